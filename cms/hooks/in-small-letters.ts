import type { FieldHook } from 'payload'

/** Before an address is checked: nobody has two accounts that differ in capitals. */
export const inSmallLetters: FieldHook<{ id: number }, unknown> = ({ value }) =>
  typeof value === 'string' ? value.trim().toLowerCase() : value
