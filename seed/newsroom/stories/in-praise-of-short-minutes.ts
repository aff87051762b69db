import type { DemoStory } from '../content.ts'

export const inPraiseOfShortMinutes: DemoStory = {
  key: 'minutes',
  section: 'diplomacy',
  leadPhoto: 'handshake',
  people: ['binh', 'yen'],
  organizations: ['association'],
  places: ['hoa-loc'],
  topics: [],
  events: ['books-visit', 'sixth-congress'],
  editions: {
    vi: {
      slug: 'mot-bien-ban-ngan-noi-duoc-gi',
      headline: 'Một biên bản ngắn nói được gì',
      standfirst:
        'Cái bắt tay thì ai cũng chụp ảnh. Nhưng tình bạn giữa hai tổ chức được giữ bằng thứ không lên hình: tờ biên bản, và người dám xóa bớt nó đi.',
      bylines: [{ person: 'chau', as: 'text' }],
      writtenBy: 'writer',
      goal: 'published',
      body: [
        {
          paragraph:
            'Tôi đã đọc biên bản của năm kỳ đại hội và chừng bốn mươi buổi tiếp khách. Phần lớn có thể đổi ngày, đổi tên rồi dùng lại. “Hai bên trao đổi trong không khí cởi mở” là một câu không sai. Nó chỉ không cho biết hai bên đã nói gì.',
        },
        { subhead: 'Câu nào đúng với mọi năm thì bỏ' },
        {
          paragraph:
            'Tổng Thư ký của Hội, ông {binh}, vốn là người làm sổ sách. Ông mang vào biên bản một thói quen của nghề kế toán: dòng nào không làm thay đổi số dư thì không cần ghi. Biên bản buổi tiếp đoàn Quỹ Cầu Đá tối 12/10 dài mười một dòng. Bảy dòng bắt đầu bằng tên một người.',
        },
        {
          quote: 'Ghi “nhất trí cao” thì mất ba chữ. Ghi ai làm, bao giờ xong thì mất một dòng, và có khi mất lòng. Tôi chọn mất một dòng.',
          speaker: 'binh',
        },
        {
          paragraph:
            'Có người bảo ngắn như thế là thiếu lễ. Tôi nghĩ ngược lại. Người viết dài bắt người đọc đi tìm việc của mình trong đống chữ; người viết ngắn đã đi tìm hộ. Trong đối ngoại, chẳng có phép lịch sự nào lớn hơn là không lấy mất thì giờ của nhau.',
        },
        { subhead: 'Phần khó nhất là dòng cuối' },
        {
          paragraph:
            'Dòng cuối của biên bản ấy ghi: “Chưa thống nhất được ai trả tiền dịch ba quyển sổ địa chỉ cũ.” Tôi chưa từng thấy dòng nào như vậy trong hồ sơ một buổi tiếp khách. Nó làm tôi tin mười dòng ở trên.',
        },
        { photo: 'signing-table', caption: 'Văn bản ký chiều 13/10/2026 tại Hòa Lộc dài ba trang; bản nháp đầu tiên dài mười bảy.' },
        {
          paragraph:
            'Ba tuần sau, tại Đại hội lần thứ VI, Hội tìm ra người trả: chính Hội, bằng khoản tiết kiệm từ việc in báo cáo mỏng đi. Tám trang thay cho bốn mươi mốt. Đôi khi, bớt chữ cũng là một cách gây quỹ.',
        },
      ],
    },
    en: {
      slug: 'in-praise-of-short-minutes',
      headline: 'In praise of short minutes',
      standfirst:
        'Everybody photographs the handshake. What keeps two organizations friends is something no camera shows: the minutes, and somebody who dares to cut them.',
      bylines: [
        { person: 'chau', as: 'text' },
        { person: 'vy', as: 'translation' },
      ],
      writtenBy: 'translator',
      goal: 'approved',
      body: [
        {
          paragraph:
            'I have read the minutes of five congresses and of some forty receptions. With another date and other names most of them could be used again. “The two sides exchanged views in an open atmosphere” is not untrue. It merely does not say what the views were.',
        },
        { subhead: 'What is true every year can go' },
        {
          paragraph:
            'The Association’s Secretary-General, {binh}, was an accountant, and has brought to his minutes a habit of the trade: a line that does not change the balance need not be written. Those of the reception for the Ponte de Pedra Foundation on 12 October have eleven lines. Seven of them begin with a name.',
        },
        {
          quote:
            '“Broad agreement” costs two words. Who does it, and by when, costs a line, and sometimes a friend for the afternoon. I would rather spend the line.',
          speaker: 'binh',
        },
        {
          paragraph:
            'Some call such brevity rude. I think it is the reverse. Whoever writes at length sends his readers looking for their own part in a heap of words; whoever writes briefly has looked for them. In diplomacy there is no greater courtesy than to leave one another some time.',
        },
        { subhead: 'The last line is the hardest' },
        {
          paragraph:
            'The last of those eleven reads: “Not agreed: who pays for the translation of three old address books.” I had never seen its like in the record of a reception. It made me believe the other ten.',
        },
        {
          photo: 'signing-table',
          caption: 'The paper signed in Hòa Lộc on 13 October 2026 has three pages; the first draft had seventeen.',
        },
        {
          paragraph:
            'Three weeks later the Sixth Congress found somebody to pay: the Association itself, from what it had saved by printing a thinner report, eight pages instead of forty-one. Cutting words, too, can raise money.',
        },
      ],
    },
  },
}
