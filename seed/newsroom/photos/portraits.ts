import type { DemoPhoto } from '../content.ts'

export const portraits: readonly DemoPhoto[] = [
  {
    picture: 'keeper-of-the-book',
    caption: {
      vi: 'Bà Hoàng Thị Mỵ, 78 tuổi, với cuốn Sổ cây bà giữ từ năm 1984. Bến Lam, tháng 11/2026.',
      en: 'Hoàng Thị Mỵ, 78, with the Tree Book that she has kept since 1984. Bến Lam, November 2026.',
    },
    alt: {
      vi: 'Chân dung một bà cụ tóc bạc vấn khăn, áo nâu, hai tay giữ cuốn sổ bìa đỏ; sau lưng là những tán lá.',
      en: 'Portrait of an old woman with white hair under a wound headcloth, holding a red-bound ledger against a background of leaves.',
    },
    takenOn: '2026-11',
    place: 'ben-lam',
    people: ['my'],
    others: false,
  },
  {
    picture: 'portrait-of-a-chairwoman',
    caption: {
      vi: 'Bà Đỗ Thị Hoàng Yến, Hà Nội, tháng 10/2026.',
      en: 'Đỗ Thị Hoàng Yến, Hanoi, October 2026.',
    },
    alt: {
      vi: 'Chân dung một phụ nữ tóc búi, mặc áo dài trắng thêu sen đỏ; sau lưng là màn đỏ có hình nhịp cầu vàng.',
      en: 'Portrait of a woman with her hair in a knot, in a white áo dài embroidered with red lotus, before a red curtain with a golden arch.',
    },
    takenOn: '2026-10',
    place: 'ha-noi',
    people: ['yen'],
    others: false,
  },
  {
    picture: 'portrait-of-a-foundation-chair',
    caption: {
      vi: 'Bà Inês Gonçalves Brandão, Santa Rialda, tháng 9/2026.',
      en: 'Inês Gonçalves Brandão, Santa Rialda, September 2026.',
    },
    alt: {
      vi: 'Chân dung một phụ nữ tóc dài nâu, áo khoác hồng cài huy hiệu nhịp cầu; quanh khung cửa sau lưng ốp gạch men xanh trắng.',
      en: 'Portrait of a woman with long brown hair in a pink jacket with a bridge pin; the window behind her is framed in blue and white tiles.',
    },
    takenOn: '2026-09',
    place: 'santa-rialda',
    people: ['ines'],
    others: false,
  },
  {
    picture: 'portrait-of-a-librarian',
    caption: {
      vi: 'Bà Odete Varela Monteiro, Hà Nội, tháng 11/2026.',
      en: 'Odete Varela Monteiro, Hanoi, November 2026.',
    },
    alt: {
      vi: 'Chân dung một phụ nữ da sẫm quấn khăn xanh cao, đeo chuỗi hạt san hô, áo xanh đậm có những vòng tròn vàng; sau lưng là vầng mặt trời.',
      en: 'Portrait of a dark-skinned woman in a tall green headwrap and coral beads, her dark blue dress patterned with golden rings, before a sun.',
    },
    takenOn: '2026-11',
    place: 'ha-noi',
    people: ['odete'],
    others: false,
  },
  {
    picture: 'portrait-of-a-port-director',
    caption: {
      vi: 'Ông Nguyễn Hữu Phước ở cầu cảng số 2, Hòa Lộc, tháng 10/2026.',
      en: 'Nguyễn Hữu Phước at Berth 2, Hòa Lộc, October 2026.',
    },
    alt: {
      vi: 'Chân dung một người đàn ông đeo kính gọng đen, com lê xanh và cà vạt đỏ; sau lưng là con tàu chất thùng hàng và cần cẩu.',
      en: 'Portrait of a man with black-rimmed glasses, a blue suit and a red tie; behind him are a ship stacked with containers and a crane.',
    },
    takenOn: '2026-10',
    place: 'berth-2',
    people: ['phuoc'],
    others: false,
  },
  {
    picture: 'portrait-of-an-old-engineer',
    caption: {
      vi: 'Ông Tomás Araújo Falcão, Bến Lam, tháng 11/2026.',
      en: 'Tomás Araújo Falcão, Bến Lam, November 2026.',
    },
    alt: {
      vi: 'Chân dung một ông cụ tóc bạc để ria trắng, áo vét kẻ ô nâu, hai cây bút chì trong túi; sau lưng là bản vẽ nhịp cầu trên nền xanh.',
      en: 'Portrait of an old man with white hair and moustache in a brown checked jacket, two pencils in his pocket, before a blueprint of an arch.',
    },
    takenOn: '2026-11',
    place: 'ben-lam',
    people: ['tomas'],
    others: false,
  },
  {
    picture: 'portrait-of-a-translator',
    caption: {
      vi: 'Chị Phạm Khánh Vỹ, tòa soạn Tạp chí Nhịp Cầu, năm 2026.',
      en: 'Phạm Khánh Vỹ at the desk of The Span, 2026.',
    },
    alt: {
      vi: 'Chân dung một phụ nữ tóc đen ngắn, đeo kính tròn gọng đỏ, áo len xanh nhạt; sau lưng là những kệ sách.',
      en: 'Portrait of a woman with short black hair, round red glasses and a pale green jumper before shelves of books.',
    },
    takenOn: '2026',
    place: 'ha-noi',
    people: ['vy'],
    others: false,
  },
  {
    picture: 'portrait-of-an-illustrator',
    caption: {
      vi: 'Anh Lê Vũ Thiên Ân tự họa, năm 2026.',
      en: 'Lê Vũ Thiên Ân, a self-portrait, 2026.',
    },
    alt: {
      vi: 'Chân dung một chàng trai tóc rối, áo vàng, tạp dề đen cắm bút vẽ; sau lưng là những bức tranh nhỏ treo trên dây.',
      en: 'Portrait of a young man with tousled hair, a yellow shirt and a black apron full of brushes; small prints hang on a line behind him.',
    },
    takenOn: '2026',
    place: 'ha-noi',
    people: ['an'],
    others: false,
  },
]
