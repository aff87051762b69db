import type { DemoStory } from '../content.ts'

export const booksForTheReturnVoyage: DemoStory = {
  key: 'books',
  section: 'diplomacy',
  leadPhoto: 'signing-table',
  people: ['yen', 'ines', 'phuoc'],
  organizations: ['association', 'foundation', 'port'],
  places: ['hoa-loc'],
  topics: ['ships-of-books'],
  events: ['programme-signed', 'books-visit'],
  editions: {
    vi: {
      slug: 'chuyen-tau-cho-sach-o-hoa-loc',
      headline: 'Chuyến tàu chở sách rời Hòa Lộc',
      standfirst:
        'Sau ba ngày làm việc tại thành phố cảng, đoàn Quỹ Cầu Đá và Hội Hữu nghị Việt Nam – Carvalia ký chương trình hợp tác ba năm. Điều khoản đầu tiên không nói về tiền.',
      bylines: [
        { person: 'quynh', as: 'text' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'writer2',
      goal: 'published',
      body: [
        {
          paragraph:
            'Điều 1 của văn bản ký chiều 13/10/2026 tại Hòa Lộc dài đúng một câu: mỗi chuyến tàu giữa hai cảng sẽ dành chỗ miễn phí cho bốn mươi thùng sách. Người đề nghị viết câu ấy lên trước mọi con số là ông {phuoc}.',
        },
        {
          paragraph:
            '“Tàu nào cũng có góc khoang bỏ trống,” ông giải thích. “Chúng tôi tính rồi: bốn mươi thùng vừa khít, không chậm một giờ, không tốn thêm một lít dầu.”',
        },
        { subhead: 'Ba ngày ở cảng' },
        {
          paragraph:
            'Đoàn Carvalia gồm chín người, do bà {ines} dẫn đầu. Thay cho phòng họp, phần lớn thời gian họ ở ngoài bến: xem lớp dạy nghề thợ máy, ăn trưa ở nhà ăn công nhân, và nửa buổi ngồi trong kho số 7, nơi sách được phân loại.',
        },
        { photo: 'harbour-with-cranes' },
        {
          paragraph:
            'Sách do bạn đọc hai nước góp. Thùng từ Việt Nam phần nhiều là truyện thiếu nhi song ngữ và sách dạy nấu ăn; thùng từ Carvalia có nhiều sách hàng hải và thơ. Mỗi cuốn kẹp một tấm thẻ trắng để người nhận viết đôi dòng gửi lại.',
        },
        { quote: 'Người ta hay hỏi tôi đo tình hữu nghị bằng gì. Năm nay tôi có câu trả lời: 1.316 tấm thẻ đã quay về.', speaker: 'ines' },
        { subhead: 'Chương trình có gì' },
        { paragraph: 'Ngoài chuyện sách, chương trình giai đoạn 2027–2029 gồm ba phần:' },
        {
          list: [
            'mỗi năm hai tháng, mười hai học viên hàng hải của mỗi bên thực tập trên tàu của bên kia;',
            'điều dưỡng viên hai thành phố luân phiên làm việc tại trạm y tế cảng;',
            'một cuộc thi ảnh về đời sống bến cảng dành cho người dưới hai mươi tuổi.',
          ],
          ordered: true,
        },
        {
          paragraph:
            'Kinh phí được chia đôi và công bố hằng quý. Bà {yen} nói hai bên đã bỏ ra gần một tuần chỉ để thống nhất cách công bố: “Người góp một cuốn sách có quyền biết cuốn sách ấy đã đi tới đâu.”',
        },
        {
          paragraph:
            'Chiều 14/10, tàu nhổ neo. Trên thùng sách cuối cùng, ai đó dán lá thư của một lớp ba ở Hòa Lộc gửi “các bạn chưa quen”. Nội dung chỉ một câu hỏi: ở bên ấy, biển có cùng màu không?',
        },
      ],
    },
    en: {
      slug: 'a-ship-of-books-leaves-hoa-loc',
      headline: 'A ship of books leaves Hòa Lộc',
      standfirst:
        'After three days in the port city, the Ponte de Pedra Foundation and the Vietnam–Carvalia Friendship Association have signed a three-year programme. Its first article is not about money.',
      bylines: [
        { person: 'quynh', as: 'text' },
        { person: 'vy', as: 'translation' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'translator',
      goal: 'in-review',
      dueIn: 1,
      body: [
        {
          paragraph:
            'Article 1 of the paper signed in Hòa Lộc on the afternoon of 13 October 2026 is a single sentence: every sailing between the two ports shall carry forty crates of books, free of charge. It was {phuoc} who asked for that sentence to come before any figures.',
        },
        {
          paragraph:
            '“Every ship has a corner of the hold that stays empty,” he explains. “We worked it out. Forty crates fit exactly. It costs not an hour, and not a litre of fuel.”',
        },
        { subhead: 'Three days on the quay' },
        {
          paragraph:
            'The nine visitors from Carvalia were led by {ines}. They saw little of meeting rooms. They watched a class of apprentice mechanics, had lunch in the dockers’ canteen, and spent half a day in Warehouse 7, where the books are sorted.',
        },
        { photo: 'harbour-with-cranes' },
        {
          paragraph:
            'The books come from readers. Crates from Vietnam hold mostly bilingual children’s stories and cookery; those from Carvalia run to seamanship and poetry. In each volume is a blank white card, on which whoever receives it may write a few lines back.',
        },
        { quote: 'People ask me how one measures friendship. This year I have an answer: 1,316 cards have come home.', speaker: 'ines' },
        { subhead: 'What was agreed' },
        { paragraph: 'Books apart, the programme for 2027–2029 has three parts:' },
        {
          list: [
            'for two months a year, twelve cadets from each side train aboard the other’s ships;',
            'nurses of the two cities take turns at the port clinics;',
            'a photography prize for pictures of harbour life, open to anyone under twenty.',
          ],
          ordered: true,
        },
        {
          paragraph:
            'The cost is halved, and the accounts will be published every quarter. Agreeing on how to publish them took almost a week, says {yen}: “Someone who gives one book has the right to know how far it got.”',
        },
        {
          paragraph:
            'The ship sailed on 14 October. To the last crate somebody had taped a letter from a class of eight-year-olds in Hòa Lộc to “friends we have not met”. It asks one question: is the sea the same colour over there?',
        },
      ],
    },
  },
}
