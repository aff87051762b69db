import type { PhotoUse, Twin, TwinPart, TwinPerson } from './twin.ts'

const WORDS = {
  vi: { section: { culture: 'Văn hóa', history: 'Lịch sử' }, credit: 'Ảnh:', byline: { Text: 'Bài viết', Photos: 'Ảnh' } },
  en: { section: { culture: 'Culture', history: 'History' }, credit: 'Photo:', byline: { Text: 'Words by', Photos: 'Photographs by' } },
}

/** What readArticle has to find on the printed page of a twin. */
export function expectedPage(twin: Twin): string[] {
  const { language } = twin
  const words = WORDS[language]
  const named = (person: TwinPerson) => [person.name, ...person.offices.map(({ office }) => office[language])].join(' | ')
  const photo = ({ photo: record, caption, alt }: PhotoUse) =>
    `photo: ${alt ?? record.alt[language]} | ${caption ?? record.caption[language]} | ${words.credit} ${record.credit}`
  const part = (given: TwinPart): string => {
    if (given.kind === 'photo') return photo(given)
    if (given.kind === 'quote') return `quote: ${given.text} | ${named(given.speaker)}`
    return `${given.kind}: ${given.text}`
  }
  return [
    `section: ${words.section[twin.section]}`,
    `headline: ${twin.headline}`,
    `standfirst: ${twin.standfirst}`,
    ...twin.bylines.map(({ person, as }) => `byline: ${words.byline[as]} | ${named(person)}`),
    photo(twin.lead),
    ...twin.parts.map(part),
    ...twin.bylines.map(({ person }) => `end: ${person.name} – ${person.offices.map(({ office }) => office[language]).join('; ')}`),
    // They stand in the order of the text, not of the form.
    ...twin.peopleInStory.map((person) => `person: ${named(person)}`).toSorted(),
  ]
}
