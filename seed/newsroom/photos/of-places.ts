import type { DemoPhoto } from '../content.ts'

export const ofPlaces: readonly DemoPhoto[] = [
  {
    picture: 'old-quarter-street',
    caption: {
      vi: 'Một buổi chiều trên phố cổ Hà Nội, nơi nhiều bức thư trong triển lãm được viết và gửi đi. Tháng 9/2026.',
      en: 'Late afternoon in Hanoi’s old quarter, where many of the letters in the exhibition were written and posted. September 2026.',
    },
    alt: {
      vi: 'Con phố hẹp giữa hai dãy nhà ống mái ngói; cô gái đội nón đứng cạnh chiếc xe đạp chở đầy hoa, trên đầu là những chiếc đèn lồng.',
      en: 'A narrow street between tall tile-roofed houses; a woman in a conical hat stands with a bicycle laden with flowers beneath a row of lanterns.',
    },
    takenOn: '2026-09',
    place: 'ha-noi',
    people: [],
    others: true,
  },
  {
    picture: 'lotus-pond',
    caption: {
      vi: 'Hồ sen sau nhà triển lãm, trong một đêm trăng tháng 6/2026.',
      en: 'The lotus pond behind the exhibition hall on a moonlit night in June 2026.',
    },
    alt: {
      vi: 'Hoa sen trắng và hồng vươn trên những chiếc lá lớn; xa xa là mái thủy đình đỏ và vầng trăng vàng.',
      en: 'White and pink lotus flowers rise above broad leaves, with a red pavilion and a golden moon in the distance.',
    },
    takenOn: '2026-06',
    place: 'ha-noi',
    people: [],
    others: false,
  },
  {
    picture: 'terraced-hills',
    caption: {
      vi: 'Ruộng bậc thang ở Nà Mây, tháng 10/2026.',
      en: 'Terraced fields at Nà Mây, October 2026.',
    },
    alt: {
      vi: 'Hai phụ nữ đội nón, đeo gùi đi trên lối mòn giữa những thửa ruộng bậc thang; xa xa là hai mái nhà và làn khói.',
      en: 'Two women with conical hats and baskets on their backs walk a path through terraced fields; beyond them are two roofs and a wisp of smoke.',
    },
    takenOn: '2026-10',
    place: 'na-may',
    people: [],
    others: true,
    waits: true,
  },
  {
    picture: 'kites-over-the-fields',
    caption: {
      vi: 'Chiều thả diều sau buổi học ở Bến Lam, tháng 6/2026.',
      en: 'Kites after school, Bến Lam, June 2026.',
    },
    alt: {
      vi: 'Ba đứa trẻ chạy thả diều trên bãi cát bên ruộng lúa; trên trời có con diều sáo, con diều hình chim và con diều hình cá.',
      en: 'Three children fly kites beside the rice fields: one like a boat with a flute, one like a bird, one like a fish.',
    },
    takenOn: '2026-06',
    place: 'ben-lam',
    people: [],
    others: true,
  },
  {
    picture: 'old-photograph-of-the-ferry',
    caption: {
      vi: 'Bến phà Bến Lam năm 1958, tấm ảnh duy nhất còn lại của chuyến phà.',
      en: 'The ferry at Bến Lam in 1958, the only picture of it that is left.',
    },
    alt: {
      vi: 'Ảnh cũ đen trắng: bảy người và một chiếc xe đạp trên con phà gỗ giữa sông, một người gánh hàng đứng trên bờ; góc dưới ghi “Bến Lam, 1958”.',
      en: 'An old black-and-white picture: seven people and a bicycle on a wooden ferry, a porter on the bank; “Bến Lam, 1958” is written in the corner.',
    },
    takenOn: '1958',
    place: 'ben-lam',
    event: 'ferry-photograph',
    people: [],
    others: true,
  },
]
