'use client'
import { useConfig } from '@payloadcms/ui'
import type { Passage } from './batch-answer.ts'
import styles from './batch.module.css'
import { counted, type BatchWords } from './batch-words.ts'
import { MarkedRuns } from './marked-runs.tsx'

/** Lines that are in sight before somebody asks for the others. */
const IN_SIGHT = 4

type Props = { passages: readonly Passage[]; lang: string; own: BatchWords }

/** What a page says wrong: its own words line by line, then each record that says them, which is mended where it is kept. */
export function Passages({ passages, lang, own }: Props) {
  const typed = passages.filter(({ record }) => record === null)
  const records = new Map(passages.flatMap(({ record }) => (record ? [[`${record.collection} ${record.id}`, record] as const] : [])))
  const more = typed.slice(IN_SIGHT)
  return (
    <>
      {typed.length > 0 && <Lines lang={lang} own={own} passages={typed.slice(0, IN_SIGHT)} />}
      {more.length > 0 && (
        <details className={styles['more']}>
          <summary>{counted(own.more, more.length)}</summary>
          <Lines lang={lang} own={own} passages={more} />
        </details>
      )}
      {[...records].map(([key, record]) => {
        const said = passages.filter((passage) => passage.record?.collection === record.collection && passage.record.id === record.id)
        return (
          <div className={record.isMended ? styles['mended'] : styles['cause']} key={key}>
            <FromRecord own={own} record={record} />
            <details className={styles['more']}>
              <summary>{counted(own.where, said.length)}</summary>
              <Lines lang={lang} own={own} passages={said} />
            </details>
          </div>
        )
      })}
    </>
  )
}

function Lines({ passages, lang, own }: Props) {
  return (
    <ul className={styles['passages']}>
      {passages.map(({ place, runs }, at) => (
        <li key={`${at} ${place}`}>
          <span className={styles['place']}>{own.places[place]}</span>
          <MarkedRuns lang={lang} runs={runs} />
        </li>
      ))}
    </ul>
  )
}

/** The sentence with the record's name as the link to it. */
function FromRecord({ record, own }: { record: NonNullable<Passage['record']>; own: BatchWords }) {
  const { config } = useConfig()
  const { collection, id, name, isMended } = record
  const [before = '', after = ''] = (isMended ? own.recordMended : own.record).split('{name}')
  return (
    <p>
      {before}
      <a href={`${config.routes.admin}/collections/${collection}/${id}`}>{name === '' ? `${collection} ${id}` : name}</a>
      {after}
    </p>
  )
}
