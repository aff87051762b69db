import { isSlug } from '../../editorial/addresses.ts'
import { saidTo, type Listener } from './said-to.ts'

type Given = string | string[] | null | undefined

/** Says what a slug looks like where one was typed that is none; an empty one is made from the name. */
export function checkSlug(value: Given, listener: Listener): true | string {
  return value === undefined || value === null || value === '' || checkGivenSlug(value, listener)
}

/** The same where no name makes one. */
export function checkGivenSlug(value: Given, listener: Listener): true | string {
  return (
    (typeof value === 'string' && isSlug(value)) || saidTo(listener, 'A slug has small letters, digits and hyphens, such as “culture”.')
  )
}
