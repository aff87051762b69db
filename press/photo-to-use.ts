import type { Language } from '../editorial/languages.ts'
import type { PhotoToUse, Rights } from '../editorial/photo-use.ts'
import type { Photo } from '../generated/payload-types.ts'
import { isClearedPhoto } from './print-records.ts'

/** The rights of a row as they are judged. */
export function rightsOf({ rights }: Photo): Rights {
  return {
    category: rights?.category ?? '',
    ccLicence: rights?.ccLicence ?? '',
    languages: rights?.languages ?? [],
    from: rights?.from ?? '',
    until: rights?.until ?? '',
    leases: (rights?.leases ?? []).map(({ use, from, until, languages, note }) => ({
      use,
      from: from ?? '',
      until: until ?? '',
      languages: languages ?? [],
      note: note.trim(),
    })),
  }
}

/** A row with the library's own texts in one language. */
export function photoToUse(photo: Photo, language: Language): PhotoToUse {
  return {
    state: photo.state ?? '',
    isCleared: isClearedPhoto(photo),
    credit: photo.credit ?? '',
    caption: photo.caption?.[language] ?? '',
    alt: photo.alt?.[language] ?? '',
    rights: rightsOf(photo),
  }
}
