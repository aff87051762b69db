'use client'
import { useSyncExternalStore } from 'react'
import buttons from '../buttons.module.css'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { AddToCollection } from './add-to-collection.client.tsx'
import type { ChosenPhotos } from './chosen-photos.ts'
import { COLLECTIONS_WORDS } from './collections-words.ts'
import styles from './photo-collections.module.css'
import type { Collections, PhotoCollection } from './use-collections.client.ts'
import type { ChosenActs } from './use-chosen-acts.client.ts'

type Props = { chosen: ChosenPhotos; collections: Collections; shown: PhotoCollection | null; acts: ChosenActs }

const STEPS = ['front', 'earlier', 'later', 'end'] as const

/** How many photos are chosen, and what can be done with all of them. */
export function ChosenBar({ chosen, collections, shown, acts }: Props) {
  const { language } = useWords()
  const words = COLLECTIONS_WORDS[language]
  const all = useSyncExternalStore(chosen.subscribe, chosen.all, chosen.all)
  const count = all.size
  const { news, busy } = acts
  if (count === 0 && news === null) return null
  return (
    <div className={styles['bar']}>
      <output>
        {news?.text ?? ''}
        {news?.undo && (
          <button className={buttons['secondary']} disabled={busy} onClick={() => void news.undo?.()} type="button">
            {words.undo}
          </button>
        )}
      </output>
      {count > 0 && (
        <div className={styles['acts']}>
          <strong>{count === 1 ? words.chosenOne : fill(words.chosen, { count })}</strong>
          <AddToCollection busy={busy} list={collections.list ?? []} onAdd={(to) => void acts.add(to)} />
          {shown && (
            <>
              <button className={buttons['secondary']} disabled={busy} onClick={() => void acts.remove(shown)} type="button">
                {fill(words.remove, { name: shown.name })}
              </button>
              {STEPS.map((step) => (
                <button
                  className={buttons['secondary']}
                  disabled={busy}
                  key={step}
                  onClick={() => void acts.order(chosen.inOrder(), step)}
                  type="button"
                >
                  {words[step]}
                </button>
              ))}
            </>
          )}
          <button className={buttons['secondary']} onClick={() => chosen.clear()} type="button">
            {words.none}
          </button>
        </div>
      )}
    </div>
  )
}
