import type { DemoStory } from './content.ts'
import { aBellFromTheSandbank } from './stories/a-bell-from-the-sandbank.ts'
import { aChronicleInSmallPrint } from './stories/a-chronicle-in-small-print.ts'
import { aDayOnTheRiver } from './stories/a-day-on-the-river.ts'
import { aHundredLetters } from './stories/a-hundred-letters.ts'
import { aPrizeForHarbourPictures } from './stories/a-prize-for-harbour-pictures.ts'
import { aSchoolAboveTheFlood } from './stories/a-school-above-the-flood.ts'
import { booksForTheReturnVoyage } from './stories/books-for-the-return-voyage.ts'
import { fiftyYearsOfABridge } from './stories/fifty-years-of-a-bridge.ts'
import { inPraiseOfShortMinutes } from './stories/in-praise-of-short-minutes.ts'
import { keeperOfTheTreeBook } from './stories/keeper-of-the-tree-book.ts'
import { sixthCongress } from './stories/sixth-congress.ts'
import { theBridgeInDates } from './stories/the-bridge-in-dates.ts'
import { theClinicByTheHarbour } from './stories/the-clinic-by-the-harbour.ts'
import { theLibrarianOfThursdayNights } from './stories/the-librarian-of-thursday-nights.ts'
import { theSongForRain } from './stories/the-song-for-rain.ts'
import { theWayABookGoes } from './stories/the-way-a-book-goes.ts'
import { twoAllAtHoaLoc } from './stories/two-all-at-hoa-loc.ts'
import { twoWaysToTieAThread } from './stories/two-ways-to-tie-a-thread.ts'
import { whoKeepsTheMemory } from './stories/who-keeps-the-memory.ts'

/** In the order they are published, so that the last one leads the front page. A story names only those told before it. */
export const stories: readonly DemoStory[] = [
  aBellFromTheSandbank,
  aPrizeForHarbourPictures,
  aHundredLetters,
  booksForTheReturnVoyage,
  theClinicByTheHarbour,
  theWayABookGoes,
  twoAllAtHoaLoc,
  theLibrarianOfThursdayNights,
  inPraiseOfShortMinutes,
  theSongForRain,
  aChronicleInSmallPrint,
  sixthCongress,
  aDayOnTheRiver,
  twoWaysToTieAThread,
  aSchoolAboveTheFlood,
  whoKeepsTheMemory,
  theBridgeInDates,
  keeperOfTheTreeBook,
  fiftyYearsOfABridge,
]
