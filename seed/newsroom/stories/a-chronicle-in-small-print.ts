import type { Block, DemoStory } from '../content.ts'

type Titles = { before: string; between: string; since: string; year: string }

export const aChronicleInSmallPrint: DemoStory = {
  key: 'chronicle',
  section: 'history',
  leadPhoto: 'exhibition-hall',
  people: ['tue', 'yen'],
  organizations: ['association', 'committee', 'magazine'],
  places: ['ha-noi', 'hoa-loc', 'ben-lam', 'santa-rialda'],
  topics: ['bridge'],
  events: ['committee-founded', 'first-congress', 'foundation-founded', 'first-issue'],
  related: ['letters', 'song'],
  editions: {
    vi: {
      slug: 'bien-nien-su-chu-nho-1945-2026',
      headline: 'Biên niên sử chữ nhỏ',
      standfirst:
        'Từ năm 1945 đến nay, mối quen biết giữa hai bờ biển được làm nên từ những việc ít khi vào sách: một sợi dây phà, một lớp học đêm, một cái Tết trên công trường.',
      bylines: [
        { person: 'chau', as: 'text' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'writer',
      goal: 'published',
      body: [
        {
          paragraph:
            'Thầy {tue} để lại bảy sổ địa chỉ và không một trang hồi ký. Hỏi vì sao, thầy bảo đã trả lời hết trong thư rồi. Biên niên sử này bắt đầu từ bảy cuốn sổ ấy: cạnh mỗi địa chỉ, thầy ghi bằng bút chì một ngày tháng và đôi chữ.',
        },
        {
          paragraph:
            'Ngày biết chắc thì chúng tôi ghi ngày. Chỉ biết tháng thì ghi tháng. Có mốc chỉ ghi được “những năm 1940”, vì người kể nhớ con nước chứ không nhớ năm.',
        },
        ...chronicle({
          before: '1945–1976: thư, tàu và một chuyến phà',
          between: '1976–2002: sau cây cầu',
          since: '2002–2025: những người đến sau',
          year: '2026',
        }),
        {
          quote: 'Sử lớn đã có người chép. Việc của chúng tôi là nhớ hôm ấy ai pha trà.',
          speaker: 'yen',
        },
        {
          paragraph:
            'Còn một mốc chúng tôi chưa đưa vào: đoàn thuyền muối từ Hòa Lộc lên Bến Lam, khoảng giữa thập niên 1950. Chuyện mới chỉ một nhà kể. Ai biết thêm, xin viết cho tòa soạn.',
        },
        { photo: 'old-photograph-of-the-ferry' },
      ],
    },
    en: {
      slug: 'a-chronicle-in-small-print-1945-2026',
      headline: 'A chronicle in small print',
      standfirst:
        'Since 1945 the acquaintance between two shores has been made of things that seldom get into books: the rope of a ferry, a night class, a New Year on a building site.',
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
            '{tue} left seven address books and not a page of memoirs. Asked why, he said that he had put it all in his letters. This chronicle begins with those seven books, where beside every address there is a date in pencil and a word or two.',
        },
        {
          paragraph:
            'Where the day is certain we give the day; where only the month is known, the month. For one entry we can say no more than “the 1940s”, because those who told of it remembered the flood and not the year.',
        },
        ...chronicle({
          before: '1945–1976: letters, ships and a ferry',
          between: '1976–2002: after the bridge',
          since: '2002–2025: those who came later',
          year: '2026',
        }),
        {
          quote: 'There are others to write the great history. Our part is to remember who made the tea.',
          speaker: 'yen',
        },
        {
          paragraph:
            'One entry is still missing: the salt boats that came up from Hòa Lộc to Bến Lam some time in the 1950s. So far a single family tells of them. If you know more, please write to us.',
        },
        { photo: 'old-photograph-of-the-ferry' },
      ],
    },
  },
}

/** Everything that is cleared, in four parts; the words are the events’ own. */
function chronicle({ before, between, since, year }: Titles): readonly Block[] {
  return [
    {
      timeline: [
        { event: 'rope-ferry' },
        { event: 'independence' },
        { event: 'first-letters' },
        { event: 'first-ship' },
        { event: 'committee-founded' },
        { event: 'ferry-photograph' },
        { event: 'first-language-class' },
        { event: 'shelf-of-friendship' },
        { event: 'bridge-agreed' },
        { event: 'bridge-begun' },
        { event: 'night-of-the-flood' },
      ],
      title: before,
    },
    {
      timeline: [
        { event: 'bridge-opened' },
        { event: 'new-year-on-the-site' },
        { event: 'first-congress' },
        { event: 'first-cadets' },
        { event: 'garden-opened' },
        { event: 'second-congress' },
        { event: 'two-rosewoods' },
        { event: 'foundation-founded' },
        { event: 'first-issue' },
        { event: 'clinic-opened' },
      ],
      title: between,
    },
    {
      timeline: [
        { event: 'third-congress' },
        { event: 'weavers-exchange' },
        { event: 'thirty-years' },
        { event: 'first-match' },
        { event: 'choir-founded' },
        { event: 'fourth-congress' },
        { event: 'reading-room-opened' },
        { event: 'diary-on-loan' },
        { event: 'letters-on-screens' },
        { event: 'fifth-congress' },
        { event: 'diary-scanned' },
        { event: 'school-begun' },
      ],
      title: since,
    },
    {
      timeline: [
        { event: 'school-handed-over' },
        { event: 'books-visit' },
        { event: 'programme-signed' },
        { event: 'hundred-letters' },
        { event: 'bridge-week' },
        { event: 'sixth-congress' },
        { event: 'tree-412' },
        { event: 'lantern-night' },
        { event: 'fifty-years' },
        { event: 'panel-on-memory' },
        { event: 'eleventh-match' },
      ],
      title: year,
    },
  ]
}
