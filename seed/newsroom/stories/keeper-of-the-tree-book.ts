import type { DemoStory } from '../content.ts'

export const keeperOfTheTreeBook: DemoStory = {
  key: 'keeper',
  section: 'people',
  leadPhoto: 'keeper-of-the-book',
  people: ['my', 'tomas'],
  organizations: [],
  places: ['ben-lam'],
  topics: ['bridge'],
  events: ['garden-opened', 'two-rosewoods', 'tree-412'],
  editions: {
    vi: {
      slug: 'nguoi-giu-so-cay',
      headline: 'Người giữ sổ cây',
      standfirst:
        'Hơn bốn mươi năm, bà Hoàng Thị Mỵ ghi lại từng cây trong Vườn Hữu nghị Bến Lam: ai trồng, năm nào, sống hay chết. Bà không bỏ sót cây nào, kể cả những cây người ta muốn quên.',
      bylines: [
        { person: 'quynh', as: 'text' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'writer2',
      goal: 'scheduled',
      dueIn: 2,
      body: [
        {
          paragraph:
            'Cuốn sổ bìa đỏ nặng gần ba ký. Bà {my} đặt nó lên bàn, lau tay vào vạt áo rồi mới mở. Trang đầu đề năm 1984, mực tím đã ngả nâu: _“Cây số 1. Long não. Ông Falcão và chị Thắm trồng. Sống.”_',
        },
        {
          paragraph:
            'Từ ngày ấy đến nay là 412 cây, và 412 dòng. Hồi đó bà là cô văn thư ba mươi sáu tuổi, được giao ghi sổ “tạm một mùa”. Chưa ai quay lại nhận bàn giao.',
        },
        { subhead: 'Ghi cả cây chết' },
        {
          paragraph:
            'Có lần, một đoàn khách hỏi về cây bằng lăng họ trồng mười năm trước. Người hướng dẫn chỉ đại một gốc cây xanh tốt. Bà Mỵ không chịu. Bà đưa họ tới khoảng đất trống, mở sổ đọc: _“Cây số 187. Bằng lăng. Chết hạn năm thứ hai.”_ Rồi bà hỏi họ có muốn trồng lại không.',
        },
        { quote: 'Cây chết mà ghi là sống thì lần sau người ta còn tin cuốn sổ nữa không? Tình bạn cũng vậy thôi.', speaker: 'my' },
        { paragraph: 'Đoàn khách trồng lại ngay chiều hôm đó. Cây số 233, nay cao hơn mái nhà.' },
        { photo: 'tree-planting' },
        { subhead: 'Không ghi chức vụ' },
        {
          paragraph:
            'Trong sổ không có cột chức vụ. Bà bảo chức vụ thì thay, còn tên với cây thì ở lại. Cạnh tên một vị đại sứ là tên một bác lái đò; cả hai cùng trồng sưa năm 1991, cả hai cây đều sống.',
        },
        { paragraph: 'Mỗi năm bà đi hết vườn hai lượt, một trước mùa mưa, một sau mùa mưa, mang theo ba thứ:' },
        {
          list: [
            'cuộn thước dây để đo vòng thân;',
            'lọ sơn trắng để tô lại số;',
            'bút chì hai đầu, xanh cho cây khỏe, đỏ cho cây cần người.',
          ],
        },
        {
          paragraph:
            'Cô cháu gái mười sáu tuổi muốn đưa tất cả vào máy tính. Bà đồng ý, với một điều kiện: phải đi đủ hai lượt quanh vườn rồi mới được gõ. Đến nay cô bé đã gõ tới cây số 60.',
        },
      ],
    },
    en: {
      slug: 'the-keeper-of-the-tree-book',
      headline: 'The keeper of the tree book',
      standfirst:
        'For more than forty years Hoàng Thị Mỵ has entered every tree in the Bến Lam Friendship Garden: who planted it, when, and whether it lived. She leaves none out, not even those that others would rather forget.',
      bylines: [
        { person: 'quynh', as: 'text' },
        { person: 'vy', as: 'translation' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'translator',
      goal: 'draft',
      dueIn: 4,
      body: [
        {
          paragraph:
            'The red-bound book weighs nearly three kilos. {my} lays it on the table and wipes her hands on her tunic before she opens it. The first page is from 1984, in violet ink gone brown: _“No. 1. Camphor. Planted by Mr Falcão and Thắm. Living.”_',
        },
        {
          paragraph:
            'Since that day there have been 412 trees, and 412 lines. She was a clerk of thirty-six, asked to keep the book “for one season”. Nobody has yet come to take it over.',
        },
        { subhead: 'The dead are entered too' },
        {
          paragraph:
            'Some visitors once asked after the crape myrtle they had planted ten years before. Their guide pointed to the nearest healthy tree. Mrs Mỵ would not have it. She took them to a bare patch of ground, opened the book and read: _“No. 187. Crape myrtle. Died of drought in its second year.”_ Then she asked whether they would like to plant another.',
        },
        {
          quote: 'If I wrote that a dead tree was living, who would believe the book next time? It is the same with friends.',
          speaker: 'my',
        },
        { paragraph: 'They planted it that afternoon. Number 233 now stands taller than the house.' },
        { photo: 'tree-planting' },
        { subhead: 'No column for titles' },
        {
          paragraph:
            'The book has no column for titles. Titles change, she says; the name and the tree stay. Next to an ambassador stands a ferryman. Both planted rosewood in 1991, and both trees lived.',
        },
        { paragraph: 'Twice a year, before the rains and after them, she walks the whole garden with three things:' },
        {
          list: [
            'a tape, to measure the girth of the trunks;',
            'a pot of white paint, to go over the numbers;',
            'a two-ended pencil, blue for the trees that thrive and red for those that need someone.',
          ],
        },
        {
          paragraph:
            'Her granddaughter, who is sixteen, wants to put it all into a computer. Mrs Mỵ has agreed, on one condition: twice round the garden first, and only then the typing. The girl has reached number 60.',
        },
      ],
    },
  },
}
