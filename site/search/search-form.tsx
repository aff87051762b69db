import type { LiveSection } from '../store/page-frame.ts'
import type { PersonFound } from './find-entries.ts'
import { FOUND_KINDS, hasFilters, searchAddress, withoutFilters, type Parameter, type SearchRequest } from './search-request.ts'
import { SEARCH_WORDS } from './search-words.ts'

type Props = { request: SearchRequest; faults: Parameter[]; sections: LiveSection[]; people: PersonFound[] }

/** A plain form of GET: what is looked for, and what narrows it. */
export function SearchForm({ request, faults, sections, people }: Props) {
  const words = SEARCH_WORDS[request.language]
  return (
    <search>
      <form className="search-form" action={`/${request.language}/search`} method="get">
        <div className="search-field search-text">
          <label htmlFor="search-q">{words.label}</label>
          <div className="search-line">
            <input
              id="search-q"
              type="search"
              name="q"
              defaultValue={request.text}
              maxLength={400}
              autoComplete="off"
              aria-describedby="search-help"
            />
            <button type="submit">{words.button}</button>
          </div>
          <p id="search-help">{words.help}</p>
        </div>
        <details open={hasFilters(request) || request.order !== 'best' || faults.length > 0}>
          <summary>{words.filters}</summary>
          <div className="search-filters">
            <Choice name="kind" label={words.kind} value={request.kind ?? ''} options={[['', words.everyKind], ...kindsOf(request)]} />
            <Choice
              name="section"
              label={words.section}
              value={request.section ?? ''}
              options={[['', words.everySection], ...sections.map(({ slug, name }): [string, string] => [slug, name])]}
            />
            <People request={request} people={people} />
            <Day name="from" label={words.from} value={request.from} fault={faults.includes('from') ? words.fault.from : null} />
            <Day name="to" label={words.to} value={request.to} fault={faults.includes('to') ? words.fault.to : null} />
            <Choice
              name="order"
              label={words.order}
              value={request.order}
              options={[
                ['best', words.orders.best],
                ['newest', words.orders.newest],
              ]}
            />
            {hasFilters(request) ? (
              <p className="search-clear">
                <a href={searchAddress(withoutFilters(request))}>{words.clear}</a>
              </p>
            ) : null}
          </div>
        </details>
      </form>
    </search>
  )
}

function kindsOf({ language }: SearchRequest): [string, string][] {
  return FOUND_KINDS.map((kind) => [kind, SEARCH_WORDS[language].kinds[kind]])
}

/** Those in what was found; somebody chosen before stays in the list. */
function People({ request, people }: { request: SearchRequest; people: PersonFound[] }) {
  const words = SEARCH_WORDS[request.language]
  const isKnown = people.some(({ id }) => id === request.person)
  if (people.length === 0 && request.person === null) return null
  const options = people.map(({ id, name }): [string, string] => [String(id), name])
  const chosen: [string, string][] = request.person === null || isKnown ? [] : [[String(request.person), `#${request.person}`]]
  return (
    <Choice
      name="person"
      label={words.person}
      value={request.person === null ? '' : String(request.person)}
      options={[['', words.everyPerson], ...options, ...chosen]}
    />
  )
}

function Choice({ name, label, value, options }: { name: string; label: string; value: string; options: [string, string][] }) {
  return (
    <div className="search-field">
      <label htmlFor={`search-${name}`}>{label}</label>
      <select id={`search-${name}`} name={name} defaultValue={value}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

function Day({ name, label, value, fault }: { name: string; label: string; value: string | null; fault: string | null }) {
  return (
    <div className="search-field">
      <label htmlFor={`search-${name}`}>{label}</label>
      <input
        id={`search-${name}`}
        type="date"
        name={name}
        defaultValue={value ?? ''}
        aria-invalid={fault === null ? undefined : true}
        aria-describedby={fault === null ? undefined : `search-${name}-fault`}
      />
      {fault === null ? null : (
        <p className="search-fault" id={`search-${name}-fault`}>
          {fault}
        </p>
      )}
    </div>
  )
}
