import type { Field } from 'payload'
import { noField } from '../access/allow.ts'
import { words } from './words.ts'

/** The names by which lists and pickers call a record, in the order of our languages. Filled by fill-names.ts. */
export const titleField: Field = {
  name: 'title',
  label: words('Name', 'Tên'),
  type: 'text',
  index: true,
  access: { create: noField, update: noField },
  admin: { hidden: true },
}
