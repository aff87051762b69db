import { sectionAddress } from '../../editorial/addresses.ts'
import { parseDate } from '../../editorial/dates.ts'
import type { Language } from '../../editorial/languages.ts'
import { Instant } from '../components/instant.tsx'
import { dayInWords, monthInWords } from '../instants.ts'
import type { FoundEntry } from './found-entry.ts'
import { highlight, snippet, type Piece } from './highlight.ts'
import type { SearchTerm } from './search-terms.ts'
import { SEARCH_WORDS } from './search-words.ts'

type Props = {
  language: Language
  entries: FoundEntry[]
  /** What to mark in them; none where they are only alike. */
  terms: readonly SearchTerm[]
}

/** What was found, one under the other: what it is, its name, and where the words stand in it. */
export function SearchResults({ language, entries, terms }: Props) {
  return (
    <ol className="search-results">
      {entries.map((entry) => (
        <li key={entry.id}>
          <Result language={language} entry={entry} terms={terms} />
        </li>
      ))}
    </ol>
  )
}

function Result({ language, entry, terms }: { language: Language; entry: FoundEntry; terms: readonly SearchTerm[] }) {
  const looked = { terms, goesOn: terms.at(-1)?.isPhrase === false }
  const { kind, section } = entry
  return (
    <article className="search-result" data-kind={kind}>
      <p className="search-facts">
        <span>{SEARCH_WORDS[language].kinds[kind]}</span>
        {section === null || section.slug === '' ? null : (
          <a className="kicker" href={sectionAddress({ language, slug: section.slug })}>
            {section.name}
          </a>
        )}
        {kind === 'article' ? (
          <Instant at={entry.firstPublishedAt} language={language} />
        ) : (
          <KnownDay edtf={entry.dated} language={language} />
        )}
      </p>
      <h3>
        <a href={entry.address}>
          <Pieces pieces={highlight(entry.title, looked)} />
        </a>
      </h3>
      <Excerpt pieces={excerpt(entry, looked)} />
    </article>
  )
}

/** The standfirst where the words are in it, else the part of the text where they are. */
function excerpt({ kind, summary, body }: FoundEntry, looked: { terms: readonly SearchTerm[]; goesOn: boolean }): Piece[] {
  const whole = highlight(summary, looked)
  if (summary.length < 400 && whole.some(({ isFound }) => isFound)) return whole
  // Of a record the body is a list of names and offices.
  const text = kind === 'article' ? body : body.replaceAll('\n', ' · ')
  return snippet(summary, looked) ?? snippet(text, looked) ?? (summary === '' ? [] : [{ text: shortened(summary), isFound: false }])
}

function shortened(text: string): string {
  return text.length <= 300 ? text : `${text.slice(0, 300).replace(/\s+\S*$/, '')} …`
}

function Excerpt({ pieces }: { pieces: Piece[] }) {
  if (pieces.every(({ text }) => text.trim() === '')) return null
  return (
    <p className="search-excerpt">
      <Pieces pieces={pieces} />
    </p>
  )
}

function Pieces({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, isFound }, index) => (isFound ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>))
}

/** The day, month or year of an event or a photo, where it is known for certain. */
function KnownDay({ edtf, language }: { edtf: string; language: Language }) {
  if (parseDate(edtf) === null || !/^\d{4}(-\d{2}){0,2}$/.test(edtf)) return null
  const inWords = edtf.length === 10 ? dayInWords(edtf, language) : edtf.length === 7 ? monthInWords(edtf, language) : edtf
  return <time dateTime={edtf}>{inWords}</time>
}
