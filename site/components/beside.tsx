import type { ReactNode } from 'react'
import type { Language } from '../../editorial/languages.ts'
import type { ArticleContent, PrintedName } from '../../editorial/publication.ts'
import { recordPath, type RecordKind } from '../../editorial/public-records.ts'
import { RECORD_WORDS } from '../record-words.ts'
import { WORDS } from '../words.ts'
import { PeopleList } from './people-list.tsx'
import { KnownDate } from './records/known-date.tsx'

/** The second, narrow column of a story: whom and what it speaks of, each leading to a page of its own. */
export function Beside({ content }: { content: ArticleContent }) {
  const { language, people, events, organizations, places, topics } = content
  const words = RECORD_WORDS[language]
  if ([people, events, organizations, places, topics].every((list) => list.length === 0)) return null
  return (
    <aside className="beside" aria-label={WORDS[language].inStory}>
      <PeopleList people={people} language={language} />
      {events.length === 0 ? null : (
        <Part id="events" title={words.events}>
          <ul className="event-list">
            {events.map((event) => (
              <li key={event.id}>
                <span className="event-date">
                  <KnownDate date={event.date} until={event.until} language={language} />
                </span>
                <Name kind="event" named={event} language={language} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Names id="organizations" title={words.organizations} kind="organization" names={organizations} language={language} />
      <Names id="places" title={words.places} kind="place" names={places} language={language} />
      <Names id="topics" title={words.topics} kind="topic" names={topics} language={language} />
    </aside>
  )
}

type NamesProps = { id: string; title: string; kind: RecordKind; names: readonly PrintedName[]; language: Language }

function Names({ id, title, kind, names, language }: NamesProps) {
  if (names.length === 0) return null
  return (
    <Part id={id} title={title}>
      <ul>
        {names.map((named) => (
          <li key={named.id}>
            <Name kind={kind} named={named} language={language} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="beside-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

function Name({ kind, named: { id, slug, name }, language }: { kind: RecordKind; named: PrintedName; language: Language }) {
  return slug === '' ? <span>{name}</span> : <a href={`/${language}${recordPath({ kind, id, slug })}`}>{name}</a>
}
