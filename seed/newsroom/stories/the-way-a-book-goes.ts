import type { DemoStory } from '../content.ts'

export const theWayABookGoes: DemoStory = {
  key: 'route',
  section: 'diplomacy',
  leadPhoto: 'harbour-with-cranes',
  people: ['phuoc', 'duarte'],
  organizations: ['port', 'shipping-line', 'library'],
  places: ['ben-lam', 'berth-2', 'santa-rialda'],
  topics: ['ships-of-books'],
  events: ['books-visit'],
  related: ['books'],
  editions: {
    vi: {
      slug: 'mot-cuon-sach-di-duong-nao',
      headline: 'Một cuốn sách đi đường nào',
      standfirst:
        'Chúng tôi kẹp một tấm thẻ trắng vào cuốn truyện thiếu nhi ở Bến Lam và đi theo nó. Bốn mươi sáu ngày sau, tấm thẻ quay về.',
      bylines: [
        { person: 'quynh', as: 'text' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'writer2',
      goal: 'published',
      body: [
        {
          paragraph:
            'Cuốn truyện tên là _Con dế đi xa_, bìa sờn một góc, người tặng là một cô bé lớp Ba. Ngày thứ nhất, nó nằm trong giỏ xe đạp của bác bưu tá Bến Lam, dưới một nải chuối.',
        },
        {
          infographic: 'map-of-three-places',
          text: 'Bản đồ có ba nơi.\n\n- Bến Lam ở thượng nguồn, bên phải, có cây cầu bắc qua sông.\n- Hòa Lộc ở cửa sông, phía dưới Bến Lam, có cần cẩu.\n- Santa Rialda ở bờ bên kia của biển, bên trái.\n\nMột đường chấm từ Hòa Lộc vòng qua biển sang Santa Rialda, giữa đường có con tàu chở hàng.',
        },
        { subhead: 'Kho số 7' },
        {
          paragraph:
            'Ngày thứ tư, sách vào kho. Ở đây có hai cái cân, một cái để cân thùng, một cái để cân người đóng thùng, vì họ quả quyết bữa trưa ở nhà ăn cảng làm sai số. Mỗi thùng đúng hai mươi lăm ký, không hơn, để một người bê được.',
        },
        {
          table: [
            ['Chặng', 'Bằng gì', 'Mất bao lâu', 'Ai giữ sách'],
            ['Bến Lam – Hòa Lộc', 'thuyền', '3 giờ', 'bác bưu tá'],
            ['Kho số 7', 'nằm chờ', '6 ngày', 'thủ kho'],
            ['Hòa Lộc – Santa Rialda', 'tàu biển', '33 ngày', 'thuyền trưởng'],
            ['Bến cũ – thư viện', 'xe đẩy', '20 phút', 'cô thủ thư'],
          ],
          caption: 'Bốn chặng đường của một cuốn sách',
          heads: 'both',
          source: 'Phiếu giao nhận, tháng 8 và tháng 9/2026',
        },
        {
          quote: 'Hàng nào tôi cũng ký nhận theo cân. Riêng bốn mươi thùng này tôi hỏi trong đó có truyện gì.',
          speaker: 'duarte',
        },
        { subhead: 'Tấm thẻ' },
        {
          paragraph:
            'Giữa biển, sách không làm gì cả. Thuyền trưởng {duarte} được phép mượn một cuốn mỗi chuyến. Chuyến ấy ông chọn sách dạy nấu ăn, và thủy thủ đoàn ăn canh chua ba tuần liền.',
        },
        { photo: 'reading-room' },
        {
          paragraph:
            'Ngày thứ bốn mươi mốt, _Con dế đi xa_ lên kệ. Ngày thứ bốn mươi sáu, tấm thẻ về tới Hòa Lộc dưới dạng một tấm ảnh chụp. Trên đó có nét bút chì của một đứa trẻ: một con dế, rất to, và một mũi tên chỉ ngược lại.',
        },
        {
          link: 'https://linha-do-sol.example/lich-tau',
          title: 'Lịch tàu Hòa Lộc – Santa Rialda',
          text: 'Sáu chuyến khứ hồi mỗi năm. Sách nhận trước ngày nhổ neo một tuần.',
          site: 'Linha do Sol',
        },
        { story: 'books' },
      ],
    },
    en: {
      slug: 'the-way-a-book-goes',
      headline: 'The way a book goes',
      standfirst: 'We put a blank card into a children’s book in Bến Lam and followed it. Forty-six days later the card came back.',
      bylines: [
        { person: 'quynh', as: 'text' },
        { person: 'vy', as: 'translation' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'translator',
      goal: 'published',
      body: [
        {
          paragraph:
            'It is called _The Cricket Who Went Far_, one corner of its cover is worn, and it was given by a girl of eight. On the first day it lay in the basket of the Bến Lam postman’s bicycle, under a hand of bananas.',
        },
        {
          infographic: 'map-of-three-places',
          text: 'The map shows three places.\n\n- Bến Lam, upstream on the right, where a bridge crosses the river.\n- Hòa Lộc, below it at the river mouth, with cranes.\n- Santa Rialda, on the other shore of the sea, on the left.\n\nA dotted line leaves Hòa Lộc and curves across the sea to Santa Rialda; half-way along it is a freighter.',
        },
        { subhead: 'Warehouse 7' },
        {
          paragraph:
            'On the fourth day it reached the warehouse. There are two scales here, one for crates and one for those who pack them, who insist that lunch in the port canteen throws out the figures. A crate weighs twenty-five kilos and no more, so that one person can lift it.',
        },
        {
          table: [
            ['Stage', 'By', 'Time', 'In the hands of'],
            ['Bến Lam to Hòa Lộc', 'boat', '3 hours', 'the postman'],
            ['Warehouse 7', 'waiting', '6 days', 'the storekeeper'],
            ['Hòa Lộc to Santa Rialda', 'ship', '33 days', 'the captain'],
            ['Old harbour to library', 'handcart', '20 minutes', 'a librarian'],
          ],
          caption: 'Four stages of a book’s journey',
          heads: 'both',
          source: 'Delivery notes, August and September 2026',
        },
        {
          quote: 'For other cargo I sign by weight. With these forty crates I ask what the stories are.',
          speaker: 'duarte',
        },
        { subhead: 'The card' },
        {
          paragraph:
            'At sea a book does nothing. Captain {duarte} is allowed to borrow one each voyage. This time he chose a cookery book, and the crew had sour soup for three weeks.',
        },
        { photo: 'reading-room' },
        {
          paragraph:
            'On the forty-first day _The Cricket Who Went Far_ was put on a shelf. On the forty-sixth a photograph of the card arrived in Hòa Lộc. A child had drawn on it, in pencil, a very large cricket, and an arrow pointing the other way.',
        },
        {
          link: 'https://linha-do-sol.example/timetable',
          title: 'Sailings between Hòa Lộc and Santa Rialda',
          text: 'Six return voyages a year. Books are taken until a week before the ship leaves.',
          site: 'Linha do Sol',
        },
        { story: 'books' },
      ],
    },
  },
}
