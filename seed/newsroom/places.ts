import type { DemoPlace } from './content.ts'
import type { PlaceKey } from './keys.ts'

const VIETNAM = { vi: 'Việt Nam', en: 'Vietnam' }

/** Hanoi is real; every other place is made up. What a place lies in stands before it. */
export const places: Record<PlaceKey, DemoPlace> = {
  'ha-noi': {
    slug: 'ha-noi',
    name: { vi: 'Hà Nội', en: 'Hanoi' },
    description: {
      vi: 'Thủ đô, nơi Hội Hữu nghị Việt Nam – Carvalia họp các kỳ đại hội và tạp chí có tòa soạn.',
      en: 'The capital, where the Friendship Association holds its congresses and this magazine has its desk.',
    },
    country: VIETNAM,
    latitude: 21.0285,
    longitude: 105.8542,
  },
  'hoa-loc': {
    slug: 'hoa-loc',
    name: { vi: 'Hòa Lộc', en: 'Hòa Lộc' },
    description: {
      vi: 'Thành phố cảng ở cửa sông. Từ đây, tàu đi Santa Rialda mất ba mươi ba ngày nếu thuận gió, và người Hòa Lộc bao giờ cũng nói thêm mấy chữ ấy.',
      en: 'A port city at the mouth of the river. A ship takes thirty-three days from here to Santa Rialda, wind permitting, as everyone in Hòa Lộc will add.',
    },
    country: VIETNAM,
    latitude: 17.02,
    longitude: 107.11,
  },
  'ben-lam': {
    slug: 'ben-lam',
    name: { vi: 'Bến Lam', en: 'Bến Lam' },
    description: {
      vi: 'Một xã ven sông, ba giờ đi thuyền từ cửa biển. Trước năm 1976 là bến phà; nay có cây cầu một nhịp, một ngôi trường mới và khu vườn 412 cây.',
      en: 'A riverside commune three hours by boat from the sea. Until 1976 it had a ferry; now it has a bridge of a single span, a new school and a garden of 412 trees.',
    },
    country: VIETNAM,
    latitude: 16.93,
    longitude: 106.98,
  },
  bridge: {
    slug: 'cau-ben-lam',
    name: { vi: 'Cầu Bến Lam', en: 'Bến Lam Bridge' },
    description: {
      vi: 'Cầu vòm một nhịp dài 184 mét, thông xe ngày 9/11/1976. Biển ở đầu cầu ghi tải trọng, chiều dài, và câu: “Xin nhường người gánh”.',
      en: 'A single arch of 184 metres, open since 9 November 1976. The sign at its head gives the load, the length, and one request: “Please give way to those who carry.”',
    },
    country: VIETNAM,
    within: 'ben-lam',
    latitude: 16.932,
    longitude: 106.983,
  },
  garden: {
    slug: 'vuon-huu-nghi-ben-lam',
    name: { vi: 'Vườn Hữu nghị Bến Lam', en: 'Bến Lam Friendship Garden' },
    description: {
      vi: 'Vườn cây trên đồi bờ tây, mở năm 1984. Mỗi cây một số, mỗi số một dòng trong Sổ cây, kể cả những cây đã chết.',
      en: 'A garden on the western hillside, begun in 1984. Every tree has a number, and every number a line in the Tree Book, including the trees that died.',
    },
    country: VIETNAM,
    within: 'ben-lam',
    latitude: 16.937,
    longitude: 106.976,
  },
  'berth-2': {
    slug: 'cau-cang-so-2',
    name: { vi: 'Cầu cảng số 2', en: 'Berth 2' },
    description: {
      vi: 'Cầu cảng cũ nhất còn khai thác ở Hòa Lộc, nơi các chuyến tàu chở sách nhổ neo.',
      en: 'The oldest berth in use at Hòa Lộc, from which the ships of books sail.',
    },
    country: VIETNAM,
    within: 'hoa-loc',
    latitude: 17.026,
    longitude: 107.118,
  },
  stadium: {
    slug: 'san-van-dong-hoa-loc',
    name: { vi: 'Sân vận động Hòa Lộc', en: 'Hòa Lộc Stadium' },
    description: {
      vi: 'Sân bóng sáu nghìn chỗ sau ga Hòa Lộc. Nửa số ghế được sơn lại mỗi mùa hè, nửa còn lại chờ mùa hè sau.',
      en: 'A ground for six thousand behind Hòa Lộc station. Half the seats are painted every summer; the other half wait for the next.',
    },
    country: VIETNAM,
    within: 'hoa-loc',
    latitude: 17.013,
    longitude: 107.101,
  },
  'wind-pass': {
    slug: 'deo-gio',
    name: { vi: 'Đèo Gió', en: 'Wind Pass' },
    description: {
      vi: 'Đoạn đường sắt vắt qua cầu cạn tám vòm trên đường từ Hòa Lộc lên Nà Mây. Tàu chợ chạy qua lúc 6 giờ 10 và 17 giờ 40.',
      en: 'Where the railway from Hòa Lộc to Nà Mây crosses a viaduct of eight arches. The stopping train passes at 6.10 in the morning and 5.40 in the afternoon.',
    },
    country: VIETNAM,
    latitude: 16.78,
    longitude: 106.71,
  },
  'na-may': {
    slug: 'na-may',
    name: { vi: 'Nà Mây', en: 'Nà Mây' },
    description: {
      vi: 'Bản vùng cao có ruộng bậc thang và ba mươi mốt khung cửi.',
      en: 'A village in the hills with terraced fields and thirty-one looms.',
    },
    country: VIETNAM,
    latitude: 16.64,
    longitude: 106.58,
  },
  'santa-rialda': {
    slug: 'santa-rialda',
    name: { vi: 'Santa Rialda', en: 'Santa Rialda' },
    description: {
      vi: 'Thành phố cảng của Carvalia, quê của mười một kỹ sư cầu Bến Lam. Khu bến cũ có một con phố mang tên Rua de Hòa Lộc, và bưu tá ở đó đã quen với những dấu mũ.',
      en: 'A port city of Carvalia, from which the eleven engineers of the Bến Lam bridge came. In the old harbour there is a Rua de Hòa Lộc, whose postman has got used to the accents.',
    },
    country: { vi: 'Carvalia', en: 'Carvalia' },
    latitude: 30.6,
    longitude: -23.1,
  },
}
