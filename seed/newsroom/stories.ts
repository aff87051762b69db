import type { DemoStory } from './content.ts'
import { aHundredLetters } from './stories/a-hundred-letters.ts'
import { booksForTheReturnVoyage } from './stories/books-for-the-return-voyage.ts'
import { fiftyYearsOfABridge } from './stories/fifty-years-of-a-bridge.ts'
import { keeperOfTheTreeBook } from './stories/keeper-of-the-tree-book.ts'
import { sixthCongress } from './stories/sixth-congress.ts'

/** In the order they are published, so that the last one leads the front page. */
export const stories: readonly DemoStory[] = [
  aHundredLetters,
  booksForTheReturnVoyage,
  sixthCongress,
  keeperOfTheTreeBook,
  fiftyYearsOfABridge,
]
