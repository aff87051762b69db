import type { Language } from '../../editorial/languages.ts'
import type { PrintedPhoto } from '../../editorial/printed-body.ts'
import { isMadeByAi, SOURCE_TYPE_WORDS } from '../../editorial/source-types.ts'
import { WORDS } from '../words.ts'

type Credited = Pick<PrintedPhoto, 'credit' | 'sourceType'>

/** That AI made or changed a photo, in IPTC's words; null of all others. */
export function aiLabel({ sourceType }: Pick<PrintedPhoto, 'sourceType'>, language: Language): string | null {
  return sourceType && isMadeByAi(sourceType) ? SOURCE_TYPE_WORDS[sourceType][language] : null
}

/** Whose photo it is, and after it, where AI had a part in it, that it had. */
export function PhotoCredit({ photo, language }: { photo: Credited; language: Language }) {
  const label = aiLabel(photo, language)
  return (
    <>
      {photo.credit === '' ? null : <span className="photo-credit">{WORDS[language].credit(photo.credit)}</span>}
      {label === null ? null : (
        <>
          {photo.credit === '' ? ' ' : ' · '}
          <span className="photo-made">{label}</span>
        </>
      )}
    </>
  )
}

/** Whether there is anything to write under the photo. */
export function isCaptioned(photo: Pick<PrintedPhoto, 'caption'> & Credited): boolean {
  return photo.caption !== '' || photo.credit !== '' || aiLabel(photo, 'en') !== null
}
