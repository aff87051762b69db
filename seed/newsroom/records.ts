import type { DemoPerson, DemoRecord, DemoSection, OrganizationKey, PersonKey, PlaceKey } from './content.ts'

export const sections: readonly DemoSection[] = [
  { slug: 'diplomacy', name: { vi: 'Thời sự đối ngoại', en: 'Diplomacy' }, order: 1 },
  { slug: 'people', name: { vi: 'Con người', en: 'People' }, order: 2 },
  { slug: 'history', name: { vi: 'Lịch sử', en: 'History' }, order: 3 },
  { slug: 'culture', name: { vi: 'Văn hóa', en: 'Culture' }, order: 4 },
]

export const organizations: Record<OrganizationKey, DemoRecord> = {
  association: {
    slug: 'vietnam-carvalia-friendship-association',
    name: { vi: 'Hội Hữu nghị Việt Nam – Carvalia', en: 'Vietnam–Carvalia Friendship Association' },
  },
  foundation: { slug: 'ponte-de-pedra-foundation', name: { vi: 'Quỹ Cầu Đá', en: 'Ponte de Pedra Foundation' } },
  port: { slug: 'port-of-hoa-loc', name: { vi: 'Cảng Hòa Lộc', en: 'Port of Hòa Lộc' } },
  magazine: { slug: 'nhip-cau', name: { vi: 'Tạp chí Nhịp Cầu', en: 'The Span' } },
}

export const places: Record<PlaceKey, DemoRecord> = {
  'ben-lam': { slug: 'ben-lam', name: { vi: 'Bến Lam', en: 'Bến Lam' } },
  'hoa-loc': { slug: 'hoa-loc', name: { vi: 'Hòa Lộc', en: 'Hòa Lộc' } },
  'ha-noi': { slug: 'ha-noi', name: { vi: 'Hà Nội', en: 'Hanoi' } },
}

/** Everyone here is made up, and so is Carvalia. */
export const people: Record<PersonKey, DemoPerson> = {
  yen: {
    name: 'Đỗ Thị Hoàng Yến',
    otherNames: ['Do Thi Hoang Yen'],
    country: 'Việt Nam',
    tenures: [
      {
        office: { vi: 'Chủ tịch Hội Hữu nghị Việt Nam – Carvalia', en: 'President of the Vietnam–Carvalia Friendship Association' },
        organization: 'association',
        from: '2021-04',
        to: '',
      },
      {
        office: {
          vi: 'Tổng Thư ký Hội Hữu nghị Việt Nam – Carvalia',
          en: 'Secretary-General of the Vietnam–Carvalia Friendship Association',
        },
        organization: 'association',
        from: '2016-09',
        to: '2021-04',
      },
    ],
  },
  phuoc: {
    name: 'Nguyễn Hữu Phước',
    otherNames: ['Nguyen Huu Phuoc'],
    country: 'Việt Nam',
    tenures: [
      { office: { vi: 'Giám đốc Cảng Hòa Lộc', en: 'Director of the Port of Hòa Lộc' }, organization: 'port', from: '2019-01', to: '' },
      {
        office: {
          vi: 'Ủy viên Ban Chấp hành Hội Hữu nghị Việt Nam – Carvalia',
          en: 'Executive Committee Member, Vietnam–Carvalia Friendship Association',
        },
        organization: 'association',
        from: '2021-04',
        to: '',
      },
    ],
  },
  ines: {
    name: 'Inês Gonçalves Brandão',
    otherNames: ['Inês Brandão'],
    country: 'Carvalia',
    tenures: [
      {
        office: { vi: 'Chủ tịch Quỹ Cầu Đá', en: 'Chair of the Ponte de Pedra Foundation' },
        organization: 'foundation',
        from: '2022-03',
        to: '',
      },
    ],
  },
  tomas: {
    name: 'Tomás Araújo Falcão',
    otherNames: [],
    country: 'Carvalia',
    tenures: [
      {
        office: {
          vi: 'Hội viên danh dự Hội Hữu nghị Việt Nam – Carvalia',
          en: 'Honorary Member of the Vietnam–Carvalia Friendship Association',
        },
        organization: 'association',
        from: '2006-11',
        to: '',
      },
      {
        office: { vi: 'Kỹ sư công trình cầu Bến Lam', en: 'Site Engineer of the Bến Lam Bridge' },
        organization: null,
        from: '1974-02',
        to: '1976-11',
      },
    ],
  },
  my: {
    name: 'Hoàng Thị Mỵ',
    otherNames: ['Hoang Thi My'],
    country: 'Việt Nam',
    tenures: [
      {
        office: { vi: 'Người giữ Sổ cây Vườn Hữu nghị Bến Lam', en: 'Keeper of the Tree Book, Bến Lam Friendship Garden' },
        organization: null,
        from: '1984',
        to: '',
      },
    ],
  },
  chau: {
    name: 'Trần Minh Châu',
    otherNames: [],
    country: 'Việt Nam',
    tenures: [
      { office: { vi: 'Phóng viên Tạp chí Nhịp Cầu', en: 'Staff Writer, The Span' }, organization: 'magazine', from: '2018-06', to: '' },
    ],
  },
  quynh: {
    name: 'Bùi Đức Quỳnh',
    otherNames: [],
    country: 'Việt Nam',
    tenures: [
      { office: { vi: 'Phóng viên Tạp chí Nhịp Cầu', en: 'Staff Writer, The Span' }, organization: 'magazine', from: '2023-02', to: '' },
    ],
  },
  vy: {
    name: 'Phạm Khánh Vỹ',
    otherNames: [],
    country: 'Việt Nam',
    tenures: [
      { office: { vi: 'Biên dịch viên Tạp chí Nhịp Cầu', en: 'Translator, The Span' }, organization: 'magazine', from: '2020-09', to: '' },
    ],
  },
  an: {
    name: 'Lê Vũ Thiên Ân',
    otherNames: [],
    country: 'Việt Nam',
    tenures: [
      { office: { vi: 'Họa sĩ Tạp chí Nhịp Cầu', en: 'Illustrator, The Span' }, organization: 'magazine', from: '2021-01', to: '' },
    ],
  },
}
