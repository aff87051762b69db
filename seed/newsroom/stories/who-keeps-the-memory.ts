import type { DemoStory } from '../content.ts'

export const whoKeepsTheMemory: DemoStory = {
  key: 'panel',
  section: 'diplomacy',
  leadPhoto: 'panel-of-five',
  people: ['binh', 'odete', 'van', 'rui', 'tram'],
  organizations: ['association', 'library'],
  places: ['ha-noi'],
  topics: ['bridge'],
  events: ['panel-on-memory'],
  related: ['librarian'],
  editions: {
    vi: {
      slug: 'nam-nguoi-mot-cai-ban-ai-giu-ky-uc',
      headline: 'Năm người, một cái bàn: ai giữ ký ức?',
      standfirst:
        'Một người giữ sổ, một người giữ sách, một người giữ tiền, một người giữ lễ và một người trẻ không muốn giữ gì nếu không được mở ra xem. Họ cãi nhau hai tiếng, rất vui.',
      bylines: [
        { person: 'chau', as: 'text' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'writer',
      goal: 'approved',
      dueIn: 1,
      body: [
        {
          paragraph:
            'Câu hỏi của buổi tọa đàm ngày 14/11 nghe thì đơn giản: khi những người thợ cầu cuối cùng không còn, ai sẽ giữ câu chuyện của họ? Chị {van} trả lời ngay câu đầu: “Không ai giữ một mình cả. Giữ một mình là cất.”',
        },
        {
          paragraph:
            'Nhà Truyền thống của chị đã chụp xong 388 trên 940 trang nhật ký. Ông {binh} nói thẳng số tiền còn thiếu, tới hàng nghìn đồng. Cả hội trường im lặng, rồi có người giơ tay xin góp đúng phần lẻ.',
        },
        { subhead: 'Giữ, hay cho mượn' },
        {
          paragraph:
            'Bà {odete} kể ở thư viện của bà, cuốn sách bền nhất là cuốn được mượn nhiều nhất, vì hỏng là có người vá. Đại sứ {rui} đùa rằng kho lưu trữ ngoại giao thì ngược lại: bền vì không ai mở.',
        },
        { quote: 'Đừng giao cho chúng em một cái tủ khóa. Giao cho chúng em một việc còn dở.', speaker: 'tram' },
        { subhead: 'Việc còn dở' },
        {
          paragraph: 'Việc còn dở ấy, chị {tram} đã có sẵn danh sách. Ban Thanh niên nhận ba việc, hạn tháng 6/2027:',
        },
        {
          list: [
            'gọi điện cho 404 gia đình có tên trong nhật ký mà chưa ai tìm được;',
            'ghi âm mỗi người một câu chuyện, không quá năm phút;',
            'đọc lại bản ghi cho chính người kể nghe trước khi lưu.',
          ],
          ordered: true,
        },
        { photo: 'exhibition-hall' },
        { paragraph: 'Tọa đàm kết thúc muộn bốn mươi phút. Ban tổ chức bảo đó là phần thời gian Đại hội lần thứ VI còn nợ.' },
      ],
    },
    en: {
      slug: 'five-people-one-table-who-keeps-the-memory',
      headline: 'Five people at a table: who keeps the memory?',
      standfirst:
        'One keeps a diary, one books, one the accounts and one the forms; the fifth is young and will keep nothing that may not be opened. They argued for two hours, and enjoyed it.',
      bylines: [
        { person: 'chau', as: 'text' },
        { person: 'vy', as: 'translation' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'translator',
      goal: 'in-review',
      dueIn: 2,
      body: [
        {
          paragraph:
            'The question put to the panel on 14 November sounds simple: when the last of those who built the bridge are gone, who will keep their story? {van} answered at once. “Nobody keeps anything alone. Alone, one stores it.”',
        },
        {
          paragraph:
            'Her museum has scanned 388 of the diary’s 940 pages. {binh} named the sum that is still wanting, to the last thousand đồng. The hall fell silent, until somebody raised a hand and offered the odd thousands.',
        },
        { subhead: 'To keep or to lend' },
        {
          paragraph:
            'In her library, said {odete}, the book that lasts longest is the one most often borrowed, because someone mends it. With diplomatic archives it was the other way about, said Ambassador {rui}: they last because nobody opens them.',
        },
        { quote: 'Do not hand us a locked cupboard. Hand us a job that is half done.', speaker: 'tram' },
        { subhead: 'A job half done' },
        {
          paragraph: 'Of such jobs {tram} had brought a list. The youth section has taken on three, to be finished by June 2027:',
        },
        {
          list: [
            'to telephone the 404 families who are in the diary and have not been found;',
            'to record one story from each, of no more than five minutes;',
            'to play every recording to whoever told it before it is kept.',
          ],
          ordered: true,
        },
        { photo: 'exhibition-hall' },
        { paragraph: 'The panel ended forty minutes late. The organisers said that the Sixth Congress had owed them the time.' },
      ],
    },
  },
}
