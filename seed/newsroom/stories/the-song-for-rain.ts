import type { DemoStory } from '../content.ts'

export const theSongForRain: DemoStory = {
  key: 'song',
  section: 'culture',
  leadPhoto: 'choir',
  people: ['tham', 'rui', 'van'],
  organizations: ['choir', 'bridge-site'],
  places: ['ben-lam'],
  topics: ['bridge'],
  events: ['choir-founded', 'bridge-opened'],
  related: ['letters'],
  editions: {
    vi: {
      slug: 'bai-hat-ngay-mua',
      headline: 'Bài hát ngày mưa',
      standfirst:
        'Nhật ký công trường ghi: “Mưa. Không đổ bê tông. Học hát.” Năm mươi năm sau, Dàn hợp xướng Hai Bờ đi tìm xem họ đã hát bài gì.',
      bylines: [
        { person: 'chau', as: 'text' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'writer',
      goal: 'published',
      body: [
        {
          paragraph:
            'Trang 212 của cuốn nhật ký có một hàng số viết ngang lề, nét bút chì rất mảnh: 5 5 6 1, rồi 2 1 6 5. Nhiều năm liền, người ta tưởng đó là số hiệu của thép. Chị {van} đã tra hết sổ kho, không thanh thép nào mang số ấy.',
        },
        {
          paragraph:
            'Người nhận ra là một chị hát bè cao trong dàn hợp xướng, vốn dạy nhạc ở trường. Chị nhìn tờ in treo ở Nhà Truyền thống và hát lên. Đó là cách ghi nhạc bằng số mà thợ hai nước dùng cho nhau, vì không phải ai cũng đọc được khuông.',
        },
        { recording: 'song-for-rain' },
        { subhead: 'Lời thì ở trong đầu' },
        {
          paragraph:
            'Nhạc có rồi, còn lời. Bà {tham}, năm nay bảy mươi tư tuổi, nhớ được hai câu đầu. Ông Falcão nhớ câu thứ ba, nhưng là tiếng Bồ Đào Nha, và không dám chắc mình có dịch đúng câu tiếng Việt hay không.',
        },
        { quote: 'Chúng tôi không hát hay. Chúng tôi hát cho biết ai còn đứng cạnh mình, vì mưa to quá không thấy mặt.', speaker: 'tham' },
        { subhead: 'Câu thứ tư' },
        {
          paragraph:
            'Câu thứ tư thì chưa ai nhớ. Dàn hợp xướng để nguyên chỗ ấy, chỉ ngân. Đại sứ {rui}, người hát giọng trầm ở hàng sau cùng, bảo đó là đoạn ông thích nhất: “Đoạn ấy không ai sai lời được.”',
        },
        { photo: 'bridge-at-dawn', caption: 'Cầu Bến Lam. Trong nhật ký công trường có bảy mươi ba ngày mưa.' },
        {
          paragraph:
            'Bản thu ở trên do chương trình máy tính chơi lại từ hàng số bên lề. Bản hát thật sẽ ra mắt khi có người nhớ nốt câu cuối, hoặc khi dàn hợp xướng đồng ý rằng không cần nhớ.',
        },
      ],
    },
    en: {
      slug: 'the-song-for-rain',
      headline: 'The song for rain',
      standfirst:
        '“Rain. No concrete. Singing lesson,” says the site diary. Fifty years later the Two Banks Choir set out to learn what it was they sang.',
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
            'In the margin of page 212 there is a row of figures in faint pencil: 5 5 6 1, and then 2 1 6 5. For years they were taken for the marks on a consignment of steel. {van} went through every page of the stores ledger, and no steel ever bore them.',
        },
        {
          paragraph:
            'It was a soprano who saw it, a music teacher at the school. She looked at the print on the museum wall and sang. Workers of the two countries had written music for each other in numbers, since not everyone could read a stave.',
        },
        { recording: 'song-for-rain' },
        { subhead: 'The words were elsewhere' },
        {
          paragraph:
            'That was the tune. For the words one has to ask. {tham}, who is seventy-four, remembers the first two lines. Mr Falcão knows the third, though in Portuguese, and will not swear that it says the same as the Vietnamese did.',
        },
        {
          quote: 'We did not sing well. We sang to know who was still beside us, because in that rain one could not see a face.',
          speaker: 'tham',
        },
        { subhead: 'The fourth line' },
        {
          paragraph:
            'Nobody has yet remembered the fourth. The choir leaves it as it is and hums. {rui}, the ambassador, who sings bass in the last row, likes that part best: “Nobody can get the words wrong.”',
        },
        { photo: 'bridge-at-dawn', caption: 'The Bến Lam bridge. The site diary records seventy-three days of rain.' },
        {
          paragraph:
            'The recording above was played by a computer from the figures in the margin. The sung one will follow when someone remembers the last line, or when the choir agrees that nobody need.',
        },
      ],
    },
  },
}
