import type { PhotoMaking } from '../../editorial/printed-body.ts'
import { sourceTypeAddress } from '../../editorial/source-types.ts'
import type { StructuredData } from './structured-data.ts'

/** How a photo came to be, as IPTC's fields map to schema.org; what is not known is not said. */
export function makingData({ creator, copyrightNotice, sourceType }: PhotoMaking): Pick<StructuredData, string> {
  return {
    creator: creator === undefined || creator === '' ? undefined : { '@type': 'Person', name: creator },
    copyrightNotice,
    digitalSourceType: sourceType && sourceTypeAddress(sourceType),
  }
}
