import type { Language } from '../../editorial/languages.ts'
import { recordPath } from '../../editorial/public-records.ts'
import { RECORD_WORDS } from '../record-words.ts'
import { WORDS } from '../words.ts'
import { besidePlaces, type BesideGroup, type BesideItem } from './beside-groups.ts'
import { KnownDate } from './records/known-date.tsx'

/**
 * The second, narrow column of a story: whom and what it speaks of, each leading to a page of its own. On a wide screen each
 * group stands beside the paragraph that names it first (beside-places.css); elsewhere they follow the text in its order.
 */
export function Beside({ groups, language }: { groups: readonly BesideGroup[]; language: Language }) {
  if (groups.length === 0) return null
  const places = besidePlaces(groups)
  return (
    <aside className="beside" aria-labelledby="beside">
      <h2 id="beside">{WORDS[language].inStory}</h2>
      {groups.map((group, position) => (
        <ul
          key={position}
          className="beside-group"
          data-at={group.at === null ? (places.size === 0 ? undefined : places.size + 1) : places.get(group.at)}
        >
          {group.items.map((item) => (
            <li key={`${item.kind}-${item.named.id}`} data-kind={item.kind}>
              <span className="beside-kind">{RECORD_WORDS[language].kind[item.kind]}</span> <Item item={item} language={language} />
            </li>
          ))}
        </ul>
      ))}
    </aside>
  )
}

function Item({ item: { kind, named }, language }: { item: BesideItem; language: Language }) {
  const { id, slug, name } = named
  const shown = slug === '' ? name : <a href={`/${language}${recordPath({ kind, id, slug })}`}>{name}</a>
  return (
    <>
      {kind === 'event' ? (
        <span className="event-date">
          <KnownDate date={named.date} until={named.until} language={language} />
        </span>
      ) : null}{' '}
      <span className={kind === 'person' ? 'person-name' : 'beside-name'}>{shown}</span>{' '}
      {kind === 'person'
        ? named.offices.map((office) => (
            <span key={office} className="person-office">
              {office}
            </span>
          ))
        : null}
    </>
  )
}
