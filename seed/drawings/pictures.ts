import { bridgeAtDawn } from './bridge-at-dawn.ts'
import { bridgeDatesInEnglish, bridgeDatesInVietnamese } from './bridge-dates.ts'
import { group } from './group.ts'
import { harbour } from './harbour.ts'
import { keeper } from './keeper.ts'
import { lectern } from './lectern.ts'
import { lotusPond } from './lotus-pond.ts'
import { oldQuarter } from './old-quarter.ts'
import type { Picture } from './picture.ts'
import { chairwoman } from './portraits/chairwoman.ts'
import { foundationChair } from './portraits/foundation-chair.ts'
import { oldEngineer } from './portraits/old-engineer.ts'
import { portDirector } from './portraits/port-director.ts'
import { translator } from './portraits/translator.ts'
import { panelOfFive } from './panel-of-five.ts'
import { handshake } from './handshake.ts'
import { schoolHandedOver } from './school-handed-over.ts'
import { clinic } from './clinic.ts'
import { choir } from './choir.ts'
import { footballMatch } from './football-match.ts'
import { exhibitionHall } from './exhibition-hall.ts'
import { nightRiver } from './night-river.ts'
import { morningMarket } from './morning-market.ts'
import { readingRoom } from './reading-room.ts'
import { weavers } from './weavers.ts'
import { plantingRice } from './planting-rice.ts'
import { kites } from './kites.ts'
import { oldPhotograph } from './old-photograph.ts'
import { mapOfThreePlaces } from './map-of-three-places.ts'
import { librarian } from './portraits/librarian.ts'
import { illustrator } from './portraits/illustrator.ts'
import { signingTable } from './signing-table.ts'
import { terracedHills } from './terraced-hills.ts'
import { trainInTheHills } from './train-in-the-hills.ts'
import { treePlanting } from './tree-planting.ts'

export const pictures = {
  'bridge-at-dawn': bridgeAtDawn,
  'bridge-dates-in-english': bridgeDatesInEnglish,
  'bridge-dates-in-vietnamese': bridgeDatesInVietnamese,
  'group-of-23': group,
  'harbour-with-cranes': harbour,
  'keeper-of-the-book': keeper,
  'lotus-pond': lotusPond,
  'old-quarter-street': oldQuarter,
  'portrait-of-a-chairwoman': chairwoman,
  'portrait-of-a-foundation-chair': foundationChair,
  'portrait-of-an-old-engineer': oldEngineer,
  'portrait-of-a-port-director': portDirector,
  'portrait-of-a-translator': translator,
  'panel-of-five': panelOfFive,
  handshake: handshake,
  'school-handed-over': schoolHandedOver,
  clinic: clinic,
  choir: choir,
  'football-match': footballMatch,
  'exhibition-hall': exhibitionHall,
  'night-river-with-lanterns': nightRiver,
  'morning-market': morningMarket,
  'reading-room': readingRoom,
  weavers: weavers,
  'planting-rice': plantingRice,
  'kites-over-the-fields': kites,
  'old-photograph-of-the-ferry': oldPhotograph,
  'map-of-three-places': mapOfThreePlaces,
  'portrait-of-a-librarian': librarian,
  'portrait-of-an-illustrator': illustrator,
  'signing-table': signingTable,
  'speaker-at-lectern': lectern,
  'terraced-hills': terracedHills,
  'train-in-the-hills': trainInTheHills,
  'tree-planting': treePlanting,
} as const satisfies Record<string, Picture>

export type PictureName = keyof typeof pictures
