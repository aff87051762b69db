import { foreignName, vietnameseName } from './invented-names.ts'
import { paragraph, subhead, type Twin, type TwinPerson, type TwinPhoto } from './twin.ts'

/** The anniversary report: an opening figure, seventeen paragraphs, a subhead and three more figures. Everybody in it is made up. */
export function aReport(run: number): Twin {
  const mark = run.toString(36)
  const chair: TwinPerson = {
    name: vietnameseName('Lỗ', run),
    country: 'Việt Nam',
    offices: [
      {
        office: { vi: 'Chủ tịch Ban Thường trực Liên hội Bến Sông', en: 'Chair of the Standing Board of the League of Landings' },
        from: '2019-03',
      },
      { office: { vi: 'Quản đốc danh dự Bến đò Bến Lam', en: 'Honorary Steward of the Bến Lam Ferry' }, from: '2022' },
    ],
  }
  const guest: TwinPerson = {
    name: foreignName(run),
    country: 'Carvalia',
    offices: [{ office: { vi: 'Giám đốc Cảng Santa Rialda', en: 'Harbour Master of the Port of Santa Rialda' }, from: '2020-06-01' }],
  }
  const author: TwinPerson = {
    name: vietnameseName('Ngạc', run),
    country: 'Việt Nam',
    offices: [
      { office: { vi: 'Phó Giám thủ Sổ bộ, Liên hội Bến Sông', en: 'Deputy Keeper of the Register, League of Landings' }, from: '2023-01' },
    ],
  }
  const shed: TwinPhoto = {
    title: `${mark} ferry shed`,
    caption: {
      vi: 'Mái bến đò Bến Lam sau khi lợp lại, tháng 8/2026.',
      en: 'The ferry shed at Bến Lam under its new roof, August 2026.',
    },
    alt: {
      vi: 'Dãy nhà gỗ thấp bên sông, mái ngói mới đỏ tươi, tấm bảng tin dựng cạnh cửa.',
      en: 'A long wooden shed beside brown water, its tiles bright and new; a notice board leans by the door.',
    },
    credit: 'Hãng ảnh Sông Xanh',
    creator: 'Ấu Thị Mộng Đóa',
    agency: 'Hãng ảnh Sông Xanh',
    rights: 'agency',
    takenOn: '2026-08',
    colours: ['#7a5230', '#c9442e'],
  }
  const speech: TwinPhoto = {
    title: `${mark} opening words`,
    caption: {
      vi: `${chair.name} khai mạc cuộc gặp các hội bến sông tại Hòa Lộc, ngày 12/6/2026.`,
      en: `${chair.name} opens the exchange of river societies in Hòa Lộc on 12 June 2026.`,
    },
    alt: {
      vi: 'Một người mặc áo xám nói trước micrô quấn hoa nhài, phía sau treo hai tấm hải đồ.',
      en: 'A speaker in grey stands at a microphone wound with jasmine; two river charts hang behind.',
    },
    credit: 'Hãng ảnh Sông Xanh',
    creator: 'Ấu Thị Mộng Đóa',
    agency: 'Hãng ảnh Sông Xanh',
    rights: 'agency',
    takenOn: '2026-06-12',
    colours: ['#2f4858', '#f2e8cf'],
  }
  const kite: TwinPhoto = {
    title: `${mark} under the mango tree`,
    caption: {
      vi: 'Những người bạn thư của Liên hội ở Santa Rialda, ngày 22/5/2026.',
      en: 'Correspondents of the League in Santa Rialda, 22 May 2026.',
    },
    alt: {
      vi: 'Sáu người ngồi thành nửa vòng dưới gốc xoài.',
      en: 'Six people sit in a half circle under a mango tree.',
    },
    credit: 'Åse Ødegård-Łuczak / Estuary Cities',
    creator: 'Åse Ødegård-Łuczak',
    agency: 'Estuary Cities',
    rights: 'handout',
    takenOn: '2026-05-22',
    colours: ['#3b7a57', '#ffd166'],
  }
  const steps: TwinPhoto = {
    title: `${mark} on the stone steps`,
    caption: {
      vi: `${chair.name} (hàng đầu, thứ sáu từ phải sang) cùng những người giữ sổ bộ và khách từ chín vùng bờ, Bến Lam, ngày 3/11/2026.`,
      en: `${chair.name} (front row, sixth from the right), Chair of the Standing Board of the League of Landings and Honorary Steward of the Bến Lam Ferry, thanks keepers of the register and guests from nine coasts after the reading of the rules, Bến Lam, 3 November 2026.`,
    },
    alt: {
      vi: 'Mười chín người đứng hai hàng trên bậc đá rộng; ở hàng đầu, một người áo xanh sẫm cầm cuộn hải đồ, bên cạnh là cô bé áo dài vàng xách đèn đồng.',
      en: 'Nineteen people in two rows on wide stone steps; in the front row someone tall in a dark green coat holds a rolled chart, and next to them a girl in a yellow áo dài carries a brass lantern that is lit although the sun is high. The river behind is full of small boats.',
    },
    credit: 'Đinh Ngưỡng Hòe',
    creator: 'Đinh Ngưỡng Hòe',
    agency: '',
    rights: 'commissioned',
    takenOn: '2026-11-03',
    colours: ['#5b2a86', '#e9d985'],
  }

  return {
    language: 'en',
    slug: `sixty-years-of-open-ferries-${mark}`,
    section: 'history',
    headline: 'Sixty Years of Open Ferries Beside Envoys and Harbour Boards – What the Next Crossing Asks',
    standfirst:
      'Long before Hòa Lộc had a consulate or a telephone line abroad, boat crews were carrying letters, seed rice and schoolbooks between strangers. The League of Landings grew out of that habit, and is still at its best when nobody is looking at a podium.',
    lead: { photo: shed },
    peopleInStory: [chair, guest],
    bylines: [{ person: author, as: 'Text' }],
    parts: [
      paragraph(
        'The League began with a leaking roof. In the autumn of 1966 the ferry shed at Bến Lam let in so much rain that the crews moved their notice board into the tea house next door, where passengers could read it too. Within a month the board carried more requests than timetables: a teacher in Santa Rialda looking for maps, a cooper who wanted a pen friend, a midwife asking how deliveries were managed upstream. Two clerks answered what they could, and when they could not, they asked the next boat. That correspondence became the first register, and the register a membership list.',
      ),
      paragraph(
        'On 3 November 1966 thirty-one people signed the list at a meeting that lasted until the tide turned. They agreed on three rules which have never been amended: whoever writes gets an answer, no answer is longer than the question deserves, and every visitor eats before talking business. The chair passed to a lock-keeper, the purse to a schoolmistress, and the seal to a boy of fourteen because he lived nearest to the shed. Each year the members still meet on that date, wherever the water allows, and read the rules aloud before anything else is said.',
      ),
      paragraph(
        'During the flood decade that followed, the list travelled further than anyone had planned. Weavers’ circles in the hill districts, choirs in three Carvalian ports, a society of retired surveyors and the students of two night schools asked to be entered, each with its own chapter and its own stubborn customs. They shipped pumps and vaccine boxes when roads were gone, collected signatures against a dam that would have drowned eleven villages, and lodged one another’s children for whole summers. Many who took part never crossed a border. They packed crates, copied addresses by lamplight and waited for replies that took half a year; and when the waters fell, it was their patience that had kept the landings open for everybody else.',
      ),
      paragraph(
        'Rebuilding came next, and it was slower work. Engineers who had once drawn rival charts of the estuary agreed to walk its banks together; nurses trained in one port opened a burns ward in the other; former bargemen, some of them missing fingers or friends, cleared sunken hulls from the channel and would take only fuel in return. A joint fund paid for wells, two clinics, a school with a veranda and, at the insistence of the children, a swimming place. Old quarrels did not vanish. They were simply given so many errands that they had no time to grow.',
      ),
      { kind: 'photo', photo: speech },
      paragraph(
        'Looking back, one can say what the early chapters really supplied. They did not bargain, and they signed nothing that bound a state. They gave those who did bargain something firmer than goodwill to stand on: tens of thousands of people on both shores who knew a name, a handwriting and a front door on the other, and who would be ashamed to see a promise made to them broken.',
      ),
      paragraph(
        'Thinking about this kind of work has matured as the League has. The charter meeting of 1988 still described it as hospitality; the one of 2003 spoke for the first time of a duty to listen, and asked each chapter to keep a “book of questions” in which the worries of partners would be written down before any programme was drafted. The latest, held in 2021 on a moored barge because no hall could be heated, went further. It named three channels that must never be confused and never be cut off from one another: what governments arrange, what councils discuss, and what neighbours do without being asked. The last of them, it noted, has to carry water even when the others are dry.',
      ),
      paragraph(
        'To give that sentence a body, the standing board spent two winters on a working paper known in the chapters as the Green Folder. It begins with an unflattering inventory: registers that stopped in the year their keeper died, exchanges repeated because they photographed well, translators who learned of a visit on the eve of it. From there it draws eleven instructions. Every chapter is to hold at least one meeting a year that produces no communiqué. Money from abroad is to be entered on the day it arrives, in both languages, where any member can read it. Young people are to be given a budget before they are given a banner. Partners who disagree are to be visited first, not last, and their objections quoted in full. Disaster stores are to be kept on both banks, so that no crossing depends on a single jetty. Minority tongues spoken along the upper reaches are to be used at the table, with interpreters paid like engineers. Archives are to be copied and held in a second place. And wherever a chapter works beside a ministry, a harbour board or a council, it is to say plainly whose name stands on the letter, who answers for it, and what the people living nearby were told.',
      ),
      paragraph(
        'Since the folder was adopted, the change can be felt at ground level. Chapters that used to meet on anniversaries now meet on market days; the number of unanswered letters, which the secretariat counts and prints each spring, has fallen from nine hundred to forty-two. Peace gardens, language corners and shared repair shops have taken the place of some banquets. None of this is dramatic, and that is rather the point: trust is made in small coin, and it is spent in large notes on bad days.',
      ),
      {
        kind: 'photo',
        photo: kite,
        caption: `On 22 May 2026 in Santa Rialda, ${guest.name}, Harbour Master of the Port of Santa Rialda, received long-standing correspondents of the League, among them three of its oldest letter writers, during the week of the Fifteenth Assembly of Estuary Cities.`,
        alt: 'Six people sit in a half circle under a mango tree; a woman in a red scarf hands a boxed kite to a silver-haired man, and all the others look up as though it were already flying.',
      },
      paragraph(
        'Research is the least visible part of the work and perhaps the most useful. A reading room of nine people follows the shipping law, the fisheries statistics and the school reforms of fourteen coasts, and sends a four-page letter each fortnight to anyone in public service who asks for it. Its authors were invited into two inquiries on the future of small ports and into the drafting group for the rules on voluntary relief. They bring no secrets, only notes from people who live with the consequences: which tariff empties a village, which form cannot be filled in without a lawyer, which slogan makes a partner wince. More than once a delegation has changed its order of business on the strength of a paragraph in that letter.',
      ),
      paragraph(
        'Between councils and movements the League has been a patient go-between. Town assemblies of every colour send members to its spring walks along the embankment, where the only fixed item is the route. Three friendships show how far that can lead. The Upper Ford Society and its counterpart across the mountains have kept a joint library since 1971 and lend each other their librarians. The Saltmakers’ Circle meets its neighbours on the southern flats at each equinox to agree when the sluices open, and has done so through two closures of the frontier. The Lantern Choirs, youngest of the three, teach songs of both shores to children who will inherit the same silt. Such ties do not replace the talks held upstairs. They make it harder to walk out of them, because on the stairs one keeps meeting somebody’s aunt, and they hand on to people born long after the flood a habit of courtesy that no textbook has managed to teach.',
      ),
      paragraph(
        'With ministries and envoys the division of labour is clearer than it used to be. When Hòa Lộc took its turn as seat of the Estuary Cities, the chapters ran the host families, the evening schools and a radio hour in five languages, while officials kept to the agenda. During state visits there is now usually a table set somewhere out of sight of the cameras: an “Afternoon with the Letter Writers”, a “Supper for Old Opponents”, a “Morning of Apprentices”. Guests who have sat through two days of statements have been known to stay at that table until the lamps were put out. What they carry home from it seldom appears in a communiqué, but it is often the reason why the next message is answered at all.',
      ),
      paragraph(
        'The League also has a seat, without a vote, in several public bodies: the commission that registers foreign charities, the working party on news for readers abroad, and the panel which hears complaints about customs at small landings. It uses these seats sparingly. Most of its interventions concern practical dignity, such as forms in a person’s own language, a shaded place to queue, or a second signature on any order to close a crossing. Where belief, rights or contested waters are at stake, it asks for the record, reads it, and comes back with neighbours.',
      ),
      paragraph(
        'What has grown most since the turn of the century is not the number of partners, though it has doubled, but the way they overlap. A veterinary college that came for buffalo vaccines stayed to translate poetry; a cycling club raises the money for an orthopaedic workshop; the same five families appear in the papers of a film archive, a seed bank and a mountain rescue team. The secretariat has stopped drawing this as a wheel with itself at the hub. Its new chart looks more like a fishing net laid out to dry, where a pull on any knot is felt in all the others, and where a tear is noticed early because somebody’s line goes slack. Planning now starts from that chart. Before a programme is proposed, its authors must name three knots that would be strengthened by it and one that might be strained, and must have spoken to all four.',
      ),
      { kind: 'photo', photo: steps },
      subhead('Carrying the register into the next crossing'),
      paragraph(
        'None of this entitles anyone to rest. The estuary that the founders knew is changing shape: the sea comes further in each year, half the crews are over fifty, and the young send pictures where their grandparents sent parcels. A river port that once dealt with six consulates now deals with ninety platforms, some of which will not say who owns them. Rumour crosses the water faster than any ferry. Yet there is also more to offer than there ever was, in engineers, in cooks, in composers and in plain experience of recovery, and people far away have begun to ask for exactly that. To meet the question with another gala would be a waste. It calls for friendships planned with the same care as a bridge and tested, like one, before anybody is sent across.',
      ),
      paragraph(
        'The course for the coming ten years can be put in one line: to stand beside the two official channels as a channel in its own right, constant in fair weather and foul, so that a neighbour in difficulty always finds one door that opens from the inside. Everything else in the plan, from budgets to badges, is there to serve that line.',
      ),
      paragraph(
        'It follows that the chapters will have to learn some new trades. They should be able to explain, without notes and without boasting, what the people around them hope for and what the law allows; they should notice an opening for joint work before an office does, and bring to it partners who can actually deliver. The secretariat will move from arranging to convening, which means fewer invitations and longer conversations. It will publish its failures beside its accounts. It will ask every guest the same question on departure, “What should we have asked you?”, and will print the answers unsorted. Scholarships will go first to interpreters, archivists and boat builders, because they are what crossings are made of. Songs, recipes and repair will be treated as seriously as declarations, since a country is often met through its soup long before it is met through its speeches. By doing all this with good humour, in company with unions, congregations, clubs and schools that share the same water, the League can add its strand to a rope which many hands are laying: against war and want, for work that feeds people, and for a good name that is earned at the landing stage and not merely announced there.',
      ),
      paragraph(
        'As for the ferry shed, it was given a new roof in August. The notice board hangs where it always hung. On the morning this was written it carried four timetables, two apologies and sixty-three questions.',
      ),
    ],
  }
}
