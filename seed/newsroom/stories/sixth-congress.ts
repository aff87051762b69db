import type { DemoStory } from '../content.ts'

export const sixthCongress: DemoStory = {
  key: 'congress',
  section: 'diplomacy',
  leadPhoto: 'speaker-at-lectern',
  people: ['phuoc', 'yen'],
  organizations: ['association'],
  places: ['ha-noi'],
  topics: [],
  events: ['sixth-congress', 'bridge-week'],
  editions: {
    vi: {
      slug: 'dai-hoi-lan-thu-sau-bot-nghi-thuc',
      headline: 'Đại hội VI: bớt nghi thức, thêm việc làm',
      standfirst:
        'Hội Hữu nghị Việt Nam – Carvalia bước vào nhiệm kỳ mới với bản báo cáo ngắn nhất từ trước tới nay và một danh sách việc có tên người chịu trách nhiệm.',
      bylines: [
        { person: 'chau', as: 'text' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'writer',
      goal: 'changes-requested',
      dueIn: 1,
      reason: 'Đoạn về hội phí cần con số của năm 2021 để so sánh, và xin ghi rõ ai trình bày báo cáo tài chính. Phần còn lại tốt.',
      body: [
        {
          paragraph:
            'Báo cáo nhiệm kỳ trình Đại hội lần thứ VI sáng 7/11/2026 tại Hà Nội dài tám trang. Năm năm trước, nó dài bốn mươi mốt trang. “Chúng tôi bỏ những câu mà nhiệm kỳ nào đọc lên cũng đúng,” ông {phuoc} mở đầu, và cả hội trường bật cười.',
        },
        {
          paragraph:
            'Đại hội có 164 đại biểu từ 21 chi hội, trong đó gần một phần ba dưới ba mươi lăm tuổi. Lần đầu tiên, đại biểu từ xa có thể biểu quyết qua mạng; mười bốn người đã dùng cách này.',
        },
        { subhead: 'Ba câu hỏi từ hội trường' },
        {
          paragraph:
            'Buổi thảo luận không có tham luận viết sẵn. Mỗi chi hội được đặt một câu hỏi, mỗi câu trả lời tối đa ba phút. Ba điều được hỏi nhiều nhất là:',
        },
        {
          list: [
            'vì sao lớp học tiếng buổi tối ở Hòa Lộc phải đóng cửa giữa chừng;',
            'hội phí tăng thì hội viên được thêm gì;',
            'ai sẽ nối nghề những người kể chuyện lớp trước, khi phần đông đã ngoài tám mươi.',
          ],
        },
        {
          quote:
            'Một lớp học đóng cửa là lỗi của chúng tôi, không phải của người học. Tháng Ba năm sau lớp sẽ mở lại, với hai giáo viên thay vì một.',
          speaker: 'phuoc',
        },
        { subhead: 'Việc của nhiệm kỳ' },
        {
          paragraph:
            'Nghị quyết nêu chín việc, mỗi việc một người phụ trách và một thời hạn. Bà {yen}, tái đắc cử Chủ tịch với 151 phiếu, đề nghị in danh sách ấy ở bìa sau mọi ấn phẩm của Hội cho tới ngày kết thúc nhiệm kỳ.',
        },
        {
          photo: 'group-of-23',
          caption: 'Hai ngày sau Đại hội, bà Đỗ Thị Hoàng Yến (hàng đầu, thứ sáu từ phải sang) gặp các cựu công nhân cầu Bến Lam.',
        },
        {
          paragraph:
            'Hội phí được nâng lên mức mới từ tháng 1/2027; sinh viên và người trên bảy mươi tuổi được miễn. Báo cáo tài chính sẽ được kiểm toán độc lập hằng năm.',
        },
        { paragraph: 'Đại hội bế mạc lúc 16 giờ 20, sớm hơn dự kiến bốn mươi phút. Không ai phát biểu thêm.' },
      ],
    },
    en: {
      slug: 'sixth-congress-less-ceremony',
      headline: 'A congress with less ceremony and more to do',
      standfirst:
        'The Vietnam–Carvalia Friendship Association begins its new term with the shortest report it has ever made, and a list of tasks with a name beside each.',
      bylines: [
        { person: 'chau', as: 'text' },
        { person: 'vy', as: 'translation' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'translator',
      goal: 'draft',
      dueIn: 3,
      body: [
        {
          paragraph:
            'The report laid before the Sixth Congress in Hanoi on 7 November 2026 had eight pages. Five years ago it had forty-one. “We took out the sentences that are true of every term,” {phuoc} began, and the hall laughed.',
        },
        {
          paragraph:
            'There were 164 delegates from 21 branches, nearly a third of them under thirty-five. For the first time those far away could vote online; fourteen did.',
        },
        { subhead: 'Three questions from the floor' },
        {
          paragraph:
            'No prepared speeches were read. Each branch could put one question, and no answer might take longer than three minutes. Three things were asked most:',
        },
        {
          list: [
            'why the evening language class in Hòa Lộc closed before the course was over;',
            'what members get for a higher subscription;',
            'who will follow the older storytellers, most of whom are past eighty.',
          ],
        },
        {
          quote: 'If a class closes, the fault is ours and not the learners’. It opens again next March, with two teachers instead of one.',
          speaker: 'phuoc',
        },
        { subhead: 'The work of the term' },
        {
          paragraph:
            'The resolution sets nine tasks, each with a person in charge and a date. {yen}, re-elected President with 151 votes, proposed that the list be printed on the back of everything the Association publishes until the term is over.',
        },
        {
          photo: 'group-of-23',
          caption:
            'Two days after the congress Đỗ Thị Hoàng Yến (front row, sixth from the right) met former workers on the Bến Lam bridge.',
        },
        {
          paragraph:
            'Subscriptions rise from January 2027; students and members over seventy pay nothing. The accounts will be audited every year by someone from outside.',
        },
        { paragraph: 'The congress closed at 4.20 p.m., forty minutes early. Nobody asked to speak again.' },
      ],
    },
  },
}
