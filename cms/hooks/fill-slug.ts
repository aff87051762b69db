import type { CollectionBeforeChangeHook } from 'payload'
import { slugOf } from '../../editorial/addresses.ts'
import { LANGUAGES } from '../../editorial/languages.ts'
import { fieldsOf } from '../fields-of.ts'

/** Before a save: an empty slug is made from the headline; one that was typed stays. */
export const fillSlug: CollectionBeforeChangeHook = ({ data }) => ({ ...data, slug: slugFrom(data.slug, [data.headline]) })

/** The same for records named in each language: the first name that is there counts. */
export const fillSlugFromName: CollectionBeforeChangeHook = ({ data }) => {
  const names = fieldsOf(data.name)
  return {
    ...data,
    slug: slugFrom(
      data.slug,
      LANGUAGES.map((language) => names[language]),
    ),
  }
}

function slugFrom(typed: unknown, titles: readonly unknown[]): string {
  if (typeof typed === 'string' && typed.trim() !== '') return typed.trim()
  const title = titles.find((candidate) => typeof candidate === 'string' && candidate !== '')
  return typeof title === 'string' ? slugOf(title) : ''
}
