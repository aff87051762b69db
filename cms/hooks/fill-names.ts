import type { CollectionBeforeChangeHook } from 'payload'
import { LANGUAGES } from '../../editorial/languages.ts'
import { fieldsOf } from '../fields-of.ts'
import { slugFrom } from './fill-slug.ts'

/**
 * Before a save of what is named in each language: its names become the title that lists and pickers search, whichever
 * language somebody looks for it in, and the first of them its slug where none was typed.
 */
export const fillNames: CollectionBeforeChangeHook = ({ data }) => {
  const fields = fieldsOf(data.name)
  const names = LANGUAGES.flatMap((language) => {
    const name = fields[language]
    return typeof name === 'string' && name.trim() !== '' ? [name.trim()] : []
  })
  return { ...data, slug: slugFrom(data.slug, names), title: [...new Set(names)].join(' / ') }
}
