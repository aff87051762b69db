import { isSlug } from '../../editorial/addresses.ts'

/** Says what a slug looks like where one was typed that is none; an empty one is made from the name. */
export function checkSlug(value: string | string[] | null | undefined): true | string {
  if (value === undefined || value === null || value === '') return true
  return (typeof value === 'string' && isSlug(value)) || 'A slug has small letters, digits and hyphens, such as “culture”.'
}
