import type { DemoStory } from '../content.ts'

export const aPrizeForHarbourPictures: DemoStory = {
  key: 'prize',
  section: 'culture',
  leadPhoto: 'train-in-the-hills',
  people: [],
  organizations: ['association', 'foundation'],
  places: ['hoa-loc'],
  topics: [],
  events: ['programme-signed'],
  editions: {
    vi: {
      slug: 'cuoc-thi-anh-ben-cang-nhan-bai',
      headline: 'Cuộc thi ảnh bến cảng bắt đầu nhận bài',
      standfirst: 'Dành cho người dưới hai mươi tuổi ở hai nước. Ảnh chụp bằng gì cũng được, miễn là có người trong ảnh.',
      bylines: [{ person: 'quynh', as: 'text' }],
      writtenBy: 'writer2',
      goal: 'unpublished',
      reason: 'Ban tổ chức lùi ngày nhận bài và đổi thể lệ; bài sẽ đăng lại khi có thể lệ mới.',
      body: [
        {
          paragraph:
            'Cuộc thi nằm trong chương trình hợp tác 2027–2029 vừa ký ở Hòa Lộc. Mỗi người gửi tối đa ba ảnh về đời sống quanh bến cảng, nhà ga hoặc bến xe, kèm hai câu kể ai đang ở trong ảnh.',
        },
        {
          paragraph:
            'Ban giám khảo có năm người, trong đó hai người chưa đủ hai mươi tuổi. Giải nhất là một chuyến đi trên tàu chở sách, khứ hồi, với điều kiện nhà trường đồng ý cho nghỉ học.',
        },
        { paragraph: 'Ảnh gửi về hộp thư của Hội Hữu nghị Việt Nam – Carvalia. Kết quả công bố vào ngày Tàu sách đầu tiên của năm 2027.' },
      ],
    },
    en: {
      slug: 'a-prize-for-harbour-pictures',
      headline: 'A prize for harbour pictures',
      standfirst: 'Open to anyone under twenty in either country. Any camera will do, so long as there is somebody in the picture.',
      bylines: [
        { person: 'quynh', as: 'text' },
        { person: 'vy', as: 'translation' },
      ],
      writtenBy: 'translator',
      goal: 'draft',
      dueIn: 20,
      body: [
        {
          paragraph:
            'The competition belongs to the programme for 2027–2029 that was signed in Hòa Lộc. Each entrant may send three pictures of life around a harbour, a railway station or a bus yard, with two sentences to say who is in them.',
        },
        {
          paragraph:
            'There are five judges, two of them not yet twenty. First prize is a return voyage aboard a ship of books, provided that the school agrees to spare the winner.',
        },
        {
          paragraph:
            'Pictures go to the Vietnam–Carvalia Friendship Association. The result will be announced when the first ship of books sails in 2027.',
        },
      ],
    },
  },
}
