import { sectionAddress } from '../../editorial/addresses.ts'
import { LANGUAGES } from '../../editorial/languages.ts'
import { Arc } from '../components/arc.tsx'
import { Document } from '../components/document.tsx'
import { FurtherPages } from '../components/further-pages.tsx'
import type { PageFrame } from '../store/page-frame.ts'
import { MOST_WEIGHED, type Found } from './find-entries.ts'
import { SearchForm } from './search-form.tsx'
import { MOST_PAGES, searchAddress, searchWith, withoutFilters, type Parameter, type SearchRequest } from './search-request.ts'
import { SearchResults } from './search-results.tsx'
import type { SearchTerm } from './search-terms.ts'
import { MAGAZINE } from '../magazine.ts'
import { SEARCH_WORDS } from './search-words.ts'
import type { Suggestions } from './suggest.ts'

/** What a search came to: nothing asked, nothing that could be asked, or what was found with what else may help. */
export type SearchOutcome =
  | { kind: 'empty' | 'busy' | 'no-word' }
  | { kind: 'found'; found: Found; terms: SearchTerm[]; suggestions: Suggestions | null }

type Props = { request: SearchRequest; faults: Parameter[]; outcome: SearchOutcome; frame: PageFrame }

/** Search: the form, what was found, and where to go on. Search engines leave it out. */
export function SearchPage({ request, faults, outcome, frame }: Props) {
  const { language, text } = request
  const words = SEARCH_WORDS[language]
  const { sections } = frame.editions[language]
  const otherFaults = faults.filter((fault) => fault !== 'from' && fault !== 'to')
  return (
    <Document
      language={language}
      title={text === '' ? words.title : words.titleFor(text)}
      description={words.about(MAGAZINE[language].name)}
      canonical={null}
      alternates={[]}
      openGraph={{ type: 'website', picture: null }}
      languageLinks={LANGUAGES.filter((other) => other !== language).map((other) => ({
        language: other,
        address: searchAddress({ ...withoutFilters(request), language: other }),
        isSamePage: true,
      }))}
      frame={frame}
    >
      <div className="search">
        <header className="list-header">
          <Arc />
          <h1>{words.title}</h1>
        </header>
        <SearchForm request={request} faults={faults} sections={sections} people={outcome.kind === 'found' ? outcome.found.people : []} />
        {/* What is wrong with a day stands beside it. */}
        {otherFaults.map((fault) => (
          <p key={fault} className="search-fault" role="alert">
            {words.fault[fault]}
          </p>
        ))}
        {outcome.kind === 'busy' ? <p>{words.busy}</p> : null}
        {outcome.kind === 'no-word' ? <p>{words.noWord}</p> : null}
        {outcome.kind === 'found' ? <Outcome request={request} outcome={outcome} /> : null}
        {outcome.kind === 'empty' || (outcome.kind === 'found' && outcome.found.total > 0) ? null : <Tips request={request} />}
        {outcome.kind === 'found' && outcome.found.total > 0 ? null : (
          <nav className="search-browse" aria-label={words.browse}>
            <h2>{words.browse}</h2>
            <ul>
              {sections.map(({ id, slug, name }) => (
                <li key={id}>
                  <a href={sectionAddress({ language, slug })}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </Document>
  )
}

function Outcome({ request, outcome }: { request: SearchRequest; outcome: Extract<SearchOutcome, { kind: 'found' }> }) {
  const { found, terms, suggestions } = outcome
  const { language, text } = request
  const words = SEARCH_WORDS[language]
  const isNothing = found.total === 0
  const partly = suggestions?.partly.filter(({ id }) => !found.alike.some((shown) => shown.id === id)) ?? []
  return (
    <>
      <section className="search-found" aria-labelledby="search-found">
        <h2 id="search-found">
          {isNothing ? words.none(text) : found.total > MOST_WEIGHED ? words.more(MOST_WEIGHED, text) : words.count(found.total, text)}
        </h2>
        <SearchResultsUnlessNone language={language} entries={found.entries} terms={terms} />
        <Further request={request} found={found} />
      </section>
      {suggestions === null || suggestions.elsewhere.length === 0 ? null : (
        <ul className="search-elsewhere">
          {suggestions.elsewhere.map(({ request: other, count }) => (
            <li key={searchAddress(other)}>
              <a href={searchAddress(other)} hrefLang={other.language}>
                {other.language === language ? words.withoutFilters(count) : words.inLanguage[other.language](count)}
              </a>
            </li>
          ))}
        </ul>
      )}
      {found.alike.length === 0 ? null : (
        <section className="search-found" aria-labelledby="search-alike">
          <h2 id="search-alike">{isNothing ? words.alikeOnly(text) : words.alike}</h2>
          <SearchResults language={language} entries={found.alike} terms={[]} />
        </section>
      )}
      {partly.length === 0 ? null : (
        <section className="search-found" aria-labelledby="search-partly">
          <h2 id="search-partly">{words.partly}</h2>
          <SearchResults language={language} entries={partly} terms={terms} />
        </section>
      )}
    </>
  )
}

function SearchResultsUnlessNone(props: Parameters<typeof SearchResults>[0]) {
  return props.entries.length === 0 ? null : <SearchResults {...props} />
}

/** By number among the best; by place among the newest, so that it stays true as stories come in. */
function Further({ request, found: { entries, hasMore } }: { request: SearchRequest; found: Found }) {
  const words = SEARCH_WORDS[request.language]
  const last = entries.at(-1)
  const next =
    !hasMore || last === undefined
      ? null
      : request.order === 'newest'
        ? searchWith(request, { before: { instant: last.firstPublishedAt, entry: last.id } })
        : request.page < MOST_PAGES
          ? searchWith(request, { page: request.page + 1 })
          : null
  const previous =
    request.before !== null ? searchWith(request, {}) : request.page > 1 ? searchWith(request, { page: request.page - 1 }) : null
  return (
    <FurtherPages
      label={words.further}
      newer={previous === null ? null : { address: searchAddress(previous), words: words.previous }}
      older={next === null ? null : { address: searchAddress(next), words: words.next }}
    />
  )
}

function Tips({ request: { language } }: { request: SearchRequest }) {
  return (
    <ul className="search-tips">
      {SEARCH_WORDS[language].tips.map((tip) => (
        <li key={tip}>{tip}</li>
      ))}
    </ul>
  )
}
