import type { CollectionBeforeChangeHook } from 'payload'
import { slugOf } from '../../editorial/addresses.ts'

/** Before a save, an empty slug is made from this field; one that was typed stays. */
export function fillSlugFrom(field: string): CollectionBeforeChangeHook {
  return ({ data }) => ({ ...data, slug: slugFrom(data.slug, [data[field]]) })
}

/** The typed slug, or one made from the first title that is there. */
export function slugFrom(typed: unknown, titles: readonly unknown[]): string {
  if (typeof typed === 'string' && typed.trim() !== '') return typed.trim()
  const title = titles.find((candidate) => typeof candidate === 'string' && candidate !== '')
  return typeof title === 'string' ? slugOf(title) : ''
}
