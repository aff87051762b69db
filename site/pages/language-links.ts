import { LANGUAGES, type Language } from '../../editorial/languages.ts'
import type { LanguageLink } from '../components/masthead.tsx'
import type { Edition } from '../queries/edition.ts'

/** Where the language switch leads: to the same page in the other language, or honestly to that language's home. */
export function languageLinks(language: Language, editions: Edition[]): LanguageLink[] {
  return LANGUAGES.filter((other) => other !== language).map((other) => {
    const edition = editions.find((candidate) => candidate.language === other)
    return { language: other, address: edition?.address ?? `/${other}`, isSamePage: edition !== undefined }
  })
}
