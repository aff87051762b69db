import type { ClientField } from 'payload'

/** `leadPhoto.caption` → `Lead photo: Caption here`, in the language of the admin. */
export function fieldLabel(fields: readonly ClientField[], { path, language }: { path: string; language: string }): string {
  const [name = '', ...rest] = path.split('.')
  const field = flat(fields).find((candidate) => 'name' in candidate && candidate.name === name)
  if (!field) return path
  const label = 'label' in field ? inLanguage(field.label, language) : null
  if (rest.length === 0 || !('fields' in field)) return label ?? path
  return `${label ?? name}: ${fieldLabel(field.fields, { path: rest.join('.'), language })}`
}

/** Rows and tabs hold fields without being part of their path. */
function flat(fields: readonly ClientField[]): ClientField[] {
  return fields.flatMap((field) => (!('name' in field) && 'fields' in field ? flat(field.fields) : [field]))
}

function inLanguage(label: unknown, language: string): string | null {
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null) return null
  const words: Record<string, unknown> = Object.fromEntries(Object.entries(label))
  const found = words[language] ?? words['en']
  return typeof found === 'string' ? found : null
}
