'use client'
import { LANGUAGES, LANGUAGE_NAMES } from '../../../editorial/languages.ts'
import { placeInWords } from '../../../editorial/who-is-where.ts'
import buttons from '../buttons.module.css'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import type { Head } from './heads.ts'
import styles from './who-is-where.module.css'
import { WHO_IS_WHERE_WORDS } from './who-is-where-words.ts'

type Props = { head: Head; isSelected: boolean; isFixed: boolean; onSelect(): void; onName(): void; onRemove(): void }

/** One head in the list that is named, or not yet: who it is, where in both languages, and the office of the day. */
export function HeadLine({ head, isSelected, isFixed, onSelect, onName, onRemove }: Props) {
  const { language } = useWords()
  const words = WHO_IS_WHERE_WORDS[language]
  const { number, kind, person, place, label } = head
  return (
    <li className={styles['line']} data-kind={kind} data-selected={isSelected}>
      <button aria-label={label} className={styles['choose']} onClick={onSelect} type="button">
        {number}
      </button>
      <div className={styles['said']}>
        <p>{kind === 'named' ? <strong>{person?.name ?? '…'}</strong> : <em>{words.unnamed}</em>}</p>
        {LANGUAGES.map((one) => {
          const parts = [placeInWords(place, one), (person?.officesIn[one] ?? []).join(', ')].filter((part) => part !== '')
          return parts.length === 0 ? null : (
            <p key={one} lang={one} title={LANGUAGE_NAMES[one]}>
              {parts.join(' · ')}
            </p>
          )
        })}
      </div>
      {!isFixed && (
        <div className={styles['acts']}>
          <button aria-label={fill(words.nameOf, { head: label })} className={buttons['secondary']} onClick={onName} type="button">
            {words.name}
          </button>
          <button aria-label={fill(words.removeOf, { head: label })} className={buttons['secondary']} onClick={onRemove} type="button">
            {words.remove}
          </button>
        </div>
      )}
    </li>
  )
}
