import type { Block, DemoStory } from '../content.ts'

const VISITS = [
  ['2022', '3.140', '412'],
  ['2023', '3.385', '530'],
  ['2024', '3.902', '671'],
  ['2025', '4.260', '744'],
] as const

export const theClinicByTheHarbour: DemoStory = {
  key: 'clinic',
  section: 'people',
  leadPhoto: 'clinic',
  people: ['phuoc'],
  organizations: ['clinic', 'port'],
  places: ['hoa-loc'],
  topics: [],
  events: ['clinic-opened'],
  editions: {
    vi: {
      slug: 'tram-y-te-hai-thu-tieng',
      headline: 'Trạm y tế hai thứ tiếng',
      standfirst: 'Ở cảng Hòa Lộc có một phòng khám mà bệnh nhân được hỏi “đau ở đâu” bằng tiếng mẹ đẻ.',
      bylines: [
        { person: 'quynh', as: 'text' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'writer2',
      goal: 'updated',
      body: inVietnamese(),
      later: {
        standfirst:
          'Ở cảng Hòa Lộc có một phòng khám mà bệnh nhân được hỏi “đau ở đâu” bằng tiếng mẹ đẻ. Từ tuần này, trạm mở cửa cả ban đêm khi có tàu về muộn.',
        body: inVietnamese(
          'Sau khi bài này lên trang, trạm cho biết từ ngày 23/11 sẽ có một bác sĩ và một điều dưỡng trực đêm vào những hôm tàu cập bến sau 20 giờ. Lịch trực dán ở cổng số 2, bằng cả hai thứ tiếng.',
        ),
      },
    },
    en: {
      slug: 'a-clinic-in-two-languages',
      headline: 'A clinic in two languages',
      standfirst: 'By the harbour in Hòa Lộc there is a surgery where people are asked where it hurts in the language they hurt in.',
      bylines: [
        { person: 'quynh', as: 'text' },
        { person: 'vy', as: 'translation' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'translator',
      goal: 'published',
      body: [
        {
          paragraph:
            'The first thing one notices is the chart on the wall: a small body drawn in outline, with some thirty words around it, each in Vietnamese and in Portuguese. A nurse made it in 1999, when the clinic opened. It has been repainted four times. “Stomach” has moved a little each time.',
        },
        {
          paragraph:
            'Hòa Lộc Port Clinic has two doctors, five nurses and a waiting room that looks out on the cranes. It was meant for seafarers. The dockers came next, then their children, then their neighbours, and nobody found a good reason to send them away.',
        },
        { subhead: 'What they come with' },
        {
          paragraph:
            'A stoker with a burnt hand, a cook who cannot sleep ashore, a little boy who has swallowed a button. Of every six patients one speaks no Vietnamese. Two of the nurses learned their Portuguese at the evening class; a third learned hers in Santa Rialda, on the exchange.',
        },
        {
          table: [['Year', 'All visits', 'In Portuguese'], ...VISITS.map((row) => row.map((cell) => cell.replace('.', ',')))],
          caption: 'Visits to the Hòa Lộc Port Clinic',
          heads: 'both',
          source: 'Annual reports of the clinic',
        },
        {
          quote: 'The port measures its work in tonnes. I ask the clinic how many people walked out on their own feet.',
          speaker: 'phuoc',
        },
        { subhead: 'A word that would not translate' },
        {
          paragraph:
            'There is one blank on the chart. Sailors from Carvalia complain of something they call _maresia por dentro_, the sea-mist inside. The doctors have listened to a great many hearts and found nothing wrong with them. They have left the line open, and prescribe a walk over the bridge.',
        },
        { photo: 'harbour-with-cranes', caption: 'Berth 2 in October 2026. The clinic is three minutes’ walk away, four with a limp.' },
        { paragraph: 'The clinic is open daily from seven until six. One need not be ill to read the chart.' },
      ],
    },
  },
}

function inVietnamese(news?: string): readonly Block[] {
  return [
    {
      paragraph:
        'Bước vào trạm, thứ đập vào mắt trước tiên là tấm bảng trên tường: hình người vẽ nét, xung quanh có chừng ba mươi chữ, mỗi chữ viết hai lần, tiếng Việt và tiếng Bồ Đào Nha. Một cô điều dưỡng kẻ tấm bảng ấy hồi trạm mới mở, năm 1999. Đến nay đã sơn lại bốn lượt, lượt nào chữ “dạ dày” cũng xê dịch đi một chút.',
    },
    {
      paragraph:
        'Trạm Y tế Cảng Hòa Lộc có hai bác sĩ, năm điều dưỡng và một phòng chờ trông ra dãy cần cẩu. Ban đầu trạm chỉ dành cho thuyền viên. Rồi công nhân bốc xếp đến, rồi con cái họ, rồi hàng xóm, và chẳng ai tìm ra lý do gì cho phải để từ chối.',
    },
    { subhead: 'Họ đến vì chuyện gì' },
    {
      paragraph:
        'Một anh thợ lò bỏng tay, một bác đầu bếp lên bờ là mất ngủ, một cậu bé nuốt phải cái cúc áo. Cứ sáu người khám thì có một người không biết tiếng Việt. Hai cô điều dưỡng học tiếng Bồ Đào Nha ở lớp buổi tối; cô thứ ba học ở Santa Rialda, trong đợt trao đổi.',
    },
    {
      table: [['Năm', 'Tổng lượt khám', 'Khám bằng tiếng Bồ Đào Nha'], ...VISITS],
      caption: 'Số lượt khám ở Trạm Y tế Cảng Hòa Lộc',
      heads: 'both',
      source: 'Báo cáo hằng năm của trạm',
    },
    {
      quote: 'Cảng đo công việc bằng tấn. Còn với trạm, tôi chỉ hỏi hôm nay có bao nhiêu người tự bước ra về.',
      speaker: 'phuoc',
    },
    { subhead: 'Chữ không dịch được' },
    {
      paragraph:
        'Trên bảng còn một chỗ trống. Thủy thủ Carvalia hay than một chứng mà họ gọi là _maresia por dentro_, đại khái là sương biển ở trong người. Các bác sĩ đã nghe rất nhiều trái tim và không thấy bệnh gì. Họ để ngỏ dòng ấy, rồi kê đơn: đi bộ một vòng qua cầu.',
    },
    { photo: 'harbour-with-cranes', caption: 'Cầu cảng số 2, tháng 10/2026. Từ đây tới trạm đi bộ ba phút, đau chân thì bốn.' },
    { paragraph: news ?? 'Trạm mở cửa hằng ngày từ 7 giờ đến 18 giờ. Không ốm cũng có thể vào đọc tấm bảng.' },
  ]
}
