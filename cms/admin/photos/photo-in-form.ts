import { z } from 'zod'
import { asEdtf } from '../../../editorial/dates.ts'
import type { Language } from '../../../editorial/languages.ts'
import type { Rights } from '../../../editorial/photo-use.ts'
import type { RightsField } from '../../../editorial/rights-categories.ts'

/** A photo as the form holds it now, as far as its use is judged. */
export type PhotoInForm = {
  state: string
  isCleared: boolean
  credit: string
  captions: Record<Language, string>
  alts: Record<Language, string>
  rights: Rights
  restrictions: string
  filled: Record<RightsField, string>
}

const text = z.string().catch('')
const texts = z.object({ vi: text, en: text }).catch({ vi: '', en: '' })
/** A day as it will be stored. */
const day = text.transform(asEdtf)
const list = z.array(z.string()).catch([])

const form = z.object({
  state: text,
  revision: z.number().nullable().catch(null),
  clearedRevision: z.number().nullable().catch(null),
  credit: text,
  creator: text,
  agency: text,
  caption: texts,
  alt: texts,
  rights: z
    .object({
      category: text,
      ccLicence: text,
      licence: text,
      source: text,
      restrictions: text,
      languages: list,
      from: day,
      until: day,
      leases: z
        .array(z.object({ use: z.enum(['allow', 'deny']).catch('deny'), from: day, until: day, languages: list, note: text }))
        .catch([]),
    })
    .catch(noRights()),
})

/** Whatever is half typed reads as empty: the panel is there while somebody types. */
export function photoInForm(values: unknown): PhotoInForm {
  const { state, revision, clearedRevision, credit, creator, agency, caption, alt, rights } = form.parse(values)
  const { category, ccLicence, licence, source, restrictions, ...limits } = rights
  return {
    state,
    isCleared: state === 'cleared' && clearedRevision === revision,
    credit,
    captions: caption,
    alts: alt,
    rights: { category, ccLicence, ...limits },
    restrictions: restrictions.trim(),
    filled: { creator, agency, source, ccLicence, licence },
  }
}

function noRights() {
  return { category: '', ccLicence: '', licence: '', source: '', restrictions: '', languages: [], from: '', until: '', leases: [] }
}
