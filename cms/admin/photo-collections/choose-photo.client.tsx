'use client'
import { memo, useSyncExternalStore } from 'react'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import type { ChosenPhotos } from './chosen-photos.ts'
import { COLLECTIONS_WORDS } from './collections-words.ts'
import styles from './photo-collections.module.css'

type Props = { chosen: ChosenPhotos; at: number; id: number; title: string }

/** The box on a card by which its photo is chosen; with the shift key all from the last one on. */
export const ChoosePhoto = memo(function ChoosePhoto({ chosen, at, id, title }: Props) {
  const { language } = useWords()
  const isChosen = useSyncExternalStore(
    chosen.subscribe,
    () => chosen.all().has(id),
    () => false,
  )
  return (
    <input
      aria-label={fill(COLLECTIONS_WORDS[language].choose, { title })}
      checked={isChosen}
      className={styles['box']}
      onChange={(event) => chosen.toggle(at, { isRange: event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey })}
      type="checkbox"
    />
  )
})
