import type { Language } from '../../editorial/languages.ts'
import { Timeline } from '../components/timeline.tsx'
import { RECORD_WORDS } from '../record-words.ts'
import type { visibleEvents } from '../queries/visible-records.ts'
import type { PageFrame } from '../store/page-frame.ts'
import { RecordDocument } from './records/record-document.tsx'

type Props = Awaited<ReturnType<typeof visibleEvents>> & { language: Language; frame: PageFrame }

export function TimelinePage({ language, events, places, frame }: Props) {
  const { timeline, timelineText } = RECORD_WORDS[language]
  return (
    <RecordDocument language={language} path="/timeline" title={timeline} description={timelineText} picture={null} isFirst frame={frame}>
      <Timeline language={language} events={events} places={places} />
    </RecordDocument>
  )
}
