import type { DemoPerson } from '../content.ts'

export const atTheAssociation = {
  yen: {
    name: 'Đỗ Thị Hoàng Yến',
    otherNames: ['Do Thi Hoang Yen'],
    country: 'Việt Nam',
    portrait: 'portrait-of-a-chairwoman',
    biography: {
      vi: 'Bà Đỗ Thị Hoàng Yến dạy địa lý mười bốn năm ở Hòa Lộc trước khi về Hội. Bà bắt đầu từ việc dán tem, và vẫn giữ thói quen đọc hết thư đến trước bữa trưa. Từ năm 2021 bà là Chủ tịch Hội, tái đắc cử tại Đại hội lần thứ VI.',
      en: 'Đỗ Thị Hoàng Yến taught geography in Hòa Lộc for fourteen years before she joined the Association, where she began by sticking on stamps. She still reads every letter before lunch. President since 2021, she was re-elected by the Sixth Congress.',
    },
    tenures: [
      {
        office: { vi: 'Chủ tịch Hội Hữu nghị Việt Nam – Carvalia', en: 'President of the Vietnam–Carvalia Friendship Association' },
        organization: 'association',
        from: '2021-04-17',
        to: '',
      },
      {
        office: {
          vi: 'Phó Chủ tịch Hội Hữu nghị Việt Nam – Carvalia',
          en: 'Vice-President of the Vietnam–Carvalia Friendship Association',
        },
        organization: 'association',
        from: '2018-03',
        to: '2021-04-16',
      },
      {
        office: {
          vi: 'Tổng Thư ký Hội Hữu nghị Việt Nam – Carvalia',
          en: 'Secretary-General of the Vietnam–Carvalia Friendship Association',
        },
        organization: 'association',
        from: '2016-09-24',
        to: '2021-04-16',
      },
    ],
  },
  binh: {
    name: 'Vương Đình Bình',
    otherNames: ['Vuong Dinh Binh'],
    country: 'Việt Nam',
    biography: {
      vi: 'Ông Vương Đình Bình học kế toán, làm thủ quỹ chi hội Hòa Lộc từ khoảng năm 2011. Ông là người đề xuất công bố sổ thu chi của Hội hằng quý, và là người bị hỏi nhiều nhất mỗi khi sổ ra.',
      en: 'Vương Đình Bình trained as an accountant and kept the books of the Hòa Lộc branch from about 2011. He proposed that the Association publish its accounts every quarter, and answers most of the questions when they appear.',
    },
    tenures: [
      {
        office: {
          vi: 'Phó Chủ tịch Hội Hữu nghị Việt Nam – Carvalia',
          en: 'Vice-President of the Vietnam–Carvalia Friendship Association',
        },
        organization: 'association',
        from: '2026-11-07',
        to: '',
      },
      {
        office: {
          vi: 'Tổng Thư ký Hội Hữu nghị Việt Nam – Carvalia',
          en: 'Secretary-General of the Vietnam–Carvalia Friendship Association',
        },
        organization: 'association',
        from: '2021-04-17',
        to: '',
      },
      {
        office: { vi: 'Thủ quỹ Chi hội Hòa Lộc', en: 'Treasurer of the Hòa Lộc Branch' },
        organization: 'association',
        from: '2011~',
        to: '2021-04',
      },
    ],
  },
  tram: {
    name: 'Mai Ngọc Trâm',
    otherNames: ['Mai Ngoc Tram'],
    country: 'Việt Nam',
    biography: {
      vi: 'Chị Mai Ngọc Trâm là thực tập sinh hàng hải khóa 2015, từng đi ba chuyến Hòa Lộc – Santa Rialda. Chị phụ trách công tác trẻ của Hội từ năm 2024.',
      en: 'Mai Ngọc Trâm was a cadet of the class of 2015 and made three voyages to Santa Rialda. She has led the Association’s work with young people since 2024.',
    },
    tenures: [
      {
        office: {
          vi: 'Trưởng ban Thanh niên Hội Hữu nghị Việt Nam – Carvalia',
          en: 'Head of Youth, Vietnam–Carvalia Friendship Association',
        },
        organization: 'association',
        from: '2024-06',
        to: '',
      },
      {
        office: { vi: 'Thực tập sinh hàng hải, Hãng tàu Linha do Sol', en: 'Cadet, Linha do Sol' },
        organization: 'shipping-line',
        from: '2015',
        to: '2017',
      },
    ],
  },
  phuoc: {
    name: 'Nguyễn Hữu Phước',
    otherNames: ['Nguyen Huu Phuoc'],
    country: 'Việt Nam',
    portrait: 'portrait-of-a-port-director',
    biography: {
      vi: 'Ông Nguyễn Hữu Phước vào cảng năm mười chín tuổi, làm điều độ kho trước khi làm quản lý. Ông đề xuất dành góc khoang trống của mỗi chuyến tàu cho sách, sau khi tự mình đo góc ấy bằng thước dây.',
      en: 'Nguyễn Hữu Phước came to the port at nineteen and ran a warehouse before he ran anything else. It was his idea to give the empty corner of every hold to books, once he had measured it himself with a tape.',
    },
    tenures: [
      { office: { vi: 'Giám đốc Cảng Hòa Lộc', en: 'Director of the Port of Hòa Lộc' }, organization: 'port', from: '2019-01', to: '' },
      {
        office: {
          vi: 'Ủy viên Ban Chấp hành Hội Hữu nghị Việt Nam – Carvalia',
          en: 'Executive Committee Member, Vietnam–Carvalia Friendship Association',
        },
        organization: 'association',
        from: '2021-04-17',
        to: '',
      },
      {
        office: { vi: 'Phó Giám đốc Cảng Hòa Lộc', en: 'Deputy Director of the Port of Hòa Lộc' },
        organization: 'port',
        from: '2011~',
        to: '2018-12',
      },
    ],
  },
  tue: {
    name: 'Nguyễn Khắc Tuệ Lâm',
    otherNames: ['Tuệ Lâm', 'Nguyen Khac Tue Lam'],
    country: 'Việt Nam',
    biography: {
      vi: 'Thầy giáo dạy tiếng Pháp, tự học tiếng Bồ Đào Nha qua thư từ. Ông đứng đầu Ban Vận động từ ngày đầu và là Chủ tịch Hội đầu tiên. Ông để lại bảy sổ địa chỉ và một câu thường nhắc: “Thư đến thì phải trả lời.”',
      en: 'A teacher of French who learned Portuguese by correspondence. He led the Committee from its first day and was the first President of the Association. He left seven address books, and a saying: “A letter that comes must be answered.”',
    },
    tenures: [
      {
        office: {
          vi: 'Chủ tịch Hội Hữu nghị Việt Nam – Carvalia',
          en: 'President of the Vietnam–Carvalia Friendship Association',
        },
        organization: 'association',
        from: '1977-03-26',
        to: '1988-06',
      },
      {
        office: { vi: 'Trưởng Ban Vận động Hữu nghị với Carvalia', en: 'Head of the Committee for Friendship with Carvalia' },
        organization: 'committee',
        from: '1957-10',
        to: '1977-03',
      },
      { office: { vi: 'Giáo viên tiếng Pháp', en: 'Teacher of French' }, organization: null, from: '194X', to: '1957?' },
    ],
  },
} as const satisfies Record<string, DemoPerson>
