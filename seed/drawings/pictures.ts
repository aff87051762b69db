import { bridgeAtDawn } from './bridge-at-dawn.ts'
import { bridgeDatesInEnglish, bridgeDatesInVietnamese } from './bridge-dates.ts'
import { choir } from './choir.ts'
import { clinic } from './clinic.ts'
import { exhibitionHall } from './exhibition-hall.ts'
import { footballMatch } from './football-match.ts'
import { group } from './group.ts'
import { handshake } from './handshake.ts'
import { harbour } from './harbour.ts'
import { keeper } from './keeper.ts'
import { kites } from './kites.ts'
import { lectern } from './lectern.ts'
import { lotusPond } from './lotus-pond.ts'
import { mapOfThreePlaces } from './map-of-three-places.ts'
import { morningMarket } from './morning-market.ts'
import { nightRiver } from './night-river.ts'
import { oldPhotograph } from './old-photograph.ts'
import { oldQuarter } from './old-quarter.ts'
import { panelOfFive } from './panel-of-five.ts'
import type { Picture } from './picture.ts'
import { plantingRice } from './planting-rice.ts'
import { chairwoman } from './portraits/chairwoman.ts'
import { foundationChair } from './portraits/foundation-chair.ts'
import { illustrator } from './portraits/illustrator.ts'
import { librarian } from './portraits/librarian.ts'
import { oldEngineer } from './portraits/old-engineer.ts'
import { portDirector } from './portraits/port-director.ts'
import { translator } from './portraits/translator.ts'
import { readingRoom } from './reading-room.ts'
import { schoolHandedOver } from './school-handed-over.ts'
import { signingTable } from './signing-table.ts'
import { terracedHills } from './terraced-hills.ts'
import { trainInTheHills } from './train-in-the-hills.ts'
import { treePlanting } from './tree-planting.ts'
import { weavers } from './weavers.ts'

export const pictures = {
  'bridge-at-dawn': bridgeAtDawn,
  'bridge-dates-in-english': bridgeDatesInEnglish,
  'bridge-dates-in-vietnamese': bridgeDatesInVietnamese,
  choir,
  clinic,
  'exhibition-hall': exhibitionHall,
  'football-match': footballMatch,
  'group-of-23': group,
  handshake,
  'harbour-with-cranes': harbour,
  'keeper-of-the-book': keeper,
  'kites-over-the-fields': kites,
  'lotus-pond': lotusPond,
  'map-of-three-places': mapOfThreePlaces,
  'morning-market': morningMarket,
  'night-river-with-lanterns': nightRiver,
  'old-photograph-of-the-ferry': oldPhotograph,
  'old-quarter-street': oldQuarter,
  'panel-of-five': panelOfFive,
  'planting-rice': plantingRice,
  'portrait-of-a-chairwoman': chairwoman,
  'portrait-of-a-foundation-chair': foundationChair,
  'portrait-of-a-librarian': librarian,
  'portrait-of-a-port-director': portDirector,
  'portrait-of-a-translator': translator,
  'portrait-of-an-illustrator': illustrator,
  'portrait-of-an-old-engineer': oldEngineer,
  'reading-room': readingRoom,
  'school-handed-over': schoolHandedOver,
  'signing-table': signingTable,
  'speaker-at-lectern': lectern,
  'terraced-hills': terracedHills,
  'train-in-the-hills': trainInTheHills,
  'tree-planting': treePlanting,
  weavers,
} as const satisfies Record<string, Picture>

export type PictureName = keyof typeof pictures
