import type { DemoStory } from '../content.ts'

export const twoAllAtHoaLoc: DemoStory = {
  key: 'match',
  section: 'culture',
  leadPhoto: 'football-match',
  people: [],
  organizations: ['port', 'shipping-line', 'clinic'],
  places: ['stadium'],
  topics: [],
  events: ['eleventh-match', 'first-match'],
  editions: {
    vi: {
      slug: 'tran-bong-hai-bo-hoa-hai-deu',
      headline: 'Trận bóng Hai Bờ: hòa 2–2, gãy một cột cờ',
      standfirst: 'Đội cảng Hòa Lộc và đội thủy thủ Santa Rialda lại không phân thắng bại, lần thứ bảy trong mười một trận.',
      bylines: [{ person: 'quynh', as: 'text' }],
      writtenBy: 'writer2',
      goal: 'published',
      body: [
        {
          paragraph:
            'Chiều 15/11, trên sân Hòa Lộc, đội cảng dẫn trước hai bàn chỉ sau mười lăm phút. Đội thủy thủ, mới lên bờ được sáu tiếng, mất cả hiệp một để quen với mặt đất không nghiêng.',
        },
        {
          paragraph:
            'Sang hiệp hai, họ quen. Bàn gỡ đến ở phút 61 và phút 88; bàn sau đập cột dọc rồi bật gót hậu vệ vào lưới. Cột cờ góc gãy khi cả đội chạy ra ăn mừng.',
        },
        {
          paragraph:
            'Tiền vé được 14,6 triệu đồng, trao cho Trạm Y tế Cảng Hòa Lộc. Trạm cũng góp trọng tài và dùng hết hai cuộn băng. Trận thứ mười hai dự kiến đá ở Santa Rialda, tháng 8/2027.',
        },
      ],
    },
    en: {
      slug: 'two-all-and-a-broken-flag',
      headline: 'Two Banks match: two all, and one broken flag',
      standfirst: 'For the seventh time in eleven matches neither the port of Hòa Lộc nor the sailors of Santa Rialda would lose.',
      bylines: [
        { person: 'quynh', as: 'text' },
        { person: 'vy', as: 'translation' },
      ],
      writtenBy: 'translator',
      goal: 'published',
      body: [
        {
          paragraph:
            'On the afternoon of 15 November the port led by two goals within a quarter of an hour. The sailors, who had been ashore six hours, needed the first half to get used to ground that stays level.',
        },
        {
          paragraph:
            'In the second they were used to it. They scored in the 61st minute and in the 88th, when the ball struck the post and went in off a defender’s heel. A corner flag broke under the celebrations.',
        },
        {
          paragraph:
            'Tickets brought in 14.6 million đồng for the Hòa Lộc Port Clinic, which had also supplied the referee and two rolls of bandage. The twelfth match is to be played in Santa Rialda in August 2027.',
        },
      ],
    },
  },
}
