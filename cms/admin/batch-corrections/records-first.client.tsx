'use client'
import { useConfig } from '@payloadcms/ui'
import type { FoundPage } from './batch-answer.ts'
import styles from './batch.module.css'
import { counted, type BatchWords } from './batch-words.ts'

/** The records that say it and are not mended yet, each once, with how many pages wait for it; nothing where there are none. */
export function RecordsFirst({ pages, own }: { pages: readonly Pick<FoundPage, 'passages'>[]; own: BatchWords }) {
  const { config } = useConfig()
  const waiting = new Map<string, { name: string; count: number }>()
  for (const { passages } of pages) {
    const said = passages.flatMap(({ record }) => (record && !record.isMended ? [record] : []))
    const onPage = new Map(said.map(({ collection, id, name }) => [`${collection}/${id}`, name === '' ? `${collection} ${id}` : name]))
    for (const [path, name] of onPage) waiting.set(path, { name, count: (waiting.get(path)?.count ?? 0) + 1 })
  }
  if (waiting.size === 0) return null
  return (
    <section aria-labelledby="records-first" className={styles['records']}>
      <h2 className={styles['name']} id="records-first">
        {own.recordsFirst}
      </h2>
      <ul>
        {[...waiting].map(([path, { name, count }]) => (
          <li key={path}>
            <a href={`${config.routes.admin}/collections/${path}`}>{name}</a>{' '}
            <span className={styles['quiet']}>{counted(own.onPages, count)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
