'use client'
import { useId } from 'react'
import { PHOTO_STATES } from '../../../editorial/clearing.ts'
import { EVERY_PHOTO, USES, writePhotoSearch, type PhotoSearch } from '../../../editorial/photo-search.ts'
import buttons from '../buttons.module.css'
import { CollectionFilter } from '../photo-collections/collection-filter.client.tsx'
import type { Collections } from '../photo-collections/use-collections.client.ts'
import { useWords } from '../use-words.client.ts'
import { LIBRARY_WORDS } from './library-words.ts'
import styles from './photo-library.module.css'
import { RecordFilter } from './record-filter.client.tsx'

type Props = { search: PhotoSearch; collections: Collections; onChange(search: PhotoSearch): void }

/** What the library is narrowed by; every change shows at once. */
export function LibraryFilters({ search, collections, onChange }: Props) {
  const { words: common, language } = useWords()
  const words = LIBRARY_WORDS[language]
  const id = useId()
  const put = (change: Partial<PhotoSearch>) => onChange({ ...search, ...change })
  return (
    <search className={styles['filters']}>
      <div className={`${styles['field']} ${styles['wide']}`}>
        <label htmlFor={`${id}-q`}>{words.words}</label>
        <input id={`${id}-q`} maxLength={200} onChange={(event) => put({ q: event.target.value })} type="search" value={search.q} />
      </div>
      <div className={styles['field']}>
        <label htmlFor={`${id}-by`}>{words.by}</label>
        <input id={`${id}-by`} maxLength={200} onChange={(event) => put({ by: event.target.value })} type="text" value={search.by} />
      </div>
      <div className={styles['field']}>
        <label htmlFor={`${id}-state`}>{words.state}</label>
        <select
          id={`${id}-state`}
          onChange={(event) => put({ state: PHOTO_STATES.find((state) => state === event.target.value) ?? null })}
          value={search.state ?? ''}
        >
          <option value="">{words.anyState}</option>
          {PHOTO_STATES.map((state) => (
            <option key={state} value={state}>
              {common.states[state]}
            </option>
          ))}
        </select>
      </div>
      <div className={styles['field']}>
        <label htmlFor={`${id}-use`}>{words.use}</label>
        <select
          id={`${id}-use`}
          onChange={(event) => put({ use: USES.find((use) => use === event.target.value) ?? null })}
          value={search.use ?? ''}
        >
          <option value="">{words.anyUse}</option>
          {USES.map((use) => (
            <option key={use} value={use}>
              {words[use]}
            </option>
          ))}
        </select>
      </div>
      <RecordFilter chosen={search.person} kind="person" label={words.person} onChoose={(person) => put({ person })} />
      <RecordFilter chosen={search.place} kind="place" label={words.place} onChoose={(place) => put({ place })} />
      <RecordFilter chosen={search.event} kind="event" label={words.event} onChoose={(event) => put({ event })} />
      <div className={styles['field']}>
        <CollectionFilter
          chosen={search.collection}
          collections={collections}
          id={`${id}-collection`}
          onChoose={(collection) => put({ collection })}
        />
      </div>
      <div className={styles['field']}>
        <label htmlFor={`${id}-from`}>{words.from}</label>
        <input id={`${id}-from`} onChange={(event) => put({ from: event.target.value })} type="date" value={search.from} />
      </div>
      <div className={styles['field']}>
        <label htmlFor={`${id}-to`}>{words.to}</label>
        <input id={`${id}-to`} onChange={(event) => put({ to: event.target.value })} type="date" value={search.to} />
      </div>
      {writePhotoSearch(search) !== '' && (
        <button className={buttons['secondary']} onClick={() => onChange(EVERY_PHOTO)} type="button">
          {words.clear}
        </button>
      )}
    </search>
  )
}
