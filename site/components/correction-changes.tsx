import { correctionsAddress } from '../../editorial/addresses.ts'
import type { Language } from '../../editorial/languages.ts'
import { changesBetween, type Change, type Run } from '../corrections/changes.ts'
import type { CorrectionDetail } from '../queries/correction.ts'
import { RECORD_WORDS } from '../record-words.ts'
import { Arc } from './arc.tsx'
import { Breadcrumb } from './breadcrumb.tsx'
import { Instant } from './instant.tsx'

/** What was put right: the note, and every line that changed, before and after, with the words marked. */
export function CorrectionChanges({ language, detail }: { language: Language; detail: CorrectionDetail }) {
  const words = RECORD_WORDS[language]
  const changes = changesBetween(detail.before, detail.after)
  return (
    <div className="front correction-changes">
      <header className="list-header">
        <Breadcrumb language={language} step={{ name: words.corrections, address: correctionsAddress(language) }} />
        <Arc />
        <h1>
          {words.correction}: {detail.headline}
        </h1>
        <p className="correction-facts">
          <b>{words.correctionClass[detail.class]}</b> <Instant at={detail.correctedAt} language={language} />
        </p>
        <p>{detail.note}</p>
        <p>
          <a href={detail.address}>{words.toPresent}</a>
        </p>
      </header>
      <section aria-labelledby="changes">
        <h2 id="changes">{words.whatChanged}</h2>
        {changes.length === 0 ? <p className="empty">{words.nothingSeen}</p> : null}
        {changes.map((change, position) => (
          <dl key={position} className="change">
            <dt>
              {words.printedAs} <Instant at={detail.beforeAt} language={language} />
            </dt>
            <dd>{side(change, 'removed')}</dd>
            <dt>
              {words.correctedTo} <Instant at={detail.correctedAt} language={language} />
            </dt>
            <dd>{side(change, 'added')}</dd>
          </dl>
        ))}
      </section>
    </div>
  )
}

/** One side of a change; a dash where nothing stood there. */
function side(change: Change, kind: 'removed' | 'added') {
  const runs = change.filter((run) => run.kind === 'same' || run.kind === kind)
  return runs.length === 0 ? '–' : runs.map((run, position) => <Marked key={position} run={run} />)
}

function Marked({ run: { kind, text } }: { run: Run }) {
  if (kind === 'removed') return <del>{text}</del>
  return kind === 'added' ? <ins>{text}</ins> : text
}
