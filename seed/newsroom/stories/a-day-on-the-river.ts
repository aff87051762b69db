import type { DemoStory } from '../content.ts'

export const aDayOnTheRiver: DemoStory = {
  key: 'river',
  section: 'culture',
  leadPhoto: 'morning-market',
  people: [],
  organizations: [],
  places: ['ben-lam', 'wind-pass'],
  topics: [],
  events: ['lantern-night'],
  editions: {
    vi: {
      slug: 'mot-ngay-ven-song',
      headline: 'Một ngày ven sông',
      standfirst: 'Từ phiên chợ năm giờ sáng tới ngọn đèn cuối cùng thả xuống nước: Bến Lam qua nét vẽ của Lê Vũ Thiên Ân.',
      bylines: [
        { person: 'an', as: 'photos' },
        { person: 'chau', as: 'text' },
      ],
      writtenBy: 'writer',
      goal: 'published',
      body: [
        {
          paragraph:
            'Chợ đầu cầu họp trước mặt trời. Người bờ đông gánh rau sang, người bờ tây gánh cá tới, và giữa cầu bao giờ cũng có lúc hai đôi quang gánh phải tránh nhau. Luật ở đây do người đi chợ đặt ra: ai gánh nặng hơn thì đi thẳng.',
        },
        {
          paragraph:
            'Sáu giờ mười, tàu chợ qua Đèo Gió. Bọn trẻ chăn trâu thuộc giờ tàu hơn người lớn thuộc giờ làm, và năm nào cũng có một đứa vẫy tay trúng toa có người thân.',
        },
        {
          gallery: ['train-in-the-hills', 'planting-rice', 'kites-over-the-fields', 'old-quarter-street', 'lotus-pond'],
          layout: 'story',
          title: 'Bến Lam và những con đường từ đó đi ra',
        },
        { subhead: 'Buổi chiều của gió' },
        {
          paragraph:
            'Ba giờ chiều, gió đổi hướng. Ruộng đã cấy xong, diều bắt đầu lên. Ông thợ làm sáo diều bảo nghe tiếng là biết con nào của nhà nào; bọn trẻ thì bảo ông chỉ đoán, nhưng chưa lần nào đoán sai.',
        },
        { subhead: 'Đèn trên nước' },
        { photo: 'night-river-with-lanterns' },
        {
          paragraph:
            'Đêm 8/11, người Bến Lam thả 611 ngọn đèn. Mỗi ngọn viết tên một người trong nhật ký công trường. Tới khúc sông trước nhà mình, có nhà chèo thuyền ra, tìm đúng ngọn đèn mang tên ông bà rồi đẩy nhẹ cho đi tiếp.',
        },
        { paragraph: 'Ngọn cuối cùng tắt lúc gần hai giờ sáng. Ba giờ sau, chợ lại họp.' },
      ],
    },
    en: {
      slug: 'a-day-by-the-river',
      headline: 'A day by the river',
      standfirst: 'From the market at five in the morning to the last lantern set on the water: Bến Lam in pictures by Lê Vũ Thiên Ân.',
      bylines: [
        { person: 'an', as: 'photos' },
        { person: 'chau', as: 'text' },
        { person: 'vy', as: 'translation' },
      ],
      writtenBy: 'translator',
      goal: 'published',
      body: [
        {
          paragraph:
            'The market at the head of the bridge begins before the sun. Greens come over from the east bank, fish from the west, and somewhere in the middle two shoulder poles always have to pass. The rule was made by those who carry: the heavier load walks straight on.',
        },
        {
          paragraph:
            'At ten past six the stopping train crosses Wind Pass. The children who mind the buffaloes know the timetable better than their parents know the hours of work, and every year one of them waves at a carriage with a cousin in it.',
        },
        {
          gallery: ['train-in-the-hills', 'planting-rice', 'kites-over-the-fields', 'old-quarter-street', 'lotus-pond'],
          layout: 'story',
          title: 'Bến Lam and the roads that lead away from it',
        },
        { subhead: 'The afternoon wind' },
        {
          paragraph:
            'At three the wind turns. The rice is in, and kites go up. The man who carves the flutes for them claims to know by ear whose kite is whose. The children say he only guesses, but he has not yet been wrong.',
        },
        { subhead: 'Lights on the water' },
        { photo: 'night-river-with-lanterns' },
        {
          paragraph:
            'On the night of 8 November Bến Lam set 611 lanterns afloat, each with a name from the site diary. As they passed their own landing some families rowed out, looked for the one that bore a grandparent’s name, and gave it a small push onward.',
        },
        { paragraph: 'The last went out at about two. Three hours later there was a market.' },
      ],
    },
  },
}
