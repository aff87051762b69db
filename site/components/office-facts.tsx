import type { Language } from '../../editorial/languages.ts'
import type { PublicSite } from '../../editorial/public-records.ts'
import { CONTACT_WORDS } from '../contact-words.ts'
import { plainTextIn } from '../texts.ts'
import { Facts } from './records/facts.tsx'

/** The editorial office: who answers for the magazine, by what licence, and how it is reached. */
export function OfficeFacts({ site, language }: { site: PublicSite | null; language: Language }) {
  if (site === null) return null
  const words = CONTACT_WORDS[language]
  const { phone, email } = site
  return (
    <Facts
      facts={[
        [words.office, plainTextIn(site.office, language)],
        [words.editorInChief, plainTextIn(site.editorInChief, language)],
        [words.licence, plainTextIn(site.licence, language)],
        [words.address, plainTextIn(site.address, language)],
        [
          words.phone,
          phone === '' ? null : (
            <a key="phone" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
              {phone}
            </a>
          ),
        ],
        [
          words.mail,
          email === '' ? null : (
            <a key="mail" href={`mailto:${email}`}>
              {email}
            </a>
          ),
        ],
      ]}
    />
  )
}
