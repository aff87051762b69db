import type { DemoPhoto } from '../content.ts'

export const sheets: readonly DemoPhoto[] = [
  {
    picture: 'bridge-dates-in-vietnamese',
    caption: {
      vi: 'Cầu Bến Lam qua năm mốc thời gian và ba con số.',
      en: 'The Bến Lam bridge in five dates and three figures, in Vietnamese.',
    },
    alt: {
      vi: 'Tờ đồ họa đứng: trên là cầu vòm vàng dưới nền đỏ, giữa là năm mốc 1974, 1975, 1976, 1984, 2026, dưới là ba con số.',
      en: 'An upright sheet in Vietnamese: a golden arch on red at the top, five dated lines below it, and three figures at the foot.',
    },
    takenOn: '2026-11',
    place: 'ha-noi',
    people: [],
    others: false,
  },
  {
    picture: 'bridge-dates-in-english',
    caption: {
      vi: 'Cầu Bến Lam qua năm mốc thời gian và ba con số, bản tiếng Anh.',
      en: 'The Bến Lam bridge in five dates and three figures.',
    },
    alt: {
      vi: 'Tờ đồ họa đứng bằng tiếng Anh: trên là cầu vòm vàng dưới nền đỏ, giữa là năm mốc thời gian, dưới là ba con số.',
      en: 'An upright sheet: a golden arch on red at the top; the years 1974, 1975, 1976, 1984 and 2026 with a line each; three figures at the foot.',
    },
    takenOn: '2026-11',
    place: 'ha-noi',
    people: [],
    others: false,
  },
  {
    picture: 'map-of-three-places',
    caption: {
      vi: 'Đường sách đi: từ Bến Lam ra Hòa Lộc bằng thuyền, từ Hòa Lộc sang Santa Rialda bằng tàu biển. Bản đồ không theo tỷ lệ.',
      en: 'The way a book goes: by boat from Bến Lam to Hòa Lộc, by ship from Hòa Lộc to Santa Rialda. Not to scale.',
    },
    alt: {
      vi: 'Bản đồ vẽ tay: bên trái là Santa Rialda, bên phải là Hòa Lộc ở cửa sông và Bến Lam ở thượng nguồn, giữa là biển với con tàu trên đường chấm.',
      en: 'A drawn map: Santa Rialda on the left; on the right Hòa Lộc at a river mouth and Bến Lam upstream; between them a sea with a ship on a dotted line.',
    },
    takenOn: '2026-10',
    place: 'hoa-loc',
    people: [],
    others: false,
  },
]
