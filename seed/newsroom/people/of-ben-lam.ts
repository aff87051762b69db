import type { DemoPerson } from '../content.ts'

export const ofBenLam = {
  my: {
    name: 'Hoàng Thị Mỵ',
    otherNames: ['Hoang Thi My'],
    country: 'Việt Nam',
    portrait: 'keeper-of-the-book',
    biography: {
      vi: 'Bà Hoàng Thị Mỵ là văn thư lâm nghiệp, được giao ghi Sổ cây “tạm một mùa” vào năm 1984. Bà chưa bàn giao cho ai.',
      en: 'Hoàng Thị Mỵ was a forestry clerk when she was asked, in 1984, to keep the Tree Book “for one season”. She has not yet handed it over.',
    },
    tenures: [
      {
        office: { vi: 'Người giữ Sổ cây Vườn Hữu nghị Bến Lam', en: 'Keeper of the Tree Book, Bến Lam Friendship Garden' },
        organization: null,
        from: '1984',
        to: '',
      },
    ],
  },
  tham: {
    name: 'Hà Thị Thắm',
    otherNames: ['Ha Thi Tham'],
    country: 'Việt Nam',
    biography: {
      vi: 'Bà Hà Thị Thắm làm tổ trưởng tổ bê tông số 3 năm hai mươi hai tuổi. Tên bà xuất hiện trong nhật ký công trường nhiều hơn bất cứ ai. Bà là người trồng cây số 1 ở Vườn Hữu nghị, cùng ông Tomás Araújo Falcão.',
      en: 'Hà Thị Thắm led Concrete Team 3 at twenty-two. Her name is in the site diary more often than anyone’s. With Tomás Araújo Falcão she planted tree number 1 of the Friendship Garden.',
    },
    tenures: [
      {
        office: { vi: 'Tổ trưởng tổ bê tông số 3, công trường cầu Bến Lam', en: 'Leader of Concrete Team 3, Bến Lam Bridge Works' },
        organization: 'bridge-site',
        from: '1974-06',
        to: '1976-11-09',
      },
    ],
  },
  van: {
    name: 'Lại Thị Khánh Vân',
    otherNames: ['Lai Thi Khanh Van'],
    country: 'Việt Nam',
    biography: {
      vi: 'Chị Lại Thị Khánh Vân làm luận văn về sổ sách công trường, rồi ở lại Bến Lam để giữ chính cuốn nhật ký chị từng nghiên cứu. Chị phụ trách Nhà Truyền thống và điều phối việc số hóa 940 trang nhật ký.',
      en: 'Lại Thị Khánh Vân wrote her thesis on building-site records and stayed in Bến Lam to look after the diary that she had studied. She runs the small museum and directs the scanning of its 940 pages.',
    },
    tenures: [
      {
        office: { vi: 'Phụ trách Nhà Truyền thống cầu Bến Lam', en: 'Curator of the Bến Lam Bridge Museum' },
        organization: null,
        from: '2019-08',
        to: '',
      },
    ],
  },
  nghia: {
    name: 'Phùng Trọng Nghĩa',
    otherNames: ['Phung Trong Nghia'],
    country: 'Việt Nam',
    biography: {
      vi: 'Thầy Phùng Trọng Nghĩa dạy lớp Một suốt hai mươi hai năm, chèo đò đưa học trò qua sông những hôm cầu cấm người vì gió. Thầy làm hiệu trưởng từ năm 2014.',
      en: 'Phùng Trọng Nghĩa taught the first form for twenty-two years, and rowed his pupils across whenever the bridge was closed for wind. He has been headmaster since 2014.',
    },
    tenures: [
      {
        office: { vi: 'Hiệu trưởng Trường Tiểu học Bến Lam', en: 'Headmaster of Bến Lam Primary School' },
        organization: 'school',
        from: '2014-08',
        to: '',
      },
      {
        office: { vi: 'Giáo viên Trường Tiểu học Bến Lam', en: 'Teacher at Bến Lam Primary School' },
        organization: 'school',
        from: '1992',
        to: '2014',
      },
    ],
  },
} as const satisfies Record<string, DemoPerson>
