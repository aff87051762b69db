import type { DemoStory } from '../content.ts'

export const aBellFromTheSandbank: DemoStory = {
  key: 'bell',
  section: 'history',
  leadPhoto: 'lotus-pond',
  people: [],
  organizations: ['bridge-site'],
  places: ['ben-lam'],
  topics: ['bridge'],
  events: [],
  editions: {
    vi: {
      slug: 'tim-thay-chuong-cong-truong-o-bai-boi',
      headline: 'Tìm thấy chuông công trường ở bãi bồi',
      standfirst: 'Một người câu cá ở Bến Lam kéo lên chiếc chuông đồng, được cho là chuông báo ca của công trường cầu năm xưa.',
      bylines: [{ person: 'quynh', as: 'text' }],
      writtenBy: 'writer2',
      goal: 'retracted',
      reason:
        'Chiếc chuông không phải của công trường. Nó được đúc năm 1998 cho một chiếc phà du lịch, như dòng chữ lộ ra sau khi làm sạch cho thấy. Chúng tôi đã chỉ dựa vào một lời kể và không chờ kết quả giám định. Tòa soạn rút bài và xin lỗi bạn đọc.',
      body: [
        {
          paragraph:
            'Chiếc chuông nặng chừng sáu ký, sứt một miếng ở vành, mắc vào lưới sáng Chủ nhật. Người tìm thấy cho biết cha ông từng nghe tiếng chuông ấy mỗi lần đổi ca.',
        },
        { paragraph: 'Trong nhật ký công trường có bốn lần nhắc tới một chiếc chuông, lần cuối vào đêm lũ tháng 10/1975.' },
        { paragraph: 'Chiếc chuông đang được giữ ở nhà người tìm thấy, và sẽ đưa về Nhà Truyền thống trong tuần này.' },
      ],
    },
    en: {
      slug: 'a-bell-from-the-sandbank',
      headline: 'The bridge builders’ bell is found on a sandbank',
      standfirst: 'An angler at Bến Lam has brought up a bronze bell, said to be the one that called the shifts when the bridge was built.',
      bylines: [
        { person: 'quynh', as: 'text' },
        { person: 'vy', as: 'translation' },
      ],
      writtenBy: 'translator',
      goal: 'retracted',
      reason:
        'The bell is not from the building site. It was cast in 1998 for a pleasure boat, as lettering that came to light when it was cleaned has shown. We relied on one person’s memory and did not wait for an expert. We withdraw the story and apologise to our readers.',
      body: [
        {
          paragraph:
            'It weighs about six kilos, is chipped at the rim, and caught in a net on Sunday morning. The man who found it says that his father used to hear it at every change of shift.',
        },
        { paragraph: 'The site diary mentions a bell four times, the last on the night of the flood in October 1975.' },
        { paragraph: 'For the moment it is at the finder’s house. It is to be taken to the museum this week.' },
      ],
    },
  },
}
