import type { DemoStory } from '../content.ts'

export const twoWaysToTieAThread: DemoStory = {
  key: 'weavers',
  section: 'culture',
  leadPhoto: 'weavers',
  people: [],
  organizations: ['weavers'],
  places: ['na-may', 'santa-rialda'],
  topics: [],
  events: ['weavers-exchange'],
  editions: {
    vi: {
      slug: 'hai-cach-noi-mot-soi-chi',
      headline: 'Hai cách nối một sợi chỉ',
      standfirst:
        'Thợ dệt Nà Mây nối chỉ bằng tay trái, thợ ren Santa Rialda nối bằng tay phải. Hai mươi hai năm đổi thợ, họ vẫn chưa thuyết phục được nhau.',
      bylines: [
        { person: 'quynh', as: 'text' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'writer2',
      goal: 'in-review',
      dueIn: 3,
      body: [
        {
          paragraph:
            'Tàu chợ lên tới Nà Mây lúc chín giờ, còn sương. Trong xưởng đã có tiếng khung cửi, và tiếng một người đàn ông đếm bằng thứ tiếng không ai ở bản này nói. Ông là thợ ren, sang đây ba tuần, mỗi ngày ghi một mẫu hoa văn lên giấy kẻ ô.',
        },
        {
          paragraph:
            'Hợp tác xã có ba mươi mốt khung cửi. Từ khoảng năm 2004, cứ hai năm một lần, bốn thợ Nà Mây đi Santa Rialda và bốn thợ ren sang đây. Không có giáo trình. Người ta ngồi cạnh nhau và nhìn tay nhau.',
        },
        { subhead: 'Nút nhỏ nhất' },
        {
          paragraph:
            'Chuyện bất đồng bắt đầu từ chỗ nối chỉ. Người Nà Mây vê hai đầu rồi giấu vào mặt trái; người Santa Rialda thắt một nút thật nhỏ và để lộ ra. Bên này bảo nút làm vải đau, bên kia bảo giấu đi là không thật.',
        },
        { photo: 'terraced-hills' },
        {
          quote: 'Chồng tôi cũng hỏi mối nào bền hơn. Tôi bảo: mối nào có người nhớ chỗ để vá thì mối ấy bền.',
          speaker: null,
          attribution: 'Một người thợ dệt ở Nà Mây',
        },
        { subhead: 'Tấm vải làm chung' },
        {
          paragraph:
            'Năm nay họ dệt chung một tấm, mỗi người một gang. Nhìn mặt phải thì không phân biệt được tay ai. Lật mặt trái, cứ cách một gang lại thấy những cái nút, rất nhỏ, thẳng hàng.',
        },
        { paragraph: 'Tấm vải sẽ treo ở phòng đọc Santa Rialda. Theo thỏa thuận, treo mặt trái ra ngoài.' },
      ],
    },
    en: {
      slug: 'two-ways-to-tie-a-thread',
      headline: 'Two ways to tie a thread',
      standfirst:
        'The weavers of Nà Mây join a thread with the left hand, the lacemakers of Santa Rialda with the right. After twenty-two years of exchanges neither has persuaded the other.',
      bylines: [
        { person: 'quynh', as: 'text' },
        { person: 'vy', as: 'translation' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'translator',
      goal: 'spiked',
      reason: 'The workshop asked us to wait until the lace fair; the Vietnamese edition runs alone.',
      dueIn: 6,
      body: [
        {
          paragraph:
            'The stopping train reaches Nà Mây at nine, in mist. From the weaving shop comes the sound of looms, and of a man counting in a language that nobody in the village speaks. He is a lacemaker, here for three weeks, and every day he draws one pattern on squared paper.',
        },
        {
          paragraph:
            'The cooperative has thirty-one looms. Every other year since about 2004 four of its weavers have gone to Santa Rialda and four lacemakers have come here. There is no syllabus. People sit side by side and watch each other’s hands.',
        },
        { subhead: 'The smallest knot' },
        {
          paragraph:
            'They differ over the joining of a thread. In Nà Mây one twists the ends together and hides them at the back; in Santa Rialda one ties a very small knot and leaves it to be seen. A knot hurts the cloth, say the one side. Hiding it is not honest, say the other.',
        },
        { photo: 'terraced-hills' },
        {
          quote: 'My husband asks which lasts longer. I say: the one somebody remembers how to mend.',
          speaker: null,
          attribution: 'A weaver in Nà Mây',
        },
        { subhead: 'One cloth' },
        {
          paragraph:
            'This year they have woven a cloth together, a span each. From the front nobody can say whose hands made what. Turn it over, and at every second span there is a row of knots, very small and very straight.',
        },
        { paragraph: 'It will hang in the reading room in Santa Rialda. By agreement, with the back to the front.' },
      ],
    },
  },
}
