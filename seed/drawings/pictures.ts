import { bridgeAtDawn } from './bridge-at-dawn.ts'
import { group } from './group.ts'
import { lotusPond } from './lotus-pond.ts'
import type { Picture } from './picture.ts'

export const pictures = { 'group-of-23': group, 'bridge-at-dawn': bridgeAtDawn, 'lotus-pond': lotusPond } as const satisfies Record<string, Picture>
