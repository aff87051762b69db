import type { DemoPerson } from '../content.ts'

export const ofCarvalia = {
  ines: {
    name: 'Inês Gonçalves Brandão',
    otherNames: ['Inês Brandão'],
    country: 'Carvalia',
    portrait: 'portrait-of-a-foundation-chair',
    biography: {
      vi: 'Bà Inês Gonçalves Brandão là luật sư hàng hải, cháu ngoại của một thợ hàn cầu Bến Lam. Bà vào Quỹ Cầu Đá để tìm hiểu hai chữ bút chì trong chiếc mũ bảo hộ của ông, và ở lại.',
      en: 'Inês Gonçalves Brandão is a maritime lawyer and the granddaughter of a welder on the Bến Lam bridge. She came to the Foundation to find out about two pencilled words inside his helmet, and stayed.',
    },
    tenures: [
      {
        office: { vi: 'Chủ tịch Quỹ Cầu Đá', en: 'Chair of the Ponte de Pedra Foundation' },
        organization: 'foundation',
        from: '2022-03',
        to: '',
      },
      {
        office: { vi: 'Phó Chủ tịch Quỹ Cầu Đá', en: 'Vice-Chair of the Ponte de Pedra Foundation' },
        organization: 'foundation',
        from: '2017',
        to: '2022-02',
      },
      {
        office: { vi: 'Cố vấn pháp lý Hãng tàu Linha do Sol', en: 'Legal Adviser to Linha do Sol' },
        organization: 'shipping-line',
        from: '2009~',
        to: '2020?',
      },
    ],
  },
  tomas: {
    name: 'Tomás Araújo Falcão',
    otherNames: [],
    country: 'Carvalia',
    portrait: 'portrait-of-an-old-engineer',
    biography: {
      vi: 'Ông Tomás Araújo Falcão sang Bến Lam năm hai mươi bảy tuổi, là kỹ sư trẻ nhất đoàn. Ông đã trở lại sáu lần, lần nào cũng đi bộ qua cầu.',
      en: 'Tomás Araújo Falcão came to Bến Lam at twenty-seven, the youngest of the engineers. He has been back six times, and has walked across the bridge each time.',
    },
    tenures: [
      {
        office: {
          vi: 'Hội viên danh dự Hội Hữu nghị Việt Nam – Carvalia',
          en: 'Honorary Member of the Vietnam–Carvalia Friendship Association',
        },
        organization: 'association',
        from: '2006-11-09',
        to: '',
      },
      {
        office: { vi: 'Kỹ sư công trình cầu Bến Lam', en: 'Site Engineer of the Bến Lam Bridge' },
        organization: 'bridge-site',
        from: '1974-02',
        to: '1976-11',
      },
    ],
  },
  rui: {
    name: 'Rui Madeira Cortês',
    otherNames: ['Rui Cortês'],
    country: 'Carvalia',
    biography: {
      vi: 'Ông Rui Madeira Cortês từng là lãnh sự ở Hòa Lộc trước khi trở lại với tư cách đại sứ. Ông hát giọng trầm trong Dàn hợp xướng Hai Bờ, hàng sau cùng.',
      en: 'Rui Madeira Cortês was consul in Hòa Lộc before he came back as ambassador. He sings bass in the Two Banks Choir, in the last row.',
    },
    tenures: [
      {
        office: { vi: 'Đại sứ Carvalia tại Việt Nam', en: 'Ambassador of Carvalia to Vietnam' },
        organization: null,
        from: '2023-09',
        to: '',
      },
      {
        office: { vi: 'Lãnh sự Carvalia tại Hòa Lộc', en: 'Consul of Carvalia in Hòa Lộc' },
        organization: null,
        from: '2014',
        to: '2017-06',
      },
    ],
  },
  odete: {
    name: 'Odete Varela Monteiro',
    otherNames: ['Odete Monteiro'],
    country: 'Carvalia',
    portrait: 'portrait-of-a-librarian',
    biography: {
      vi: 'Bà Odete Varela Monteiro làm ở Thư viện Thành phố Santa Rialda từ năm mười tám tuổi, khởi đầu ở quầy trả sách. Bà lập Phòng đọc Việt Nam năm 2017 và học tiếng Việt từ những tấm thẻ độc giả kẹp trong sách.',
      en: 'Odete Varela Monteiro has worked at the Santa Rialda Municipal Library since she was eighteen, when she began at the returns desk. She opened its Vietnamese reading room in 2017, and is learning the language from the cards that readers leave in books.',
    },
    tenures: [
      {
        office: { vi: 'Giám đốc Thư viện Thành phố Santa Rialda', en: 'Director of the Santa Rialda Municipal Library' },
        organization: 'library',
        from: '2020-01',
        to: '',
      },
      {
        office: { vi: 'Phụ trách Phòng đọc Việt Nam', en: 'Head of the Vietnamese Reading Room' },
        organization: 'library',
        from: '2017-05-12',
        to: '',
      },
      {
        office: { vi: 'Thủ thư Thư viện Thành phố Santa Rialda', en: 'Librarian at the Santa Rialda Municipal Library' },
        organization: 'library',
        from: '1994~',
        to: '2019-12',
      },
    ],
  },
  duarte: {
    name: 'Duarte Pinhal Serrano',
    otherNames: [],
    country: 'Carvalia',
    biography: {
      vi: 'Thuyền trưởng Duarte Pinhal Serrano đã đưa tàu vào Hòa Lộc ba mươi tám lần. Ông bảo mình không đọc nhanh, nên mỗi chuyến chỉ mượn một cuốn trong bốn mươi thùng.',
      en: 'Captain Duarte Pinhal Serrano has brought his ship into Hòa Lộc thirty-eight times. He is a slow reader, he says, and borrows only one book a voyage from the forty crates.',
    },
    tenures: [
      {
        office: { vi: 'Thuyền trưởng, Hãng tàu Linha do Sol', en: 'Captain, Linha do Sol' },
        organization: 'shipping-line',
        from: '2008',
        to: '',
      },
    ],
  },
} as const satisfies Record<string, DemoPerson>
