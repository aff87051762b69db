import type { DemoPerson } from './content.ts'
import type { PersonKey } from './keys.ts'
import { atTheAssociation } from './people/at-the-association.ts'
import { atTheMagazine } from './people/at-the-magazine.ts'
import { ofBenLam } from './people/of-ben-lam.ts'
import { ofCarvalia } from './people/of-carvalia.ts'

/** Everyone here is made up, and so is Carvalia. */
export const people: Record<PersonKey, DemoPerson> = { ...atTheAssociation, ...ofBenLam, ...ofCarvalia, ...atTheMagazine }

export function isPersonKey(key: string): key is PersonKey {
  return Object.hasOwn(people, key)
}
