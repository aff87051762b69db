import type { PublicPhoto } from '../editorial/public-records.ts'

/** The copyright notice, and where nobody wrote one, whose photo it is: the agency's, the photographer's, or whom it is credited to. */
export function copyrightOf({ copyrightNotice, agency, creator, credit }: PublicPhoto): string | undefined {
  return [copyrightNotice, agency, creator, credit].find((text) => text !== undefined && text !== '')
}

/** A licence is an address, or a work by its name. */
export function isAddress(licence: string): boolean {
  return /^https?:\/\//.test(licence) && URL.canParse(licence)
}
