import { LANGUAGES, LANGUAGE_NAMES, type Language } from './languages.ts'
import type { PublicPhoto } from './public-records.ts'

/** What goes with a photo that leaves the house by the hands of staff. */
export type CaptionSheet = {
  photo: PublicPhoto
  /** The file that it stands beside. */
  file: string
  state: Record<Language, string>
  isCleared: boolean
  rights: { category: Record<Language, string>; languages: readonly string[]; from: string; until: string; restrictions: string }
}

/** The sheet as plain text, in Vietnamese and English; what is not known is left out. Lines end as every system reads them. */
export function captionSheet({ photo, file, state, isCleared, rights }: CaptionSheet): string {
  const inBoth = (texts: Record<Language, string>) => [...new Set(LANGUAGES.map((language) => texts[language]).filter(isSaid))].join(' / ')
  const lines: [name: string, text: string][] = [
    ...LANGUAGES.map((language): [string, string] => [`Chú thích / Caption (${LANGUAGE_NAMES[language]})`, photo.caption[language]]),
    ...LANGUAGES.map((language): [string, string] => [`Mô tả thay thế / Alt text (${LANGUAGE_NAMES[language]})`, photo.alt[language]]),
    ['Nguồn ảnh / Credit', photo.credit],
    ['Người chụp / Photographer', photo.creator],
    ['Hãng / Agency', photo.agency],
    ['Bản quyền / Copyright', photo.copyrightNotice ?? ''],
    ['Ngày chụp / Taken on', photo.takenOn],
    ['Địa điểm / Place', photo.place === null ? '' : inBoth(photo.place.name)],
    ['Sự kiện / Event', photo.event === null ? '' : inBoth(photo.event.name)],
    ['Người trong ảnh / People shown', photo.people.map(withOffices).join('; ')],
    ['Quyền sử dụng / Rights', inBoth(rights.category)],
    ['Giấy phép / Licence', photo.licence],
    ['Ngôn ngữ / Languages', rights.languages.join(', ')],
    ['Từ / From', rights.from],
    ['Đến / Until', rights.until],
    ['Hạn chế / Restrictions', rights.restrictions],
  ]
  const warning = isCleared ? [] : ['CHƯA DUYỆT, KHÔNG ĐƯỢC DÙNG / NOT CLEARED, NOT TO BE USED', '']
  const head = [`Ảnh / Photo ${photo.id}: ${file}`, `Tình trạng / State: ${inBoth(state)}`, '']
  const told = lines.filter(([, text]) => isSaid(text)).map(([name, text]) => `${name}: ${text.trim()}`)
  return `${[...warning, ...head, ...told].join('\r\n')}\r\n`
}

function withOffices({ name, offices }: PublicPhoto['people'][number]): string {
  const held = [...new Set(LANGUAGES.map((language) => offices[language].join(', ')).filter(isSaid))]
  return held.length === 0 ? name : `${name} (${held.join(' / ')})`
}

function isSaid(text: string): boolean {
  return text.trim() !== ''
}
