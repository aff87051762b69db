import type { DemoStory } from '../content.ts'

export const aHundredLetters: DemoStory = {
  key: 'letters',
  section: 'culture',
  leadPhoto: 'old-quarter-street',
  people: ['ines'],
  organizations: ['foundation'],
  places: ['ha-noi'],
  topics: [],
  events: ['hundred-letters', 'new-year-on-the-site'],
  editions: {
    vi: {
      slug: 'mot-tram-la-thu-tu-pho-co',
      headline: 'Một trăm lá thư từ phố cổ',
      standfirst:
        'Một triển lãm nhỏ ở Hà Nội bày những lá thư người hai nước viết cho nhau suốt nửa thế kỷ. Không lá nào do người nổi tiếng viết.',
      bylines: [
        { person: 'chau', as: 'text' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'writer',
      goal: 'published',
      body: [
        {
          paragraph:
            'Lá thư cũ nhất đề tháng 2/1977, viết trên giấy kẻ ô, kể chuyện một nồi bánh chưng nấu trên công trường bằng củi ván khuôn. Lá mới nhất gửi tháng 8 vừa rồi, in ra từ điện thoại, hỏi cách muối cà.',
        },
        {
          paragraph:
            'Giữa hai lá ấy là chín mươi tám lá khác, treo bằng kẹp gỗ trên những sợi dây phơi căng ngang ba gian nhà ống. Muốn đọc, khách phải rẽ những trang giấy ra mà đi, như người ta đi qua sân phơi ngày nắng.',
        },
        { subhead: 'Chuyện thường ngày' },
        {
          paragraph:
            'Ban tổ chức nhận được hơn bảy trăm lá. Tiêu chí chọn chỉ có một: trong thư phải có một việc rất nhỏ, đủ nhỏ để không cuốn sử nào chép. Một người cha tả chiếc răng sữa của con. Hai người bạn tranh cãi suốt mười một năm về một nước cờ.',
        },
        {
          quote: 'Thư của các nguyên thủ đã có nhà lưu trữ giữ. Chúng tôi giữ thư của những người hỏi nhau hôm nay ăn gì.',
          speaker: 'ines',
        },
        { subhead: 'Hồi âm' },
        { photo: 'lotus-pond' },
        {
          paragraph:
            'Gian cuối mở ra hồ sen. Ở đó có một chiếc bàn, một xấp giấy và một hòm thư màu đỏ. Khách viết gì cũng được, miễn là gửi cho một người chưa từng gặp. Quỹ Cầu Đá lo tem, và sẽ chuyển thư bằng những chuyến tàu chở sách.',
        },
        {
          paragraph:
            'Sau hai tuần, hòm thư đã đầy bốn lần. Người trông phòng, một bác bưu tá về hưu, cẩn thận đóng dấu từng phong bì. Bác bảo mình không đọc, chỉ nhìn nét chữ: “Ai viết chậm là người nhớ lâu.”',
        },
        { paragraph: 'Triển lãm mở cửa từ 9 giờ đến 20 giờ hằng ngày, trừ thứ Hai. Vào cửa tự do.' },
      ],
    },
    en: {
      slug: 'a-hundred-letters-from-the-old-quarter',
      headline: 'A hundred letters from the old quarter',
      standfirst:
        'A small exhibition in Hanoi shows what people of two countries wrote to each other over half a century. None of them was famous.',
      bylines: [
        { person: 'chau', as: 'text' },
        { person: 'vy', as: 'translation' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'translator',
      goal: 'published',
      body: [
        {
          paragraph:
            'The oldest letter, dated February 1977 and written on squared paper, describes a pot of New Year rice cakes boiled on a building site over a fire of old formwork. The newest, printed from a telephone, was sent this August. It asks how to pickle aubergines.',
        },
        {
          paragraph:
            'Between those two hang ninety-eight more, held by wooden pegs on washing lines strung across the three rooms of a narrow old house. To read them one has to part the pages and walk through, as one does a yard on a drying day.',
        },
        { subhead: 'Ordinary news' },
        {
          paragraph:
            'More than seven hundred letters were offered. There was one test: each had to contain something very small, too small for any history book. A father describes a milk tooth. Two friends argue for eleven years about a single move at chess.',
        },
        {
          quote: 'Heads of state have archives to keep their letters. We keep those of people who ask each other what is for dinner.',
          speaker: 'ines',
        },
        { subhead: 'By return of post' },
        { photo: 'lotus-pond' },
        {
          paragraph:
            'The last room opens on a lotus pond. In it are a table, a stack of paper and a red letter box. Visitors may write whatever they like, so long as it is to someone they have never met. The Ponte de Pedra Foundation pays for the stamps, and the letters will travel with the ships that carry books.',
        },
        {
          paragraph:
            'In two weeks the box has been filled four times. The attendant, a retired postman, cancels every envelope with care. He does not read them, he says, but he looks at the handwriting: “Those who write slowly remember longest.”',
        },
        { paragraph: 'Open daily except Monday, 9 a.m. to 8 p.m. Admission is free.' },
      ],
    },
  },
}
