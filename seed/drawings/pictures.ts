import { bridgeAtDawn } from './bridge-at-dawn.ts'
import { group } from './group.ts'
import { harbour } from './harbour.ts'
import { keeper } from './keeper.ts'
import { lectern } from './lectern.ts'
import { lotusPond } from './lotus-pond.ts'
import { oldQuarter } from './old-quarter.ts'
import type { Picture } from './picture.ts'
import { signingTable } from './signing-table.ts'
import { treePlanting } from './tree-planting.ts'

export const pictures = {
  'bridge-at-dawn': bridgeAtDawn,
  'group-of-23': group,
  'harbour-with-cranes': harbour,
  'keeper-of-the-book': keeper,
  'lotus-pond': lotusPond,
  'old-quarter-street': oldQuarter,
  'signing-table': signingTable,
  'speaker-at-lectern': lectern,
  'tree-planting': treePlanting,
} as const satisfies Record<string, Picture>

export type PictureName = keyof typeof pictures
