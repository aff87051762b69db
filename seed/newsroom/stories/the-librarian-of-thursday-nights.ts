import type { Block, DemoStory } from '../content.ts'

export const theLibrarianOfThursdayNights: DemoStory = {
  key: 'librarian',
  section: 'people',
  leadPhoto: 'portrait-of-a-librarian',
  people: ['odete'],
  organizations: ['library', 'foundation'],
  places: ['santa-rialda'],
  topics: ['ships-of-books'],
  events: ['reading-room-opened', 'shelf-of-friendship'],
  related: ['route'],
  editions: {
    vi: {
      slug: 'odete-varela-monteiro-doc-cham-cung-la-doc',
      headline: '“Đọc chậm cũng là đọc”',
      standfirst:
        'Bà Odete Varela Monteiro, người lập Phòng đọc Việt Nam ở Santa Rialda, nói về sách ướt, tối thứ Năm và chữ đầu tiên bà đọc được bằng tiếng Việt.',
      bylines: [
        { person: 'chau', as: 'text' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'writer',
      goal: 'published',
      body: [
        {
          paragraph:
            'Bà {odete} tới Hà Nội dự tọa đàm, mang theo hai vali: một vali quần áo, một vali sách trả muộn. Chúng tôi gặp bà ở gian cuối triển lãm “Một trăm lá thư”, bên hòm thư màu đỏ.',
        },
        { subhead: 'Vì sao là tối thứ Năm' },
        { paragraph: '**Phòng đọc của bà mở cửa muộn một tối mỗi tuần. Vì sao lại là thứ Năm?**' },
        {
          paragraph:
            'Vì tàu hàng hay vào bến chiều thứ Năm. Thủy thủ lên bờ thì quán nào cũng mở, chỉ thư viện là đóng. Tôi nghĩ như thế không công bằng cho những người thích im lặng.',
        },
        { paragraph: '**Tối đông nhất có bao nhiêu người?**' },
        {
          paragraph:
            'Chín. Tối vắng nhất không có ai, và tôi vẫn để đèn. Một phòng đọc tắt đèn thì người ta nhớ là nó đóng; một phòng đọc sáng đèn mà trống thì người ta nhớ là còn chỗ.',
        },
        { photo: 'reading-room' },
        { subhead: 'Sách ướt' },
        { paragraph: '**Sách đi đường biển có hỏng nhiều không?**' },
        {
          paragraph:
            'Mỗi chuyến chừng hai chục cuốn bị ẩm. Chúng tôi treo lên dây, như phơi cá. Có cuốn khô rồi vẫn còn mùi biển, và trẻ con tranh nhau mượn chính cuốn ấy.',
        },
        { quote: 'Người ta hỏi tôi đã đọc được tiếng Việt chưa. Tôi đọc chậm. Đọc chậm cũng là đọc.', speaker: 'odete' },
        { paragraph: '**Chữ tiếng Việt đầu tiên bà đọc được là chữ gì?**' },
        {
          paragraph:
            'Chữ “mượn”. Nó nằm trên mọi tấm thẻ. Mãi sau tôi mới biết nó cũng dùng cho cái cày, con trâu và cả lòng kiên nhẫn: cho tôi mượn ít thời gian. Từ đó tôi thấy nghề mình rộng hơn.',
        },
        { story: 'route' },
      ],
    },
    en: {
      slug: 'reading-slowly-is-reading-too',
      headline: '“Reading slowly is reading too”',
      standfirst:
        'Odete Varela Monteiro, who opened the Vietnamese reading room in Santa Rialda, on wet books, Thursday nights and the first Vietnamese word she could read.',
      bylines: [
        { person: 'chau', as: 'text' },
        { person: 'vy', as: 'translation' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'translator',
      goal: 'updating',
      body: inEnglish(),
      later: {
        standfirst:
          'Odete Varela Monteiro, who opened the Vietnamese reading room in Santa Rialda, on wet books, Thursday nights, the first Vietnamese word she could read, and the one she cannot pronounce.',
        body: inEnglish([
          { paragraph: '**And a word that is still too difficult?**' },
          {
            paragraph:
              '“Nghiêng”, to lean. I can spell it and I can do it, on any ship. To say it I need more practice. My readers correct me every Thursday, and I let them, because they go home pleased.',
          },
        ]),
      },
    },
  },
}

function inEnglish(more: readonly Block[] = []): readonly Block[] {
  return [
    {
      paragraph:
        '{odete} came to Hanoi for the panel with two suitcases, one of clothes and one of overdue books. We met her in the last room of “A hundred letters”, beside the red letter box.',
    },
    { subhead: 'Why Thursdays' },
    { paragraph: '**Your reading room stays open late one night a week. Why Thursday?**' },
    {
      paragraph:
        'Because the freighters come in on Thursday afternoons. When sailors go ashore every bar is open, and only the library shut. I thought that unfair to those who like quiet.',
    },
    { paragraph: '**How many came on the busiest night?**' },
    {
      paragraph:
        'Nine. On the emptiest there was nobody, and I left the lights on. A dark reading room is remembered as closed. One that is lit and empty is remembered as having room.',
    },
    { photo: 'reading-room' },
    { subhead: 'Wet books' },
    { paragraph: '**Do many suffer at sea?**' },
    {
      paragraph:
        'Some twenty on each voyage get damp. We hang them on lines, like fish. Even when they are dry a few smell of the sea, and those are the ones the children fight over.',
    },
    { quote: 'People ask whether I can read Vietnamese yet. I read slowly. Reading slowly is reading too.', speaker: 'odete' },
    { paragraph: '**What was the first word you could read?**' },
    {
      paragraph:
        '“Mượn”, to borrow. It is on every card. Only later did I learn that one says it of ploughs and buffaloes as well, and of patience: lend me a little time. Since then my trade has seemed larger to me.',
    },
    ...more,
    { story: 'route' },
  ]
}
