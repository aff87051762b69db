'use client'
import { useConfig } from '@payloadcms/ui'
import type { Passage } from './batch-answer.ts'
import styles from './batch.module.css'
import type { BatchWords } from './batch-words.ts'
import { MarkedRuns } from './marked-runs.tsx'

/** What a page says wrong, line by line; what comes from a record leads there. */
export function Passages({ passages, lang, own }: { passages: readonly Passage[]; lang: string; own: BatchWords }) {
  const { config } = useConfig()
  return (
    <ul className={styles['passages']}>
      {passages.map(({ place, runs, record }, at) => (
        <li key={`${at} ${place}`}>
          <span className={styles['place']}>{own.places[place]}</span>
          <MarkedRuns lang={lang} runs={runs} />
          {record && (
            <p className={record.isMended ? styles['mended'] : styles['cause']}>
              <FromRecord
                href={`${config.routes.admin}/collections/${record.collection}/${record.id}`}
                name={record.name === '' ? `${record.collection} ${record.id}` : record.name}
                sentence={record.isMended ? own.recordMended : own.record}
              />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The sentence with the record's name as the link to it. */
function FromRecord({ sentence, name, href }: { sentence: string; name: string; href: string }) {
  const [before = '', after = ''] = sentence.split('{name}')
  return (
    <>
      {before}
      <a href={href}>{name}</a>
      {after}
    </>
  )
}
