'use client'
import buttons from '../buttons.module.css'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import styles from './who-is-where.module.css'
import { WHO_IS_WHERE_WORDS } from './who-is-where-words.ts'

type Props = { who: string; isFixed: boolean; canMark: boolean; onMark(): void; onName(): void; onRemove(): void }

/** Somebody in the list whose head is not marked. */
export function UnmarkedLine({ who, isFixed, canMark, onMark, onName, onRemove }: Props) {
  const { language } = useWords()
  const words = WHO_IS_WHERE_WORDS[language]
  return (
    <li className={styles['line']}>
      <p className={styles['said']}>{who}</p>
      {!isFixed && (
        <div className={styles['acts']}>
          {canMark && (
            <button aria-label={`${words.placeIt}: ${who}`} className={buttons['secondary']} onClick={onMark} type="button">
              {words.placeIt}
            </button>
          )}
          <button aria-label={fill(words.nameOf, { head: who })} className={buttons['secondary']} onClick={onName} type="button">
            {words.name}
          </button>
          <button aria-label={fill(words.removeOf, { head: who })} className={buttons['secondary']} onClick={onRemove} type="button">
            {words.remove}
          </button>
        </div>
      )}
    </li>
  )
}
