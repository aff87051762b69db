import type { CheckboxField, DateField, Field, LabelFunction, NumberField, SelectField } from 'payload'
import { noField } from '../access/allow.ts'
import { optionLabel } from '../admin/option-label.ts'
import { words } from './words.ts'

const written = { create: noField, update: noField }

/** Counts explicit saves from 1; the form carries it as the precondition of the next one. */
export const revision: Field = {
  name: 'revision',
  label: words('Revision', 'Bản sửa'),
  type: 'number',
  access: written,
  admin: { hidden: true },
}

export const createdBy: Field = {
  name: 'createdBy',
  label: words('Created by', 'Người tạo'),
  type: 'relationship',
  relationTo: 'users',
  access: written,
  admin: { position: 'sidebar', readOnly: true },
}

export const savedBy: Field = {
  name: 'savedBy',
  label: words('Last saved by', 'Người lưu gần nhất'),
  type: 'relationship',
  relationTo: 'users',
  access: written,
  admin: { position: 'sidebar', readOnly: true },
}

/** A column that only transitions write. */
export function stateColumn({
  name,
  label,
  options,
  initial,
}: {
  name: string
  label: LabelFunction
  options: readonly string[]
  initial: string
}): Field {
  return {
    name,
    label,
    type: 'select',
    options: options.map((value) => ({ label: optionLabel(value), value })),
    defaultValue: initial,
    index: true,
    access: written,
    admin: { hidden: true, components: { Cell: '/cms/admin/state-cell.client.tsx#StateCell' } },
  }
}

/** A hidden field that only the system writes. */
export function writtenBySystem(field: NumberField | SelectField | DateField | CheckboxField): Field {
  const hidden = { access: written, admin: { hidden: true } }
  // One line for each type: a union of fields cannot be spread into one field.
  if (field.type === 'number') return { ...field, ...hidden }
  if (field.type === 'date') return { ...field, ...hidden }
  if (field.type === 'checkbox') return { ...field, ...hidden }
  return { ...field, ...hidden }
}

/** Before this instant nothing of it reaches readers, not a byte; set and lifted by moves, never by a save. */
export const embargoUntil = writtenBySystem({ name: 'embargoUntil', label: words('Embargo until', 'Cấm đăng đến'), type: 'date' })

/** Somebody the system notes, and nobody chooses. */
export function notedPerson(name: string, label: LabelFunction): Field {
  return { name, label, type: 'relationship', relationTo: 'users', access: written, admin: { hidden: true } }
}

/** The revision that was cleared, null before the first clearing. */
export const clearedRevision: Field = {
  name: 'clearedRevision',
  label: words('Cleared revision', 'Bản đã duyệt'),
  type: 'number',
  access: written,
  admin: { hidden: true },
}
