/** Everything here is invented, and says so where a reader could take it for real. */
export const siteSettings = {
  office: { vi: 'Tạp chí Nhịp Cầu, Hội Hữu nghị Việt Nam – Carvalia', en: 'The Span, Vietnam–Carvalia Friendship Association' },
  editorInChief: { vi: 'Vũ Thị Hồng Hạnh', en: 'Vũ Thị Hồng Hạnh' },
  licence: {
    vi: 'Giấy phép minh họa số 00/GP-DEMO, cấp cho bản trình diễn; không phải giấy phép thật',
    en: 'Specimen licence no. 00/GP-DEMO, for this demonstration; not a real licence',
  },
  address: {
    vi: 'Số 0, ngõ Nhịp Cầu, Hà Nội (địa chỉ minh họa)',
    en: '0 Nhịp Cầu Lane, Hanoi (an address for show)',
  },
  phone: '000 0000 0000',
  email: 'toasoan@nhipcau.example',
  about: {
    vi: `Nhịp Cầu là tạp chí song ngữ về đối ngoại nhân dân: chuyện những người bình thường ở hai nước quen nhau, làm việc với nhau, cãi nhau rồi lại viết thư cho nhau. Số đầu tiên ra ngày 1/6/1994, dày mười sáu trang.

Chúng tôi viết chậm. Mỗi bài có ít nhất hai người đọc trước khi lên trang: người viết không bao giờ tự duyệt bài của mình. Ngày tháng ghi đúng tới mức chúng tôi biết; khi chỉ biết năm, chúng tôi ghi năm.

Sai thì sửa, và nói rõ đã sửa gì. Mọi đính chính được giữ lại trên trang Đính chính, kèm ngày. Bài phải rút thì địa chỉ vẫn còn, với lý do.

Tranh trong tạp chí do họa sĩ của tòa soạn vẽ. Tòa soạn không nhận tiền để đăng bài.

Đây là bản trình diễn phần mềm Standfirst. Carvalia, Bến Lam, Hòa Lộc, các tổ chức và nhân vật ở đây đều là hư cấu.`,
    en: `The Span is a magazine of people-to-people diplomacy in two languages. It tells how ordinary people of two countries get to know each other, work together, fall out, and write again. The first issue, of sixteen pages, came out on 1 June 1994.

We write slowly. At least two people read every story before it is published, and nobody approves their own. We give dates as exactly as we know them; where we know only the year, we give the year.

When we are wrong we correct it, and say what we corrected. Every correction is kept, with its date, on the page of that name. When a story has to be withdrawn its address remains, with the reason.

The pictures are drawn by our own illustrator. We take no money for publishing anything.

This is a demonstration of the software Standfirst. Carvalia, Bến Lam and Hòa Lộc, the organizations and the people are invented.`,
  },
  contact: {
    vi: `Bạn thấy một chỗ sai, một cái tên viết thiếu dấu, một tấm ảnh mà bạn biết người trong đó? Xin dùng mẫu dưới đây; thư đi thẳng tới bàn biên tập.

Thư dài hơn xin gửi về hộp thư của tòa soạn. Chúng tôi trả lời mọi bức thư, thường là trong một tuần.`,
    en: `Have you found a mistake, a name without its marks, a picture of somebody you know? Use the form below: it goes straight to the editors’ desk.

Longer letters are welcome at our mail address. We answer all of them, as a rule within a week.`,
  },
  /** The site itself lists sections, the timeline and its own pages. */
  mainMenu: {
    vi: [
      { label: 'Cầu Bến Lam', href: '/vi/topics/cau-ben-lam' },
      { label: 'Tàu chở sách', href: '/vi/topics/nhung-chuyen-tau-cho-sach' },
    ],
    en: [
      { label: 'The bridge', href: '/en/topics/cau-ben-lam' },
      { label: 'Ships of books', href: '/en/topics/nhung-chuyen-tau-cho-sach' },
    ],
  },
  footerMenu: {
    vi: [
      { label: 'Hội Hữu nghị', href: '/vi/organizations/vietnam-carvalia-friendship-association' },
      { label: 'Triển lãm “Một trăm lá thư”', href: '/vi/events/trien-lam-mot-tram-la-thu' },
    ],
    en: [
      { label: 'The Association', href: '/en/organizations/vietnam-carvalia-friendship-association' },
      { label: 'Exhibition “A hundred letters”', href: '/en/events/trien-lam-mot-tram-la-thu' },
    ],
  },
}
