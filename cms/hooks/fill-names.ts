import type { CollectionBeforeChangeHook } from 'payload'
import { LANGUAGES } from '../../editorial/languages.ts'
import { fieldsOf } from '../fields-of.ts'
import { slugFrom } from './fill-slug.ts'

/** Before a save of what is named in each language: the first name there is becomes its title and, where none was typed, its slug. */
export const fillNames: CollectionBeforeChangeHook = ({ data }) => {
  const names = fieldsOf(data.name)
  const titles = LANGUAGES.map((language) => names[language])
  const title = titles.find((name) => typeof name === 'string' && name.trim() !== '')
  return { ...data, slug: slugFrom(data.slug, titles), title: typeof title === 'string' ? title.trim() : '' }
}
