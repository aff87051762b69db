import type { Field } from 'payload'
import { words } from './words.ts'

/** What a row of a ledger is about: a kind and an id. Plain numbers, so that a row outlives what it tells of. */
export function subjectFields(): Field[] {
  return [
    { name: 'subjectKind', label: words('Kind', 'Loại'), type: 'text', required: true, index: true },
    { name: 'subject', label: words('Number', 'Mã số'), type: 'number', required: true, index: true },
  ]
}
