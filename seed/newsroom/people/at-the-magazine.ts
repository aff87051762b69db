import type { DemoPerson } from '../content.ts'

export const atTheMagazine = {
  chau: {
    name: 'Trần Minh Châu',
    otherNames: [],
    country: 'Việt Nam',
    biography: {
      vi: 'Trần Minh Châu viết về lịch sử và văn hóa. Chị đã đọc hết 940 trang nhật ký công trường cầu Bến Lam, hai lần.',
      en: 'Trần Minh Châu writes on history and culture. She has read all 940 pages of the site diary of the Bến Lam bridge, twice.',
    },
    tenures: [
      { office: { vi: 'Phóng viên Tạp chí Nhịp Cầu', en: 'Staff Writer, The Span' }, organization: 'magazine', from: '2018-06', to: '' },
    ],
  },
  quynh: {
    name: 'Bùi Đức Quỳnh',
    otherNames: [],
    country: 'Việt Nam',
    biography: {
      vi: 'Bùi Đức Quỳnh viết về cảng, tàu và những người làm nghề lặng lẽ.',
      en: 'Bùi Đức Quỳnh writes about ports, ships and people whose work is quiet.',
    },
    tenures: [
      { office: { vi: 'Phóng viên Tạp chí Nhịp Cầu', en: 'Staff Writer, The Span' }, organization: 'magazine', from: '2023-02', to: '' },
    ],
    pending: {
      office: { vi: 'Phó Thư ký Tòa soạn Tạp chí Nhịp Cầu', en: 'Deputy Managing Editor, The Span' },
      organization: 'magazine',
      from: '2027-01',
      to: '',
    },
  },
  vy: {
    name: 'Phạm Khánh Vỹ',
    otherNames: [],
    country: 'Việt Nam',
    portrait: 'portrait-of-a-translator',
    biography: {
      vi: 'Phạm Khánh Vỹ dịch hai chiều Việt – Anh, và đọc được tiếng Bồ Đào Nha. Chị đọc to mọi bản dịch trước khi nộp.',
      en: 'Phạm Khánh Vỹ translates between Vietnamese and English, and reads Portuguese. She reads every translation aloud before she files it.',
    },
    tenures: [
      { office: { vi: 'Biên dịch viên Tạp chí Nhịp Cầu', en: 'Translator, The Span' }, organization: 'magazine', from: '2020-09', to: '' },
    ],
  },
  an: {
    name: 'Lê Vũ Thiên Ân',
    otherNames: [],
    country: 'Việt Nam',
    portrait: 'portrait-of-an-illustrator',
    biography: {
      vi: 'Lê Vũ Thiên Ân cắt giấy trước khi biết vẽ. Mọi hình ảnh trong tạp chí này đều qua tay anh.',
      en: 'Lê Vũ Thiên Ân was cutting paper before he learned to draw. Every picture in this magazine is his.',
    },
    tenures: [
      { office: { vi: 'Họa sĩ Tạp chí Nhịp Cầu', en: 'Illustrator, The Span' }, organization: 'magazine', from: '2021-01', to: '' },
    ],
  },
} as const satisfies Record<string, DemoPerson>
