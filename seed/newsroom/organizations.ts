import type { DemoOrganization } from './content.ts'
import type { OrganizationKey } from './keys.ts'

const VIETNAM = { vi: 'Việt Nam', en: 'Vietnam' }
const CARVALIA = { vi: 'Carvalia', en: 'Carvalia' }

/** All made up. What another one became stands before it. */
export const organizations: Record<OrganizationKey, DemoOrganization> = {
  association: {
    slug: 'vietnam-carvalia-friendship-association',
    name: { vi: 'Hội Hữu nghị Việt Nam – Carvalia', en: 'Vietnam–Carvalia Friendship Association' },
    shortName: { vi: 'Hội Hữu nghị', en: 'the Association' },
    description: {
      vi: 'Hội tập hợp những người muốn giữ và làm dày thêm mối quen biết giữa nhân dân hai nước. Hội có 21 chi hội, hoạt động bằng hội phí, công tình nguyện và đóng góp của bạn đọc; sổ thu chi được công bố hằng quý.',
      en: 'The Association brings together those who want to keep up an old acquaintance between two peoples. It has 21 branches and lives on subscriptions, volunteers and gifts; its accounts are published every quarter.',
    },
    country: VIETNAM,
  },
  committee: {
    slug: 'committee-for-friendship-with-carvalia',
    name: { vi: 'Ban Vận động Hữu nghị với Carvalia', en: 'Committee for Friendship with Carvalia' },
    description: {
      vi: 'Nhóm người đầu tiên đứng ra nhận thư, dịch thư và trả lời thư của bạn bè Carvalia. Năm 1977, Đại hội lần thứ I quyết định lập Hội Hữu nghị trên nền của Ban.',
      en: 'The first people to receive, translate and answer letters from Carvalia. In 1977 the First Congress founded the Friendship Association on what the Committee had begun.',
    },
    country: VIETNAM,
    successor: 'association',
  },
  foundation: {
    slug: 'ponte-de-pedra-foundation',
    name: { vi: 'Quỹ Cầu Đá', en: 'Ponte de Pedra Foundation' },
    description: {
      vi: 'Quỹ do gia đình các kỹ sư và thợ cầu Bến Lam lập ra ở Santa Rialda. Quỹ lo tem thư, chỗ trên tàu và học bổng nghề; năm nào cũng công khai số dư, kể cả khi số dư là không.',
      en: 'Founded in Santa Rialda by the families of those who built the Bến Lam bridge. It pays for stamps, space aboard ships and apprenticeships, and publishes its balance every year, even when the balance is nil.',
    },
    country: CARVALIA,
  },
  port: {
    slug: 'port-of-hoa-loc',
    name: { vi: 'Cảng Hòa Lộc', en: 'Port of Hòa Lộc' },
    description: {
      vi: 'Cảng biển cỡ vừa ở cửa sông, bốn cầu cảng, chín kho. Kho số 7 dành cho sách.',
      en: 'A middle-sized port at the mouth of the river, with four berths and nine warehouses. Warehouse 7 is for books.',
    },
    country: VIETNAM,
  },
  magazine: {
    slug: 'nhip-cau',
    name: { vi: 'Tạp chí Nhịp Cầu', en: 'The Span' },
    description: {
      vi: 'Tạp chí song ngữ về đối ngoại nhân dân, do Hội Hữu nghị Việt Nam – Carvalia xuất bản từ năm 1994.',
      en: 'A magazine of people-to-people diplomacy in two languages, published by the Vietnam–Carvalia Friendship Association since 1994.',
    },
    country: VIETNAM,
  },
  library: {
    slug: 'santa-rialda-municipal-library',
    name: { vi: 'Thư viện Thành phố Santa Rialda', en: 'Santa Rialda Municipal Library' },
    description: {
      vi: 'Thư viện công cộng lớn nhất Carvalia. Phòng đọc Việt Nam ở tầng hai mở cửa cả tối thứ Năm, khi các tàu hàng thường cập bến.',
      en: 'The largest public library in Carvalia. Its Vietnamese reading room, on the first floor, stays open on Thursday evenings, when the freighters come in.',
    },
    country: CARVALIA,
  },
  school: {
    slug: 'ben-lam-primary-school',
    name: { vi: 'Trường Tiểu học Bến Lam', en: 'Bến Lam Primary School' },
    description: {
      vi: 'Trường có 318 học sinh, chín lớp học và một phòng đọc ở hai bên bờ sông. Ngôi trường mới xây trên nền cao hơn đỉnh lũ lớn nhất từng ghi lại.',
      en: '318 pupils from both banks of the river, nine classrooms and a reading room. The new building stands above the highest flood on record.',
    },
    country: VIETNAM,
  },
  clinic: {
    slug: 'hoa-loc-port-clinic',
    name: { vi: 'Trạm Y tế Cảng Hòa Lộc', en: 'Hòa Lộc Port Clinic' },
    description: {
      vi: 'Trạm khám bệnh cho thuyền viên, công nhân bốc xếp và các gia đình quanh cảng, bằng tiếng Việt và tiếng Bồ Đào Nha.',
      en: 'Looks after seafarers, dockers and the families who live around the port, in Vietnamese and Portuguese.',
    },
    country: VIETNAM,
  },
  weavers: {
    slug: 'na-may-weaving-cooperative',
    name: { vi: 'Hợp tác xã Dệt Nà Mây', en: 'Nà Mây Weaving Cooperative' },
    description: {
      vi: 'Ba mươi mốt khung cửi trong một bản vùng cao. Từ khoảng năm 2004, cứ hai năm một lần, thợ dệt Nà Mây và thợ ren Santa Rialda lại sang làm việc với nhau.',
      en: 'Thirty-one looms in a village in the hills. Since about 2004 its weavers and the lacemakers of Santa Rialda have taken turns, every other year, at working in each other’s shops.',
    },
    country: VIETNAM,
  },
  choir: {
    slug: 'two-banks-choir',
    name: { vi: 'Dàn hợp xướng Hai Bờ', en: 'Two Banks Choir' },
    description: {
      vi: 'Dàn hợp xướng không chuyên của giáo viên, thợ cầu, y tá và thủy thủ. Tập tối thứ Ba ở Bến Lam và qua mạng với Santa Rialda.',
      en: 'An amateur choir of teachers, bridge workers, nurses and seafarers. It rehearses on Tuesday nights, in Bến Lam and over the network with Santa Rialda.',
    },
    country: VIETNAM,
  },
  'bridge-site': {
    slug: 'ben-lam-bridge-works',
    name: { vi: 'Công trường cầu Bến Lam', en: 'Bến Lam Bridge Works' },
    description: {
      vi: 'Công trường chung của thợ hai nước, từ tháng 2/1974 đến tháng 11/1976. Nhật ký của công trường còn giữ được 940 trang.',
      en: 'The site shared by workers of two countries from February 1974 to November 1976. 940 pages of its diary survive.',
    },
    country: VIETNAM,
  },
  'shipping-line': {
    slug: 'linha-do-sol',
    name: { vi: 'Hãng tàu Linha do Sol', en: 'Linha do Sol' },
    description: {
      vi: 'Hãng tàu hàng của Carvalia chạy tuyến Santa Rialda – Hòa Lộc, sáu chuyến khứ hồi một năm, mỗi chuyến chở bốn mươi thùng sách không lấy cước.',
      en: 'A freight line of Carvalia. It makes six return voyages a year between Santa Rialda and Hòa Lộc, and on each carries forty crates of books without charge.',
    },
    country: CARVALIA,
  },
}
