import type { DemoPhoto } from './content.ts'

export const CREDIT = 'Drawn for the demonstration'
export const CREATOR = 'Lê Vũ Thiên Ân'

export const photos: readonly DemoPhoto[] = [
  {
    picture: 'bridge-at-dawn',
    caption: {
      vi: 'Cầu Bến Lam lúc mặt trời lên, sáng 9/11/2026, tròn năm mươi năm ngày thông xe.',
      en: 'The Bến Lam bridge at sunrise on 9 November 2026, fifty years to the day after it opened.',
    },
    alt: {
      vi: 'Cây cầu vòm đen một nhịp bắc qua sông; người gánh hàng, hai đứa trẻ, một cô gái đạp xe và hai cụ già đi trên cầu, phía sau là mặt trời đỏ.',
      en: 'A black single-arched bridge over a green river; a porter, two children, a cyclist and two old men cross it in front of a large red sun.',
    },
    takenOn: '2026-11-09',
    place: 'ben-lam',
    people: [],
    others: true,
  },
  {
    picture: 'group-of-23',
    caption: {
      vi: 'Bà Đỗ Thị Hoàng Yến (hàng đầu, thứ sáu từ phải sang) cùng các cựu công nhân cầu Bến Lam, con cháu họ và khách mời từ tám nước, ngày 9/11/2026.',
      en: 'Đỗ Thị Hoàng Yến (front row, sixth from the right) with former workers on the Bến Lam bridge, their families and guests from eight countries, 9 November 2026.',
    },
    alt: {
      vi: 'Hai mươi ba người đứng thành hai hàng trước tấm màn đỏ có hình nhịp cầu vàng; người phụ nữ ở giữa hàng đầu mặc áo dài trắng thêu sen, tay ôm hoa.',
      en: 'Twenty-three people stand in two rows before a red curtain with a golden arch; a woman near the middle of the front row wears a white áo dài embroidered with lotus and holds flowers.',
    },
    takenOn: '2026-11-09',
    place: 'ben-lam',
    people: ['yen'],
    others: true,
  },
  {
    picture: 'signing-table',
    caption: {
      vi: 'Bà Đỗ Thị Hoàng Yến (ngồi, bên trái) và bà Inês Gonçalves Brandão (ngồi, bên phải) ký chương trình hợp tác ba năm tại Hòa Lộc, ngày 13/10/2026.',
      en: 'Đỗ Thị Hoàng Yến (seated, left) and Inês Gonçalves Brandão (seated, right) sign the three-year programme in Hòa Lộc on 13 October 2026.',
    },
    alt: {
      vi: 'Hai người phụ nữ ngồi ký văn bản ở một chiếc bàn dài phủ khăn, giữa hai lá cờ; bốn người đứng chứng kiến phía sau.',
      en: 'Two women write at a long draped table between two flags while four people stand behind them and watch.',
    },
    takenOn: '2026-10-13',
    place: 'hoa-loc',
    people: ['yen', 'ines'],
    others: true,
  },
  {
    picture: 'harbour-with-cranes',
    caption: {
      vi: 'Bốc hàng tại cầu cảng số 2, Hòa Lộc, tháng 10/2026. Chuyến tàu này chở theo bốn mươi thùng sách cho các thư viện ở Santa Rialda.',
      en: 'Loading at Berth 2, Hòa Lộc, in October 2026. This sailing carried forty crates of books for the libraries of Santa Rialda.',
    },
    alt: {
      vi: 'Hai cần cẩu đỏ vươn trên con tàu đen chất đầy thùng hàng; ở tiền cảnh, hai người thợ cạnh cọc buộc tàu và những bao hàng.',
      en: 'Two red cranes reach over a black ship stacked with containers; in front, two dockers beside a mooring post and a heap of sacks.',
    },
    takenOn: '2026-10',
    place: 'hoa-loc',
    people: [],
    others: true,
  },
  {
    picture: 'speaker-at-lectern',
    caption: {
      vi: 'Ông Nguyễn Hữu Phước trình bày báo cáo tại Đại hội lần thứ VI Hội Hữu nghị Việt Nam – Carvalia, Hà Nội, ngày 7/11/2026.',
      en: 'Nguyễn Hữu Phước presents the report to the Sixth Congress of the Vietnam–Carvalia Friendship Association in Hanoi on 7 November 2026.',
    },
    alt: {
      vi: 'Một người đàn ông mặc com lê đứng sau bục phát biểu có hình nhịp cầu, tay trái giơ lên; phía trước là mái đầu của hàng cử tọa.',
      en: 'A man in a suit speaks from a lectern that bears an arch, one hand raised; the backs of listeners’ heads fill the foreground.',
    },
    takenOn: '2026-11-07',
    place: 'ha-noi',
    people: ['phuoc'],
    others: true,
  },
  {
    picture: 'tree-planting',
    caption: {
      vi: 'Trồng cây thứ 412 ở Vườn Hữu nghị Bến Lam, ngày 8/11/2026. Mỗi cây mang tên người trồng, không mang tên chức vụ.',
      en: 'Planting tree number 412 in the Bến Lam Friendship Garden, 8 November 2026. Each tree bears the name of whoever planted it, and no title.',
    },
    alt: {
      vi: 'Một người đàn ông cầm xẻng, một phụ nữ mặc áo dài xanh và một em bé xách bình tưới đứng quanh cây non trên đồi.',
      en: 'A man with a spade, a woman in a green áo dài and a child with a watering can stand around a sapling on a hillside.',
    },
    takenOn: '2026-11-08',
    place: 'ben-lam',
    people: [],
    others: true,
  },
  {
    picture: 'keeper-of-the-book',
    caption: {
      vi: 'Bà Hoàng Thị Mỵ, 78 tuổi, với cuốn Sổ cây bà giữ từ năm 1984. Bến Lam, tháng 11/2026.',
      en: 'Hoàng Thị Mỵ, 78, with the Tree Book that she has kept since 1984. Bến Lam, November 2026.',
    },
    alt: {
      vi: 'Chân dung một bà cụ tóc bạc vấn khăn, áo nâu, hai tay giữ cuốn sổ bìa đỏ; sau lưng là những tán lá.',
      en: 'Portrait of an old woman with white hair under a wound headcloth, holding a red-bound ledger against a background of leaves.',
    },
    takenOn: '2026-11',
    place: 'ben-lam',
    people: ['my'],
    others: false,
  },
  {
    picture: 'old-quarter-street',
    caption: {
      vi: 'Một buổi chiều trên phố cổ Hà Nội, nơi nhiều bức thư trong triển lãm được viết và gửi đi. Tháng 9/2026.',
      en: 'Late afternoon in Hanoi’s old quarter, where many of the letters in the exhibition were written and posted. September 2026.',
    },
    alt: {
      vi: 'Con phố hẹp giữa hai dãy nhà ống mái ngói; cô gái đội nón đứng cạnh chiếc xe đạp chở đầy hoa, trên đầu là những chiếc đèn lồng.',
      en: 'A narrow street between tall tile-roofed houses; a woman in a conical hat stands with a bicycle laden with flowers beneath a row of lanterns.',
    },
    takenOn: '2026-09',
    place: 'ha-noi',
    people: [],
    others: true,
  },
  {
    picture: 'lotus-pond',
    caption: {
      vi: 'Hồ sen sau nhà triển lãm, trong một đêm trăng tháng 6/2026.',
      en: 'The lotus pond behind the exhibition hall on a moonlit night in June 2026.',
    },
    alt: {
      vi: 'Hoa sen trắng và hồng vươn trên những chiếc lá lớn; xa xa là mái thủy đình đỏ và vầng trăng vàng.',
      en: 'White and pink lotus flowers rise above broad leaves, with a red pavilion and a golden moon in the distance.',
    },
    takenOn: '2026-06',
    place: 'ha-noi',
    people: [],
    others: false,
  },
]
