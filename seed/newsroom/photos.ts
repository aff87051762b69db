import type { DemoPhoto } from './content.ts'
import { ofTheAnniversary } from './photos/of-the-anniversary.ts'
import { ofGatherings } from './photos/of-gatherings.ts'
import { ofPlaces } from './photos/of-places.ts'
import { ofWork } from './photos/of-work.ts'
import { portraits } from './photos/portraits.ts'
import { sheets } from './photos/sheets.ts'

export const CREDIT = 'Drawn for the demonstration'
export const CREATOR = 'Lê Vũ Thiên Ân'

export const photos: readonly DemoPhoto[] = [...ofTheAnniversary, ...ofGatherings, ...ofWork, ...ofPlaces, ...portraits, ...sheets]
