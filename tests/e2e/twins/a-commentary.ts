import { vietnameseName } from './invented-names.ts'
import { paragraph, subhead, type Twin, type TwinPerson, type TwinPhoto } from './twin.ts'

/** The year's commentary: sixteen paragraphs under three subheads, and a pull quote by a person with an office. Everybody in it is made up. */
export function aCommentary(run: number): Twin {
  const mark = run.toString(36)
  const speaker: TwinPerson = {
    name: vietnameseName('Khuất', run),
    country: 'Việt Nam',
    offices: [
      {
        office: { vi: 'Giám đốc điều hành Mạng lưới Thư viện Ven sông', en: 'Executive Director of the Riverside Libraries Network' },
        from: '2018-09',
      },
    ],
  }
  const author: TwinPerson = {
    name: vietnameseName('Doãn', run),
    country: 'Việt Nam',
    offices: [
      { office: { vi: 'Trưởng ban Biên tập Bản tin Ven sông', en: 'Editor of the Riverside Bulletin' }, from: '2021-05' },
      { office: { vi: 'Ủy viên Hội đồng Sách chung', en: 'Member of the Common Books Council' }, from: '2024-02-15' },
    ],
  }
  const crates: TwinPhoto = {
    title: `${mark} thùng sách`,
    caption: {
      vi: 'Chuyền thùng sách từ chuyến thuyền thứ bảy mươi lên bến Hòa Lộc, ngày 19/11/2026.',
      en: 'Passing crates of books ashore from the seventieth boat of the season, Hòa Lộc, 19 November 2026.',
    },
    alt: {
      vi: 'Bảy người xắn quần đứng thành hàng dưới nước, chuyền tay nhau một chiếc thùng gỗ; lũ trẻ trên bờ kiễng chân nhìn theo.',
      en: 'Seven people with rolled-up trousers stand in a line in the water and hand on a wooden crate; children on the bank stand on tiptoe.',
    },
    credit: 'Nhiếp Thị Ngưỡng / Bản tin Ven sông',
    creator: 'Nhiếp Thị Ngưỡng',
    agency: 'Bản tin Ven sông',
    rights: 'handout',
    takenOn: '2026-11-19',
    colours: ['#1d5c63', '#f4a259'],
  }

  return {
    language: 'vi',
    slug: `mot-nam-thuyen-sach-${mark}`,
    section: 'culture',
    headline: 'Một năm thuyền sách về đầy bến, và mười năm đang đợi phía trước',
    standfirst:
      'Mạng lưới Thư viện Ven sông khép lại năm 2026 với nhiều bạn hơn, nhiều việc hơn và cũng nhiều câu hỏi hơn. Nhìn lại một năm không phải để mừng công, mà để biết nên giữ điều gì khi nước đổi dòng.',
    lead: { photo: crates },
    peopleInStory: [speaker],
    bylines: [{ person: author, as: 'Text' }],
    parts: [
      paragraph(
        'Chiều cuối tháng Mười một, khi chiếc thuyền sách thứ bảy mươi cập bến Hòa Lộc, người ta không đánh trống. Các thủ thư xắn quần lội xuống bãi, chuyền tay nhau từng thùng gỗ còn ướt nước sông, còn lũ trẻ thì tranh nhau đọc nhan đề in trên gáy sách. Cảnh ấy đã lặp lại bốn mươi năm, từ ngày Mạng lưới mới chỉ là ba cái tủ kính đặt nhờ ở trạm thủy văn. Nhưng ai đứng trên bờ hôm ấy cũng nhận ra: mùa thuyền này khác hẳn, và câu chuyện phía sau nó mới bắt đầu được kể.',
      ),
      subhead('Mùa thuyền đông khách'),
      paragraph(
        'Trong mười một tháng, Mạng lưới đón ba mươi hai đoàn khách từ mười chín thành phố ven biển, phần lớn đến đúng dịp bốn mươi năm lập tủ sách đầu tiên. Cùng thời gian đó, các thủ thư lên đường sáu mươi mốt chuyến: có chuyến dự hội nghị, có chuyến chỉ để sửa giúp bạn một mái kho dột, lại có chuyến đi bộ hai ngày vào bản xa, mang theo đúng sáu cuốn từ điển. Không chuyến nào bị hủy vì thiếu tiền, dù có chuyến phải đi nhờ thuyền chở gạo.',
      ),
      paragraph(
        'Bạn mới nhất là thị trấn đảo Ilha Serena, nơi cả vùng chỉ có một giáo viên và một cái máy in cũ. Với họ, số thư viện kết nghĩa đã lên một trăm mười tám, trải trên hai mươi sáu vùng cửa sông. Trong số đó, bốn mươi nơi cùng mua chung giấy in, mười hai nơi trao đổi thợ đóng sách, và sáu nơi giữ chung một bản mục lục, để bão có cuốn mất bên này thì bên kia vẫn còn. Mạng lưới cũng có chân trong chín hội nghề, từ hội người chép nhạc đến hội bảo quản bản đồ, nơi mỗi lá phiếu đều ngang nhau, bất kể thư viện lớn hay nhỏ.',
      ),
      paragraph(
        'Đáng nói hơn con số là cách làm. Lần đầu tiên, bộ quy ước mượn sách qua biên giới được viết ở một bến đò nhỏ, do hai mươi bảy thư viện cùng đặt bút, và mọi người quen gọi là “Quy ước Bến Lam”. Văn bản dài chưa đầy ba trang, không có lấy một câu khẩu hiệu. Nó định rõ ai đền sách ướt, ai dịch phiếu mượn, ai thức đêm khi nước lên. Một bạn đọc lớn tuổi ở Santa Rialda viết thư sang, bảo rằng đây là bản thỏa thuận đầu tiên trong đời mà bà đọc đến dòng cuối rồi còn muốn đọc lại cho cháu nghe.',
      ),
      paragraph(
        'Năm nay cũng là năm đầu Mạng lưới có tiếng nói ở Hội Thư viện Châu thổ. Từ chỗ ngồi cuối phòng và chỉ ghi chép, nay họ được giao soạn chương trình đào tạo thủ thư lưu động cho cả vùng, và đã mở xong hai khóa.',
      ),
      paragraph(
        'Ở Ban Giám sát Quỹ Sách Chung, sau kỳ bầu lại hồi tháng Chín, Mạng lưới được giữ ghế thêm bốn năm. Ba lá phiếu không tán thành đều kèm thư góp ý, và thư nào cũng đã được trả lời, in nguyên văn trong bản tin mùa thu để bạn đọc cùng xem, cạnh ảnh chụp những dòng gạch xóa bằng bút chì của người viết.',
      ),
      {
        kind: 'quote',
        text: '“Hồi tôi mới vào nghề, người ta hỏi chúng tôi cần gì, và lần nào chúng tôi cũng chỉ biết xin thêm sách. Bây giờ họ hỏi chúng tôi nghĩ gì. Khoảng cách giữa hai câu hỏi ấy là bốn mươi năm, và không bước nào trong đó tự nhiên mà có. Nó được làm bằng những đêm thức chép lại trang rách, bằng bữa cơm mời người đến cãi nhau với mình, bằng việc nhận lỗi khi giao nhầm thùng. Tôi mong các em trẻ nhớ rằng lòng tin cũng giống như gáy sách: khâu thì lâu, bung thì chỉ cần một lần kéo mạnh, mà muốn khâu lại thì phải tháo hết ra từ đầu.”',
        speaker,
      },
      subhead('Những năm sông cạn'),
      paragraph(
        `Ít ai ngồi trong căn phòng dột ở trạm thủy văn năm 1986 dám nghĩ đến ngày hôm nay. Chính bà ${speaker.name}, khi ấy mới hai mươi hai tuổi và phụ trách đúng một tủ kính, vẫn hay nhắc rằng nghề này không lớn lên nhờ những mùa thuận gió. Nó lớn lên trong ba năm nước kiệt, khi thuyền không vào được và mọi cuốn sách phải đi trên lưng người.`,
      ),
      paragraph(
        'Từ hồi ấy, các thủ thư rút ra vài điều tưởng như vụn vặt: sổ mượn phải ghi tên người trước tên sách; thư đến hôm nào trả lời hôm ấy; kho của bạn cháy thì coi như kho nhà cháy. Họ gói tất cả vào một câu của dân chèo đò, “nhìn bờ mà lái, nghe nước mà chèo”, rồi chép lên mảnh bìa cứng treo cạnh cửa. Mảnh bìa nay đã ố vàng, chữ mất gần nửa, nhưng lớp thủ thư nào mới vào cũng được dẫn đến đọc to một lượt, đọc xong mới được giao chìa khóa kho và tấm áo mưa của người đi trước.',
      ),
      paragraph(
        'Những lời dặn ấy được thử ngay trong trận lụt năm 1993, khi nước ngập hai phần ba kho và ba thư viện bạn cùng lúc mất đường thuyền. Không ai đổ lỗi cho ai. Người ở lại phơi sách trên mái ngói, người đi xa gửi về giấy thấm và đèn dầu; đến Tết, mười hai nghìn cuốn đã trở lại giá, cuốn nào cũng cong nhưng đọc được.',
      ),
      paragraph(
        'Thử thách thứ hai đến lặng lẽ hơn. Đầu những năm hai nghìn, nhiều nơi đóng cửa phòng đọc vì cho rằng màn hình sẽ thay tất cả. Mạng lưới bàn nhau suốt một mùa đông rồi chọn con đường tốn công: vừa số hóa, vừa giữ thuyền. Cụ Mạc Văn Thiểm, người gác kho lâu năm nhất, khi tiễn lớp kỹ thuật viên đầu tiên ra bến, chỉ đưa cho họ một cuộn chỉ khâu và bảo: cứ giữ lấy đầu chỉ này, máy có tắt thì vẫn còn chỗ mà lần về.',
      ),
      paragraph(
        'Rồi việc mỗi ngày một nhiều thêm, và không phải việc nào cũng dễ gọi tên. Tin giả chạy nhanh hơn thuyền, giấy đắt lên từng quý, có nơi bạn đọc trẻ chỉ ghé vào để sạc điện thoại. Mạng lưới không cấm ổ cắm. Họ đặt cạnh mỗi ổ cắm một cuốn sách mỏng, và ghi lại xem cuốn nào bị gấp góc nhiều nhất.',
      ),
      subhead('Đường nước phía trước'),
      paragraph(
        'Đường đi tiếp theo dựa trên mấy chỗ đứng đã rõ: nếp ham đọc của các làng bên sông, kinh nghiệm của ba thế hệ thủ thư, những gì bạn bè đã dạy, và sự hiểu biết thẳng thắn rằng một thư viện nhỏ chỉ mạnh khi nó là cái nút của một tấm lưới rộng.',
      ),
      paragraph(
        'Trong mười năm tới, Mạng lưới đặt cho mình ba việc: mở thêm bốn mươi điểm đọc ở nơi chưa có đường, góp vốn chung để không tủ sách nào phải đóng vì một mùa bão, và dạy nghề cho những người ghép được việc của làng mình với việc của làng bạn. Cả ba việc đều có người chịu trách nhiệm, có hạn và có số tiền ghi rõ trên bảng ở cửa kho.',
      ),
      paragraph(
        'Xung quanh, mọi thứ đang xê dịch: bờ biển, giá điện, thói quen đọc, cả cách người ta tin nhau. Trong nhà, lớp thủ thư sinh sau năm 2000 đã đông hơn một nửa. Quãng thời gian phía trước vừa đủ dài để làm hỏng mọi thứ, mà cũng vừa đủ dài để sửa xong cái mái, đóng thêm mười chiếc thuyền.',
      ),
      paragraph(
        `Như lời bà ${speaker.name} trong buổi gặp cuối mùa, người thủ thư không thể chỉ ngồi chờ bạn đọc đến mượn; họ phải đi trước con nước một đoạn, dọn bến cho những người chưa biết mình sẽ cần đến sách.`,
      ),
      paragraph(
        'Muốn vậy, mỗi thư viện cần đổi cách làm trước khi đổi bảng tên: nghe nhiều hơn, ghi kỹ hơn, và giữ cho chuyến thuyền cuối mùa năm nào cũng còn chỗ cho một người lạ.',
      ),
    ],
  }
}
