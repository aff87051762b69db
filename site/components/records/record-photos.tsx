import type { Language } from '../../../editorial/languages.ts'
import type { PublicPhoto } from '../../../editorial/public-records.ts'
import { RECORD_WORDS } from '../../record-words.ts'
import { PhotoList } from './photo-list.tsx'
import { RecordSection } from './record-section.tsx'

/** Photographs of a record under a heading. */
export function RecordPhotos({ photos, language }: { photos: readonly PublicPhoto[]; language: Language }) {
  if (photos.length === 0) return null
  return (
    <RecordSection id="photos" title={RECORD_WORDS[language].photos}>
      <PhotoList photos={photos} language={language} />
    </RecordSection>
  )
}
