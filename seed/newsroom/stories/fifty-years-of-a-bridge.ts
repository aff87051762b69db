import type { DemoStory } from '../content.ts'

export const fiftyYearsOfABridge: DemoStory = {
  key: 'fifty',
  section: 'history',
  leadPhoto: 'bridge-at-dawn',
  people: ['yen', 'tomas', 'ines'],
  organizations: ['association', 'foundation'],
  places: ['ben-lam'],
  topics: ['bridge'],
  events: ['fifty-years', 'bridge-opened', 'night-of-the-flood'],
  related: ['dates', 'song', 'letters'],
  editions: {
    vi: {
      slug: 'nam-muoi-nam-cau-ben-lam',
      headline: 'Năm mươi năm, một nhịp cầu',
      standfirst:
        'Cầu Bến Lam do công nhân hai nước cùng xây đã thông xe đúng nửa thế kỷ. Ngày kỷ niệm, những người thợ năm xưa trở lại để đi bộ qua sông thêm một lần.',
      bylines: [
        { person: 'chau', as: 'text' },
        { person: 'an', as: 'photos' },
      ],
      writtenBy: 'writer',
      goal: 'published',
      body: [
        {
          paragraph:
            'Năm giờ bốn mươi sáng, sương còn nằm trên mặt sông, ông {tomas} đã đứng ở đầu cầu phía đông. Ông 79 tuổi, đi lại phải có gậy, nhưng nhất định không lên xe. “Lần đầu tôi qua đây cũng đi bộ,” ông nói, “vì hôm ấy mặt cầu chưa ráo xi măng.”',
        },
        {
          paragraph:
            'Lần đầu ấy là ngày 9/11/1976. Cầu Bến Lam thông xe sau hai năm chín tháng thi công, chỉ một nhịp vòm, dài 184 mét. Phía Carvalia gửi sang mười một kỹ sư và một chuyến tàu thép; phía Việt Nam góp đá, gỗ ván khuôn và hơn sáu trăm người thợ, quá nửa là phụ nữ trong vùng.',
        },
        { subhead: 'Cuốn sổ ghi bằng hai thứ tiếng' },
        {
          paragraph:
            'Trong nhà truyền thống ở bờ tây còn giữ cuốn nhật ký công trường. Trang nào cũng chia đôi: bên trái tiếng Việt, bên phải tiếng Bồ Đào Nha, hai nét chữ khác nhau kể cùng một ngày. Có trang chỉ vỏn vẹn: _“Mưa. Không đổ bê tông. Học hát.”_',
        },
        {
          paragraph:
            'Theo cuốn sổ, mùa lũ năm 1975, nước dâng cao hơn dự tính gần hai mét. Đội thợ đã tháo toàn bộ giàn giáo trong một đêm rồi dựng lại từ đầu. Không ai bị thương. Ông Falcão bảo đó là đêm ông thuộc hết tên những người làm cùng ca, vì trời tối quá, chỉ còn cách gọi nhau.',
        },
        {
          quote:
            'Bản vẽ là của hai nước, nhưng cây cầu là của những người hằng ngày đi chợ qua đó. Chúng tôi chỉ giữ cho câu chuyện khỏi bị quên.',
          speaker: 'yen',
        },
        {
          paragraph:
            'Bà {yen} kể rằng suốt hai năm, Hội đã lần theo danh sách công nhân trong nhật ký. Trong 611 cái tên, đến nay đã tìm được 207 người hoặc gia đình họ, từ Bến Lam tới Santa Rialda.',
        },
        { photo: 'group-of-23' },
        { subhead: 'Việc cũ, việc mới' },
        {
          paragraph:
            'Lễ kỷ niệm không có duyệt đội ngũ. Buổi sáng, mọi người đi bộ qua cầu; buổi chiều, họ ngồi với nhau để bàn ba việc mà Hội và Quỹ Cầu Đá cam kết làm trong năm tới:',
        },
        {
          list: [
            'số hóa toàn bộ 940 trang nhật ký công trường và đưa lên mạng bằng ba thứ tiếng;',
            'thay hệ thống quan trắc vòm cầu, do sinh viên hai nước cùng lắp đặt;',
            'trao hai mươi suất học bổng nghề cầu đường cho con em vùng ven sông.',
          ],
        },
        {
          paragraph:
            'Bà {ines}, cháu ngoại của một thợ hàn trên công trường, mang theo chiếc mũ bảo hộ ông để lại. Bên trong mũ có dòng chữ bút chì, nay chỉ còn đọc được hai chữ: “về sớm”. Không ai biết ai đã viết.',
        },
        {
          paragraph:
            'Gần trưa, sương tan. Trên cầu, một chị gánh rau đi ngược dòng khách mời, vừa đi vừa xin lỗi. Ông Falcão đứng nép vào lan can nhường đường rồi ngả mũ chào. “Chị ấy mới là người khánh thành cây cầu,” ông nói. “Mỗi sáng một lần.”',
        },
      ],
    },
    en: {
      slug: 'fifty-years-one-span',
      headline: 'Fifty years, one span',
      standfirst:
        'Workers from two countries built the bridge at Bến Lam, and half a century ago it opened. For the anniversary some of them came back to walk across the river once more.',
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
            'At twenty to six, with mist still lying on the water, {tomas} was already at the eastern end of the bridge. He is 79 and walks with a stick, but he would not hear of a car. “The first time, I crossed on foot as well,” he said. “The concrete was not quite dry.”',
        },
        {
          paragraph:
            'The first time was 9 November 1976. The Bến Lam bridge had taken two years and nine months to build: a single arch, 184 metres long. Carvalia sent eleven engineers and a shipload of steel; Vietnam gave stone, timber for the formwork and more than six hundred workers, over half of them women from the villages nearby.',
        },
        { subhead: 'A logbook in two languages' },
        {
          paragraph:
            'The site diary is kept in a small museum on the west bank. Every page is divided, Vietnamese on the left and Portuguese on the right: two hands telling the same day. One entry says only: _“Rain. No concrete. Singing lesson.”_',
        },
        {
          paragraph:
            'In the flood season of 1975, the diary records, the river rose nearly two metres above what had been allowed for. The crew took down all the scaffolding in a night and then put it up again from the beginning. Nobody was hurt. That, says Mr Falcão, was the night he learned the names of everyone on his shift: it was too dark to do anything but call them.',
        },
        {
          quote:
            'The drawings belonged to two countries, but the bridge belongs to whoever crosses it to market. All we do is keep the story from being lost.',
          speaker: 'yen',
        },
        {
          paragraph:
            'For two years, {yen} explains, the Association has been working through the names in the diary. Of 611 workers it has so far found 207, or their families, from Bến Lam to Santa Rialda.',
        },
        { photo: 'group-of-23' },
        { subhead: 'Old work and new' },
        {
          paragraph:
            'There was no parade. In the morning everyone walked over the bridge; in the afternoon they sat down to discuss three things that the Association and the Ponte de Pedra Foundation have promised to do in the coming year:',
        },
        {
          list: [
            'scan all 940 pages of the site diary and publish them online in three languages;',
            'replace the instruments that watch over the arch, with students of both countries doing the fitting;',
            'give twenty apprenticeships in road and bridge building to young people from the riverside.',
          ],
        },
        {
          paragraph:
            '{ines}, whose grandfather was a welder on the site, had brought the helmet he left her. Inside it someone pencilled a line of Vietnamese, of which two words can still be read: “về sớm”, come back soon. Nobody knows who wrote it.',
        },
        {
          paragraph:
            'Towards noon the mist lifted. A woman with two baskets of greens came over the bridge against the stream of guests, apologising as she went. Mr Falcão stepped back against the railing and raised his hat. “She is the one who opens the bridge,” he said. “Once every morning.”',
        },
      ],
    },
  },
}
