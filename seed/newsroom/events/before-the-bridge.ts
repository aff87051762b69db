import type { DemoEvent } from '../content.ts'

export const beforeTheBridge = {
  independence: {
    slug: 'tuyen-ngon-doc-lap-1945',
    name: { vi: 'Tuyên ngôn Độc lập được đọc tại Hà Nội', en: 'The Declaration of Independence is read in Hanoi' },
    description: {
      vi: 'Ngày Quốc khánh Việt Nam. Biên niên sử của Hội Hữu nghị bắt đầu từ ngày này.',
      en: 'Vietnam’s National Day. The Association begins its chronicle here.',
    },
    date: '1945-09-02',
    yearly: true,
    place: 'ha-noi',
  },
  'rope-ferry': {
    slug: 'chuyen-pha-day-dau-tien',
    name: { vi: 'Bến Lam có phà kéo dây', en: 'A rope ferry at Bến Lam' },
    description: {
      vi: 'Không ai còn nhớ năm nào. Người già chỉ nhớ dây phà bện bằng xơ dừa và mỗi mùa nước lại phải bện lại.',
      en: 'Nobody remembers the year, only that the rope was plaited of coconut fibre and had to be made again after every flood.',
    },
    date: '194X',
    place: 'ben-lam',
  },
  'first-letters': {
    slug: 'nhung-la-thu-dau-tien',
    name: { vi: 'Những lá thư đầu tiên qua lại giữa Hòa Lộc và Santa Rialda', en: 'The first letters between Hòa Lộc and Santa Rialda' },
    description: {
      vi: 'Thủy thủ chuyển tay, không tem, không dấu bưu điện. Ba lá còn giữ được, đều hỏi thăm thời tiết.',
      en: 'Carried by sailors, without stamp or postmark. Three survive, and all ask about the weather.',
    },
    date: '1950~',
    place: 'hoa-loc',
  },
  'salt-boats': {
    slug: 'doan-thuyen-muoi',
    name: { vi: 'Đoàn thuyền muối từ Hòa Lộc lên Bến Lam', en: 'The salt boats from Hòa Lộc to Bến Lam' },
    description: {
      vi: 'Theo lời kể của một gia đình chèo đò. Cần thêm một nguồn nữa trước khi đưa vào biên niên sử.',
      en: 'As one family of boatmen tells it. A second source is wanted before it enters the chronicle.',
    },
    date: '195X',
    place: 'ben-lam',
    proposed: true,
  },
  'first-ship': {
    slug: 'tau-carvalia-dau-tien-cap-ben',
    name: { vi: 'Chuyến tàu Carvalia đầu tiên cập bến Hòa Lộc', en: 'The first ship from Carvalia calls at Hòa Lộc' },
    description: {
      vi: 'Tàu chở bột giấy và một chiếc đàn dương cầm không có người nhận.',
      en: 'It carried paper pulp, and a piano that nobody claimed.',
    },
    date: '1956-03',
    place: 'hoa-loc',
    organizations: ['port'],
  },
  'committee-founded': {
    slug: 'thanh-lap-ban-van-dong',
    name: { vi: 'Thành lập Ban Vận động Hữu nghị với Carvalia', en: 'The Committee for Friendship with Carvalia is formed' },
    description: {
      vi: 'Chín người, một tủ hồ sơ, và quy ước đầu tiên: thư đến thì phải trả lời.',
      en: 'Nine people, one filing cabinet, and a first rule: a letter that comes must be answered.',
    },
    date: '1957-10-06',
    place: 'ha-noi',
    organizations: ['committee'],
    people: ['tue'],
  },
  'ferry-photograph': {
    slug: 'buc-anh-ben-pha-1958',
    name: { vi: 'Bức ảnh bến phà Bến Lam', en: 'The photograph of the ferry at Bến Lam' },
    description: {
      vi: 'Tấm ảnh duy nhất còn lại của chuyến phà. Trên phà có bảy người, đến nay mới biết tên bốn.',
      en: 'The only picture of the ferry that is left. Of the seven people aboard four have been named so far.',
    },
    date: '1958',
    place: 'ben-lam',
  },
  'first-language-class': {
    slug: 'lop-tieng-bo-dao-nha-dau-tien',
    name: { vi: 'Lớp tiếng Bồ Đào Nha đầu tiên ở Hòa Lộc', en: 'The first Portuguese class in Hòa Lộc' },
    description: {
      vi: 'Mười hai học viên, học ban đêm, ánh đèn nhờ của trạm gác cảng.',
      en: 'Twelve pupils, at night, by the light of the harbour guardhouse.',
    },
    date: '1963-09',
    place: 'hoa-loc',
    organizations: ['committee'],
  },
  'shelf-of-friendship': {
    slug: 'tu-sach-huu-nghi',
    name: { vi: 'Tủ sách Hữu nghị ở Santa Rialda', en: 'The Shelf of Friendship in Santa Rialda' },
    description: {
      vi: 'Bốn mươi mốt cuốn, xếp cạnh quầy trả sách. Từ tủ sách này, gần nửa thế kỷ sau, có Phòng đọc Việt Nam.',
      en: 'Forty-one volumes beside the returns desk. Nearly half a century later they became the Vietnamese reading room.',
    },
    date: '1969?',
    place: 'santa-rialda',
    organizations: ['library', 'committee'],
  },
} as const satisfies Record<string, DemoEvent>
