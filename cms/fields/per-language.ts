import type { Field, FieldAccess, LabelFunction } from 'payload'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../editorial/languages.ts'

type Options = {
  name: string
  label: LabelFunction
  help?: LabelFunction
  kind?: 'text' | 'textarea'
  maxLength: number
  /** Who may write the text of one language; everyone who may save where left out. */
  update?: (language: Language) => FieldAccess
}

/** One text in each language, side by side: `{ vi, en }`. Not Payload's localization, whose locales fall back and leak. */
export function perLanguage({ name, label, help, kind = 'text', maxLength, update }: Options): Field {
  return {
    name,
    label,
    type: 'group',
    ...(help ? { admin: { description: help } } : {}),
    fields: LANGUAGES.map((language): Field => {
      const text = {
        name: language,
        label: LANGUAGE_NAMES[language],
        maxLength,
        ...(update ? { access: { update: update(language) } } : {}),
      }
      return kind === 'text' ? { ...text, type: 'text' } : { ...text, type: 'textarea' }
    }),
  }
}
