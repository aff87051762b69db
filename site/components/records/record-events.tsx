import type { Language } from '../../../editorial/languages.ts'
import type { PublicEvent } from '../../../editorial/public-records.ts'
import { EventList } from './event-list.tsx'
import { byDate } from './event-order.ts'
import { RecordSection } from './record-section.tsx'

type Props = { events: readonly PublicEvent[]; id: string; title: string; language: Language }

/** Events of a record under a heading, in the order in which they happened. */
export function RecordEvents({ events, id, title, language }: Props) {
  if (events.length === 0) return null
  return (
    <RecordSection id={id} title={title}>
      <EventList events={byDate(events)} language={language} />
    </RecordSection>
  )
}
