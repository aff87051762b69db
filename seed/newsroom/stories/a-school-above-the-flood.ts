import type { Block, DemoStory } from '../content.ts'

export const aSchoolAboveTheFlood: DemoStory = {
  key: 'school',
  section: 'diplomacy',
  leadPhoto: 'school-handed-over',
  people: ['ines', 'nghia'],
  organizations: ['school', 'foundation', 'association'],
  places: ['ben-lam'],
  topics: ['bridge'],
  events: ['school-handed-over', 'school-begun'],
  editions: {
    vi: {
      slug: 'ngoi-truong-cao-hon-dinh-lu',
      headline: 'Ngôi trường cao hơn đỉnh lũ',
      standfirst:
        'Trường Tiểu học Bến Lam chuyển sang nền mới, cao hơn mức nước lớn nhất mà cây cột đầu làng còn khắc. Người góp tiền ở hai nước đều nhận được một bảng kê chi tới từng viên ngói.',
      bylines: [
        { person: 'quynh', as: 'text' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'writer2',
      goal: 'corrected',
      body: inVietnamese(381),
      later: {
        body: inVietnamese(318),
        correction: {
          class: 'number',
          note: 'Bản đăng đầu tiên viết trường có 381 học sinh. Con số đúng là 318, theo sổ điểm danh ngày khai giảng. Tòa soạn xin lỗi nhà trường và bạn đọc.',
        },
      },
    },
    en: {
      slug: 'a-school-above-the-flood',
      headline: 'A school above the flood',
      standfirst:
        'Bến Lam Primary School has moved to ground higher than the highest mark on the village tree. Everyone who gave, in either country, has been sent an account of it down to the roof tiles.',
      bylines: [
        { person: 'quynh', as: 'text' },
        { person: 'vy', as: 'translation' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'translator',
      goal: 'corrected',
      later: {
        standfirst:
          'Bến Lam Primary School has moved to ground higher than the highest mark on the village post. Everyone who gave, in either country, has been sent an account of it down to the roof tiles.',
        correction: {
          class: 'translation',
          note: 'Our first translation had a village tree where the Vietnamese has a post. The floods are cut into a wooden post with nineteen notches.',
        },
      },
      body: [
        {
          paragraph:
            'The key weighs two hundred grams and opens nothing. The new school has no gate. “We argued about a gate for three meetings,” says the headmaster, {nghia}, “and then somebody asked whom it was for.” On the morning of 4 September {ines} gave him the key all the same, with a ribbon on it, because the children had made the ribbon.',
        },
        {
          paragraph:
            'The school has 318 pupils from both banks of the river. Until this year their classrooms stood on the low western shore, and every autumn they lost between one week and three to the water.',
        },
        { subhead: 'A line on a post' },
        {
          paragraph:
            'At the entrance to the village there is a wooden post with nineteen notches, each the height of a flood. The highest was cut in 1975, on the night when the builders of the bridge took down their scaffolding. The floor of the new school is forty centimetres above it.',
        },
        {
          figures: [
            { label: '2021', value: 11, unit: 'days' },
            { label: '2022', value: 17, unit: 'days' },
            { label: '2023', value: 6, unit: 'days' },
            { label: '2024', value: 14, unit: 'days' },
            { label: '2025', value: 9, unit: 'days' },
          ],
          title: 'School days lost to high water',
          plot: 'bars',
          source: 'Attendance books of Bến Lam Primary School',
        },
        {
          quote: 'A flood is not an excuse for a child of seven. It is three weeks in which she forgets how to subtract.',
          speaker: 'nghia',
        },
        { subhead: 'Down to the tiles' },
        {
          paragraph:
            'Work took thirteen months. The Ponte de Pedra Foundation paid for the foundations and the roof, the Association for walls and furniture; 1,906 people gave something of their own. Each of them has had a letter with the whole account, including the window that was broken before it was fitted.',
        },
        { photo: 'kites-over-the-fields' },
        {
          facts:
            'Nine classrooms and a reading room.\n\nWhat it has, and the old one had not:\n- a well with a hand pump;\n- shade on the southern side;\n- a loft with eleven boats, for when the water comes anyway.',
          title: 'The school in brief',
        },
        {
          paragraph:
            'On the first day of term the youngest form were shown how to climb to the loft and count the boats. There should be eleven. One girl counted twelve, and it turned out that a neighbour had put his own there to be safe.',
        },
      ],
    },
  },
}

function inVietnamese(pupils: number): readonly Block[] {
  return [
    {
      paragraph:
        'Chiếc chìa khóa nặng hai lạng và không mở cái gì cả. Trường mới không có cổng. “Chúng tôi bàn chuyện cái cổng suốt ba cuộc họp,” thầy hiệu trưởng {nghia} kể, “rồi có người hỏi: cổng để ngăn ai?” Dù vậy, sáng 4/9, bà {ines} vẫn trao chìa khóa cho thầy, có thắt nơ, vì chiếc nơ là học trò làm.',
    },
    {
      paragraph: `Trường có ${pupils} học sinh ở cả hai bờ sông. Cho tới năm ngoái, các lớp học vẫn nằm trên dải đất trũng bờ tây, mùa thu nào cũng phải nghỉ từ một đến ba tuần vì nước.`,
    },
    { subhead: 'Vạch khắc trên cây cột' },
    {
      paragraph:
        'Đầu làng có cây cột gỗ khắc mười chín vạch, mỗi vạch là mực nước một mùa lũ. Vạch cao nhất khắc năm 1975, đúng cái đêm thợ cầu tháo giàn giáo. Nền trường mới cao hơn vạch ấy bốn mươi phân.',
    },
    {
      figures: [
        { label: '2021', value: 11, unit: 'ngày' },
        { label: '2022', value: 17, unit: 'ngày' },
        { label: '2023', value: 6, unit: 'ngày' },
        { label: '2024', value: 14, unit: 'ngày' },
        { label: '2025', value: 9, unit: 'ngày' },
      ],
      title: 'Số ngày nghỉ học vì nước lớn',
      plot: 'bars',
      source: 'Sổ điểm danh Trường Tiểu học Bến Lam',
    },
    {
      quote: 'Với đứa trẻ lên bảy, lũ không phải là lý do. Lũ là ba tuần đủ để em quên cách làm tính trừ.',
      speaker: 'nghia',
    },
    { subhead: 'Kê tới từng viên ngói' },
    {
      paragraph:
        'Trường xây trong mười ba tháng. Quỹ Cầu Đá lo phần móng và mái, Hội Hữu nghị lo tường và bàn ghế; 1.906 người góp thêm, nhiều ít tùy lòng. Ai góp cũng nhận được thư kèm toàn bộ bảng kê chi, kể cả ô cửa kính vỡ trước khi kịp lắp.',
    },
    { photo: 'kites-over-the-fields' },
    {
      facts:
        'Chín lớp học, một phòng đọc.\n\nNhững thứ trường cũ không có:\n- giếng bơm tay;\n- hàng hiên che nắng phía nam;\n- gác xép cất mười một chiếc thuyền, phòng khi nước vẫn lên.',
      title: 'Trường mới có gì',
    },
    {
      paragraph:
        'Ngày đầu năm học, lớp Một được dạy cách leo lên gác và đếm thuyền. Phải đủ mười một. Có em đếm ra mười hai; thì ra bác hàng xóm mang thuyền nhà sang gửi cho chắc.',
    },
  ]
}
