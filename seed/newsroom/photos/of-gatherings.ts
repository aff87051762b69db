import type { DemoPhoto } from '../content.ts'

export const ofGatherings: readonly DemoPhoto[] = [
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
    event: 'programme-signed',
    people: ['yen', 'ines'],
    others: true,
  },
  {
    picture: 'handshake',
    caption: {
      vi: 'Bà Đỗ Thị Hoàng Yến chào thuyền trưởng Duarte Pinhal Serrano tại buổi tiếp đoàn Quỹ Cầu Đá, Hòa Lộc, tối 12/10/2026.',
      en: 'Đỗ Thị Hoàng Yến greets Captain Duarte Pinhal Serrano at the reception for the Ponte de Pedra Foundation, Hòa Lộc, on the evening of 12 October 2026.',
    },
    alt: {
      vi: 'Người phụ nữ mặc áo dài đỏ thêu sen bắt tay người đàn ông để ria mặc com lê xanh; sau lưng họ là vầng mặt trời vàng và bốn người đứng nhìn.',
      en: 'A woman in a red áo dài embroidered with lotus shakes hands with a moustached man in a blue suit before a golden sun; four others stand by.',
    },
    takenOn: '2026-10-12',
    place: 'hoa-loc',
    event: 'books-visit',
    people: ['yen', 'duarte'],
    others: true,
  },
  {
    picture: 'school-handed-over',
    caption: {
      vi: 'Bà Inês Gonçalves Brandão trao chìa khóa trường mới cho thầy Phùng Trọng Nghĩa, Bến Lam, ngày 4/9/2026.',
      en: 'Inês Gonçalves Brandão hands the key of the new school to Phùng Trọng Nghĩa, Bến Lam, 4 September 2026.',
    },
    alt: {
      vi: 'Người phụ nữ áo khoác hồng trao chiếc chìa khóa lớn thắt nơ đỏ cho thầy giáo đeo kính trước dãy nhà mái ngói; hai bên là hàng học sinh áo trắng.',
      en: 'A woman in a pink jacket gives a large key with a red ribbon to a man in glasses before a tile-roofed school; rows of pupils in white stand on either side.',
    },
    takenOn: '2026-09-04',
    place: 'ben-lam',
    event: 'school-handed-over',
    people: ['ines', 'nghia'],
    others: true,
  },
  {
    picture: 'panel-of-five',
    caption: {
      vi: 'Tọa đàm “Ai giữ ký ức?” tại Hà Nội, ngày 14/11/2026. Từ trái sang: ông Vương Đình Bình, bà Odete Varela Monteiro, chị Lại Thị Khánh Vân, ông Rui Madeira Cortês và chị Mai Ngọc Trâm.',
      en: 'The panel “Who keeps the memory?” in Hanoi on 14 November 2026. From left: Vương Đình Bình, Odete Varela Monteiro, Lại Thị Khánh Vân, Rui Madeira Cortês and Mai Ngọc Trâm.',
    },
    alt: {
      vi: 'Năm người ngồi sau chiếc bàn dài phủ vải xanh có biển tên; người phụ nữ đeo kính ở giữa đang nói, tay giơ lên; hàng ghế trước là lưng cử tọa.',
      en: 'Five people with name cards sit at a long table under a green cloth; the woman in glasses in the middle is speaking, one hand raised, before the backs of an audience.',
    },
    takenOn: '2026-11-14',
    place: 'ha-noi',
    event: 'panel-on-memory',
    people: ['binh', 'odete', 'van', 'rui', 'tram'],
    others: false,
  },
  {
    picture: 'choir',
    caption: {
      vi: 'Dàn hợp xướng Hai Bờ hát thử “Bài hát ngày mưa” ở Bến Lam, tháng 11/2026.',
      en: 'The Two Banks Choir tries out “The song for rain” in Bến Lam, November 2026.',
    },
    alt: {
      vi: 'Dàn hợp xướng đứng ba hàng trên bục, người chỉ huy tóc bạc quay lưng lại, hai tay giơ cao; một bên là đàn dương cầm, một bên là lẵng hoa.',
      en: 'A choir in three rows sings towards a grey-haired conductor seen from behind; a grand piano stands to one side and a basket of flowers to the other.',
    },
    takenOn: '2026-11',
    place: 'ben-lam',
    people: [],
    others: true,
  },
  {
    picture: 'football-match',
    caption: {
      vi: 'Phút 88 của trận bóng Hai Bờ lần thứ mười một, Sân vận động Hòa Lộc, ngày 15/11/2026.',
      en: 'The 88th minute of the eleventh Two Banks match, Hòa Lộc Stadium, 15 November 2026.',
    },
    alt: {
      vi: 'Cầu thủ áo đỏ số 9 vung chân sút, cầu thủ áo vàng lao tới cản; thủ môn bay người trước khung thành, khán đài kín chỗ.',
      en: 'A player in red, number 9, swings his foot as one in yellow lunges at him; the goalkeeper dives before a full stand.',
    },
    takenOn: '2026-11-15',
    place: 'stadium',
    event: 'eleventh-match',
    people: [],
    others: true,
  },
  {
    picture: 'exhibition-hall',
    caption: {
      vi: 'Gian cuối triển lãm “Một trăm lá thư”, Hà Nội, tháng 11/2026.',
      en: 'The last room of the exhibition “A hundred letters”, Hanoi, November 2026.',
    },
    alt: {
      vi: 'Người xem đứng trước những khung thư treo trên tường và tủ kính đặt giữa phòng; bức tường đỏ phía trong in dòng chữ “Một trăm lá thư”.',
      en: 'Visitors look at framed letters on the walls and a glass case in the middle of the room; a red wall at the far end reads “Một trăm lá thư”, a hundred letters.',
    },
    takenOn: '2026-11',
    place: 'ha-noi',
    event: 'hundred-letters',
    people: [],
    others: true,
  },
  {
    picture: 'night-river-with-lanterns',
    caption: {
      vi: 'Thả đèn trên sông, Bến Lam, đêm 8/11/2026. Có 611 ngọn đèn, mỗi ngọn một cái tên trong nhật ký công trường.',
      en: 'Lanterns on the river at Bến Lam on the night of 8 November 2026. There were 611, one for every name in the site diary.',
    },
    alt: {
      vi: 'Cô gái áo trắng cúi xuống thả đèn hoa sen bên bờ; trên mặt nước đen có con thuyền nhỏ và nhiều ngọn đèn, bờ bên kia là dãy nhà sáng cửa sổ.',
      en: 'A girl in white bends to set a lotus lantern on dark water; a small boat drifts among many lights, and the windows of the far bank are lit.',
    },
    takenOn: '2026-11-08',
    place: 'ben-lam',
    event: 'lantern-night',
    people: [],
    others: true,
  },
]
