'use client'
import { useId, type ReactNode } from 'react'
import buttons from '../buttons.module.css'
import { RecordChoice } from '../record-choice.client.tsx'
import { isRightsCategory, RIGHTS_CATEGORIES } from '../../../editorial/rights-categories.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import styles from './caption-desk.module.css'
import { CAPTION_DESK_WORDS } from './caption-desk-words.ts'
import { LONGEST, type DeskField as Name } from './desk-fields.ts'

type Props = {
  field: Name
  value: string
  /** Of a place or event. */
  name: string
  isFixed: boolean
  /** What somebody else saved there meanwhile; null where nobody did. */
  stored: { value: string; name: string } | null
  onChange(value: string, name?: string): void
  children?: ReactNode
}

/** One field of a picture, with what is to be said of it beneath. */
export function DeskField({ field, value, name, isFixed, stored, onChange, children }: Props) {
  const { words: shared, language } = useWords()
  const words = CAPTION_DESK_WORDS[language]
  const id = useId()
  const over = value.length - (LONGEST[field] ?? Number.POSITIVE_INFINITY)
  const [kind, textLanguage] = field.split('.')
  const common = {
    'aria-describedby': `${id}-help`,
    'data-field': field,
    disabled: isFixed,
    id,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    value,
  }
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{words.fields[field]}</label>
      {field === 'place' || field === 'event' ? (
        <RecordChoice
          chosen={value === '' ? null : { id: Number(value), name }}
          describedBy={`${id}-help`}
          id={id}
          isFixed={isFixed}
          kind={field}
          label={words.fields[field]}
          onChoose={(chosen) => onChange(chosen === null ? '' : String(chosen.id), chosen?.name)}
        />
      ) : field === 'rights.category' ? (
        <select {...common}>
          <option value="">{words.none}</option>
          {RIGHTS_CATEGORIES.map((category) => (
            <option key={category} value={category}>
              {shared.rights[category]}
            </option>
          ))}
        </select>
      ) : kind === 'caption' || kind === 'alt' ? (
        <textarea lang={textLanguage} rows={kind === 'caption' ? 4 : 3} {...common} />
      ) : (
        <input autoComplete="off" type="text" {...common} />
      )}
      <div id={`${id}-help`}>
        {isFixed && <p className={styles['quiet']}>{words.notYours}</p>}
        {field === 'takenOn' && !isFixed && <p className={styles['quiet']}>{words.dateHelp}</p>}
        {over > 0 && <p className={styles['fault']}>{fill(words.tooLong, { count: over })}</p>}
        {stored && (
          <p className={styles['conflict']}>
            {fill(words.stored, {
              text: isRightsCategory(stored.value) ? shared.rights[stored.value] : stored.name || stored.value || words.empty,
            })}{' '}
            <button className={buttons['secondary']} onClick={() => onChange(stored.value, stored.name)} type="button">
              {words.takeStored}
            </button>
          </p>
        )}
      </div>
      {children}
    </div>
  )
}
