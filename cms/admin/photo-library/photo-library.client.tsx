'use client'
import { SetStepNav, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { EVERY_PHOTO, readPhotoSearch, writePhotoSearch, type PhotoSearch } from '../../../editorial/photo-search.ts'
import buttons from '../buttons.module.css'
import { keepsFocus } from '../kept-focus.ts'
import { ChosenBar } from '../photo-collections/chosen-bar.client.tsx'
import { ChosenPhotos } from '../photo-collections/chosen-photos.ts'
import { CollectionHead } from '../photo-collections/collection-head.client.tsx'
import { COLLECTIONS_WORDS } from '../photo-collections/collections-words.ts'
import { OrderByHand } from '../photo-collections/order-by-hand.client.tsx'
import { useChosenActs } from '../photo-collections/use-chosen-acts.client.ts'
import { useCollections } from '../photo-collections/use-collections.client.ts'
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

type Props = {
  first: PhotoSearch
  /** Whether this person puts collections together. */
  mayKeep: boolean
}

/** Filters, what they find, and one's own searches. The address says what is looked for, so that it can be kept and sent. */
export function PhotoLibrary({ first, mayKeep }: Props) {
  const { config } = useConfig()
  const { language } = useWords()
  const words = LIBRARY_WORDS[language]
  const [search, setSearch] = useState(first)
  const [query, setQuery] = useState(writePhotoSearch(first))
  const { total, photos, refusal, need, again, refresh } = useLibrary(query)
  const collections = useCollections()
  const [chosen] = useState(() => new ChosenPhotos())
  // Of what is seen, which follows what is looked for by a moment.
  const inView = readPhotoSearch(new URLSearchParams(query)).collection
  const shown = collections.list?.find(({ id }) => id === inView) ?? null
  const acts = useChosenActs({ chosen, collections, shown, total: total ?? 0, onChanged: refresh })
  const wanted = writePhotoSearch(search)

  useEffect(() => {
    if (wanted === query) return
    const timer = setTimeout(() => {
      setQuery(wanted)
      window.history.replaceState(window.history.state, '', wanted === '' ? window.location.pathname : `?${wanted}`)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [wanted, query])

  useEffect(() => chosen.see(photos), [chosen, photos])

  const isNothing = total === 0 && refusal === null
  function look(next: PhotoSearch): void {
    setSearch(next)
    // What was said of the last act is no news of what is seen now.
    acts.say(null)
  }

  const isEmptyCollection = query === writePhotoSearch({ ...EVERY_PHOTO, collection: inView })
  const ofCollections = COLLECTIONS_WORDS[language]
  const grid = <LibraryGrid chosen={mayKeep ? chosen : null} key={query} need={need} photos={photos} total={total ?? 0} />
  return (
    <main className={styles['library']} ref={keepsFocus}>
      <SetStepNav nav={[{ label: words.photos, url: `${config.routes.admin}/collections/photos` }, { label: words.title }]} />
      <h1 className={styles['title']}>{words.title}</h1>
      <LibraryFilters collections={collections} onChange={look} search={search} />
      <SavedSearches onOpen={(saved) => setSearch(readPhotoSearch(new URLSearchParams(saved)))} query={wanted} />
      {shown && (
        <CollectionHead
          collection={shown}
          collections={collections}
          key={shown.id}
          mayKeep={mayKeep}
          onDeleted={() => {
            setSearch({ ...search, collection: null })
            acts.say({ text: fill(ofCollections.deleted, { name: shown.name }) })
          }}
        />
      )}
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
      {isNothing && (
        <p>{query === '' ? words.noneYet : isEmptyCollection ? ofCollections[mayKeep ? 'empty' : 'emptyForOthers'] : words.nothing}</p>
      )}
      {total !== null &&
        total > 0 &&
        (shown && mayKeep ? (
          <OrderByHand acts={acts} chosen={chosen} total={total}>
            {grid}
          </OrderByHand>
        ) : (
          grid
        ))}
      {mayKeep && <ChosenBar acts={acts} chosen={chosen} collections={collections} shown={shown} />}
    </main>
  )
}
