'use client'
import { SetStepNav, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { readPhotoSearch, writePhotoSearch, type PhotoSearch } from '../../../editorial/photo-search.ts'
import buttons from '../buttons.module.css'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { LibraryFilters } from './library-filters.client.tsx'
import { LibraryGrid } from './library-grid.client.tsx'
import { LIBRARY_WORDS } from './library-words.ts'
import styles from './photo-library.module.css'
import { SavedSearches } from './saved-searches.client.tsx'
import { useLibrary } from './use-library.client.ts'

/** Milliseconds after the last key before photos are looked for. */
const PAUSE = 200

/** Filters, what they find, and one's own searches. The address says what is looked for, so that it can be kept and sent. */
export function PhotoLibrary({ first }: { first: PhotoSearch }) {
  const { config } = useConfig()
  const { language } = useWords()
  const words = LIBRARY_WORDS[language]
  const [search, setSearch] = useState(first)
  const [query, setQuery] = useState(writePhotoSearch(first))
  const { total, photos, refusal, need, again } = useLibrary(query)
  const wanted = writePhotoSearch(search)

  useEffect(() => {
    if (wanted === query) return
    const timer = setTimeout(() => {
      setQuery(wanted)
      window.history.replaceState(window.history.state, '', wanted === '' ? window.location.pathname : `?${wanted}`)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [wanted, query])

  const isNothing = total === 0 && refusal === null
  return (
    <main className={styles['library']}>
      <SetStepNav nav={[{ label: words.photos, url: `${config.routes.admin}/collections/photos` }, { label: words.title }]} />
      <h1 className={styles['title']}>{words.title}</h1>
      <LibraryFilters onChange={setSearch} search={search} />
      <SavedSearches onOpen={(saved) => setSearch(readPhotoSearch(new URLSearchParams(saved)))} query={wanted} />
      <output className={styles['count']}>
        {total === null ? words.loading : total === 1 ? words.foundOne : fill(words.found, { count: total })}
      </output>
      {refusal !== null && (
        <p className={styles['fault']}>
          {fill(words.failed, { reason: refusal.message })}{' '}
          <button className={buttons['secondary']} onClick={again} type="button">
            {words.again}
          </button>
        </p>
      )}
      {isNothing && <p>{query === '' ? words.noneYet : words.nothing}</p>}
      {total !== null && total > 0 && <LibraryGrid key={query} need={need} photos={photos} total={total} />}
    </main>
  )
}
