import { filledTemplate } from '../../../editorial/batch-fill.ts'
import type { Edit } from './apply-edits.ts'
import { LONGEST, valuesOf, type DeskField } from './desk-fields.ts'
import { titleOf, type DeskPhoto } from './desk-photo.ts'

/** One field of many pictures: a template, or what was chosen where the field is a choice. */
export type Filling = {
  field: DeskField
  template: string
  /** Of the place or event that was chosen. */
  name?: string
  onlyEmpty: boolean
  language: 'vi' | 'en'
}

/** What filling would do with one picture, places and events by their names. `edit` is null where it stays as it is; `missing` are placeholders that it has nothing for. */
export type Planned = { photo: DeskPhoto; before: string; after: string; missing: string[]; tooLong: number; edit: Edit | null }

/** What becomes of each picture, in the order of the sheet: that is its number. */
export function planFilling(photos: readonly DeskPhoto[], { field, template, name = '', onlyEmpty, language }: Filling): Planned[] {
  return photos.map((photo, index) => {
    const before = valuesOf(photo)[field]
    const names = { place: nameOf(photo.place, language), event: nameOf(photo.event, language) }
    const { text, missing } = isChoice(field)
      ? { text: template, missing: [] }
      : filledTemplate(template, {
          n: index + 1,
          total: photos.length,
          date: photo.takenOn ?? '',
          filename: photo.title || (photo.filename ?? ''),
          ...names,
        })
    const tooLong = Math.max(0, text.length - (LONGEST[field] ?? text.length))
    const stays = (onlyEmpty && before.trim() !== '') || text === before || text.trim() === '' || missing.length > 0 || tooLong > 0
    const edit = stays
      ? null
      : { photo: photo.id, title: titleOf(photo), revision: photo.revision, before: { [field]: before }, after: { [field]: text } }
    const shown = field === 'place' || field === 'event' ? { before: names[field], text: name } : { before, text }
    return { photo, before: shown.before, after: edit ? shown.text : shown.before, missing, tooLong, edit }
  })
}

/** Whether it is chosen from a list, and not typed. */
export function isChoice(field: DeskField): boolean {
  return field === 'rights.category' || field === 'place' || field === 'event'
}

/** By its name in the language of the field, or by whatever it has. */
function nameOf(relation: DeskPhoto['place'], language: 'vi' | 'en'): string {
  if (typeof relation !== 'object' || relation === null) return ''
  const names: unknown = relation['name']
  const named = typeof names === 'object' && names !== null ? Object.entries(names) : []
  const said: unknown = named.find(([one]) => one === language)?.[1]
  return typeof said === 'string' && said !== '' ? said : (relation.title ?? '')
}
