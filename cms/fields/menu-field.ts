import type { Field, LabelFunction } from 'payload'
import { LANGUAGE_NAMES, LANGUAGES } from '../../editorial/languages.ts'
import { checkLink } from './check-link.ts'
import { words } from './words.ts'

/** A list of links for each language; each a name and a path of ours or an address with https. */
export function menuField({ name, label }: { name: string; label: LabelFunction }): Field {
  return {
    name,
    label,
    type: 'group',
    fields: LANGUAGES.map((language): Field => ({
      name: language,
      label: LANGUAGE_NAMES[language],
      labels: { singular: words('Link', 'Liên kết'), plural: words('Links', 'Liên kết') },
      type: 'array',
      maxRows: 12,
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'label', label: words('Name', 'Tên'), type: 'text', required: true, maxLength: 60 },
            {
              name: 'href',
              label: words('Leads to', 'Dẫn tới'),
              type: 'text',
              required: true,
              maxLength: 500,
              validate: checkLink,
            },
          ],
        },
      ],
    })),
  }
}
