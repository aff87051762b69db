import type { DemoPhoto } from '../content.ts'
import { groupHeads } from './group-heads.ts'

export const ofTheAnniversary: readonly DemoPhoto[] = [
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
    place: 'bridge',
    event: 'fifty-years',
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
    place: 'bridge',
    event: 'fifty-years',
    people: ['yen'],
    others: true,
    heads: { boxes: groupHeads, named: { yen: 6 } },
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
    event: 'sixth-congress',
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
    place: 'garden',
    event: 'tree-412',
    people: [],
    others: true,
  },
]
