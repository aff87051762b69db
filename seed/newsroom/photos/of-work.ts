import type { DemoPhoto } from '../content.ts'

export const ofWork: readonly DemoPhoto[] = [
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
    place: 'berth-2',
    people: [],
    others: true,
  },
  {
    picture: 'clinic',
    caption: {
      vi: 'Một buổi sáng ở Trạm Y tế Cảng Hòa Lộc, tháng 10/2026.',
      en: 'A morning at the Hòa Lộc Port Clinic, October 2026.',
    },
    alt: {
      vi: 'Bác sĩ mặc áo trắng nghe tim cho một em nhỏ ngồi trên giường khám, mẹ em đứng cạnh; y tá cân một em bé, một bà cụ ngồi chờ.',
      en: 'A doctor in a white coat listens to the heart of a child on the couch with its mother behind; a nurse weighs a baby and an old woman waits.',
    },
    takenOn: '2026-10',
    place: 'hoa-loc',
    people: [],
    others: true,
  },
  {
    picture: 'weavers',
    caption: {
      vi: 'Xưởng dệt ở Nà Mây trong tuần đổi thợ, tháng 10/2026.',
      en: 'The weaving shop in Nà Mây during the exchange, October 2026.',
    },
    alt: {
      vi: 'Một phụ nữ ngồi bên khung cửi dệt tấm vải đỏ, một bà cụ quay sợi; người đàn ông đeo kính đứng cầm tờ giấy ghi mẫu.',
      en: 'A woman at a loom weaves a red cloth while an old woman spins; a man in glasses stands by with a sheet of patterns.',
    },
    takenOn: '2026-10',
    place: 'na-may',
    people: [],
    others: true,
    waits: true,
  },
  {
    picture: 'planting-rice',
    caption: {
      vi: 'Cấy lúa ở cánh đồng bờ đông, Bến Lam, tháng 1/2026.',
      en: 'Planting rice in the fields on the east bank, Bến Lam, January 2026.',
    },
    alt: {
      vi: 'Những người đội nón cúi cấy lúa trên ruộng nước thành hàng; phía sau là con trâu, hàng cây và mặt trời đỏ.',
      en: 'People in conical hats bend to plant rice in rows under water; behind them a buffalo, a line of trees and a red sun.',
    },
    takenOn: '2026-01',
    place: 'ben-lam',
    people: [],
    others: true,
  },
  {
    picture: 'morning-market',
    caption: {
      vi: 'Chợ sớm đầu cầu Bến Lam, tháng 10/2026.',
      en: 'The early market at the head of the Bến Lam bridge, October 2026.',
    },
    alt: {
      vi: 'Những người bán rau, cá và hoa quả ngồi dưới ô; một chị gánh hàng đứng giữa chợ, phía sau là cây cầu vòm và mặt trời đỏ.',
      en: 'Women sell greens, fish and fruit beneath parasols; one stands in the middle with a shoulder pole, an arched bridge and a red sun behind her.',
    },
    takenOn: '2026-10',
    place: 'ben-lam',
    people: [],
    others: true,
  },
  {
    picture: 'reading-room',
    caption: {
      vi: 'Phòng đọc Việt Nam ở Thư viện Thành phố Santa Rialda, một tối thứ Năm tháng 9/2026.',
      en: 'The Vietnamese reading room of the Santa Rialda Municipal Library on a Thursday evening, September 2026.',
    },
    alt: {
      vi: 'Phòng đọc cao đầy sách tới trần; hai người đọc bên bàn dưới ngọn đèn chụp xanh, một người đứng trên thang tìm sách.',
      en: 'A tall room lined with books; two people read at tables under green lamps, and another stands on a ladder at the shelves.',
    },
    takenOn: '2026-09',
    place: 'santa-rialda',
    people: [],
    others: true,
  },
  {
    picture: 'train-in-the-hills',
    caption: {
      vi: 'Chuyến tàu chợ 6 giờ 10 qua cầu cạn Đèo Gió, tháng 10/2026.',
      en: 'The 6.10 stopping train on the viaduct at Wind Pass, October 2026.',
    },
    alt: {
      vi: 'Đoàn tàu đỏ chạy trên cầu cạn nhiều vòm giữa những ngọn đồi; phía dưới, một em bé cưỡi trâu và một em khác đang vẫy tay.',
      en: 'A red train crosses a viaduct of many arches among hills; below, a child on a buffalo and another beside it wave.',
    },
    takenOn: '2026-10',
    place: 'wind-pass',
    people: [],
    others: true,
  },
]
