import type { DemoStory } from '../content.ts'

export const theBridgeInDates: DemoStory = {
  key: 'dates',
  section: 'history',
  leadPhoto: 'old-photograph-of-the-ferry',
  people: ['tomas', 'tham', 'van'],
  organizations: ['bridge-site', 'association'],
  places: ['bridge', 'ben-lam'],
  topics: ['bridge'],
  events: ['bridge-opened', 'night-of-the-flood', 'ferry-photograph', 'fifty-years'],
  related: ['song'],
  editions: {
    vi: {
      slug: 'cau-ben-lam-tung-ngay',
      headline: 'Cầu Bến Lam, từng ngày một',
      standfirst:
        'Trước cây cầu là chuyến phà, sau cây cầu là khu vườn. Dưới đây là những ngày đáng nhớ, rút từ 940 trang nhật ký công trường và sổ sách của Hội Hữu nghị.',
      bylines: [
        { person: 'chau', as: 'text' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'writer',
      goal: 'published',
      body: [
        {
          paragraph:
            'Tấm ảnh năm 1958 chụp bảy người trên chuyến phà. Suốt nhiều năm không ai biết họ là ai. Mùa xuân vừa rồi, chị {van} đặt bản in lớn ở chợ đầu cầu, kèm một cây bút chì. Sau mười ngày, bốn trong bảy người đã có tên.',
        },
        {
          paragraph:
            'Đó cũng là cách Nhà Truyền thống làm nên niên biểu này: mỗi mốc phải có hai nguồn, một trên giấy và một trong trí nhớ. Mốc nào chỉ có một nguồn thì để ngoài, chờ thêm.',
        },
        {
          timeline: [
            { event: 'rope-ferry', text: 'Dây phà bện bằng xơ dừa.' },
            { event: 'ferry-photograph' },
            { event: 'bridge-agreed', text: 'Hai trang giấy, trang sau là danh sách bài hát.' },
            { event: 'bridge-begun' },
            { event: 'night-of-the-flood', text: 'Giàn giáo tháo xong trước khi trời sáng.' },
            { event: 'bridge-opened', text: 'Ngày đầu không có xe nào qua cầu.' },
            { event: 'garden-opened' },
            { date: '1996~', title: 'Cầu được sơn lại lần đầu', text: 'Màu sơn chọn bằng cách giơ tay, ở sân đình.' },
            { event: 'diary-scanned' },
            { event: 'fifty-years' },
          ],
          title: 'Từ dây phà tới nhịp cầu',
        },
        { subhead: 'Cây cầu bằng số' },
        {
          figures: [
            { label: '1976', value: 180, text: 'chừng 180', unit: 'lượt người mỗi ngày' },
            { label: '1986', value: 640, unit: 'lượt người mỗi ngày' },
            { label: '1996', value: 1210, unit: 'lượt người mỗi ngày' },
            { label: '2006', value: 1850, unit: 'lượt người mỗi ngày' },
            { label: '2016', value: 2330, unit: 'lượt người mỗi ngày' },
            { label: '2026', value: 2610, unit: 'lượt người mỗi ngày' },
          ],
          title: 'Người qua cầu, cứ mười năm đếm một lần',
          plot: 'line',
          source: 'Học sinh Trường Tiểu học Bến Lam đếm vào ngày 9/11',
        },
        {
          paragraph:
            'Việc đếm do học trò làm, mỗi em một giờ, ghi bằng hạt ngô bỏ vào ống tre. Năm 1986 thiếu một ống vì gà mổ mất. Nhà trường cộng thêm bốn mươi và ghi rõ là cộng thêm.',
        },
        { quote: 'Tôi không nhớ mình đã đổ bao nhiêu khối bê tông. Tôi nhớ hôm nào trời mưa và ai hát trước.', speaker: 'tham' },
        { subhead: 'Trên một tờ giấy' },
        {
          infographic: 'bridge-dates-in-vietnamese',
          text: 'Tờ đồ họa tóm tắt năm mốc:\n\n- 1974: tháng 2 khởi công, thợ hai nước cùng làm.\n- 1975: lũ vượt mức dự tính gần hai mét, giàn giáo tháo xong trong một đêm.\n- 1976: ngày 9 tháng 11 thông xe, ai cũng đi bộ qua cầu.\n- 1984: cuốn Sổ cây được mở ở Vườn Hữu nghị Bến Lam.\n- 2026: những người thợ năm xưa trở lại, đi bộ qua sông.\n\nBa con số: một nhịp vòm 184 m; 611 người thợ; 33 tháng xây dựng.',
        },
        { paragraph: 'Ai có thêm một cái tên, một tấm ảnh hay một ngày tháng, xin gửi về tòa soạn. Cây bút chì vẫn còn ở chợ.' },
        { story: 'song' },
      ],
    },
    en: {
      slug: 'the-bridge-day-by-day',
      headline: 'The bridge, day by day',
      standfirst:
        'Before the bridge there was a ferry, and after it came a garden. These are the days to remember, from the 940 pages of the site diary and the papers of the Friendship Association.',
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
            'The photograph of 1958 shows seven people on the ferry, and for many years nobody knew who they were. This spring {van} put up a large print at the market by the bridge, with a pencil on a string. Ten days later four of the seven had names.',
        },
        {
          paragraph:
            'That is how the museum has made this chronology. Every date needs two sources, one on paper and one in somebody’s memory. Those with only one have been left out, and wait.',
        },
        {
          timeline: [
            { event: 'rope-ferry', text: 'The rope was plaited of coconut fibre.' },
            { event: 'ferry-photograph' },
            { event: 'bridge-agreed', text: 'Two pages, the second a list of songs.' },
            { event: 'bridge-begun' },
            { event: 'night-of-the-flood', text: 'The scaffolding was down before daybreak.' },
            { event: 'bridge-opened', text: 'No vehicle crossed on the first day.' },
            { event: 'garden-opened' },
            { date: '1996~', title: 'The bridge is painted for the first time', text: 'The colour was chosen by a show of hands.' },
            { event: 'diary-scanned' },
            { event: 'fifty-years' },
          ],
          title: 'From a rope to an arch',
        },
        { subhead: 'The bridge in numbers' },
        {
          figures: [
            { label: '1976', value: 180, text: 'about 180', unit: 'people a day' },
            { label: '1986', value: 640, unit: 'people a day' },
            { label: '1996', value: 1210, unit: 'people a day' },
            { label: '2006', value: 1850, unit: 'people a day' },
            { label: '2016', value: 2330, unit: 'people a day' },
            { label: '2026', value: 2610, unit: 'people a day' },
          ],
          title: 'Crossing the bridge, counted every ten years',
          plot: 'line',
          source: 'Counted on 9 November by pupils of Bến Lam Primary School',
        },
        {
          paragraph:
            'The counting is done by schoolchildren, an hour each, with grains of maize dropped into a bamboo tube. In 1986 a hen ate one tube. The school added forty and wrote down that it had.',
        },
        { quote: 'How much concrete I poured I could not tell you. I remember when it rained, and who sang first.', speaker: 'tham' },
        { subhead: 'On a single sheet' },
        {
          infographic: 'bridge-dates-in-english',
          text: 'The sheet gives five dates:\n\n- 1974: work begins in February, with hands from two countries.\n- 1975: a flood nearly two metres too high; the scaffolding is down in a night.\n- 1976: the bridge opens on 9 November, and everybody crosses on foot.\n- 1984: the Tree Book is begun in the Bến Lam Friendship Garden.\n- 2026: those who built it come back and walk across the river.\n\nAnd three figures: 184 m in a single arch; 611 workers; 33 months to build.',
        },
        { paragraph: 'If you have another name, a picture or a date, write to us. The pencil is still at the market.' },
        { story: 'song' },
      ],
    },
  },
}
