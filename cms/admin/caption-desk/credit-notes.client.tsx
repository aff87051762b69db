'use client'
import { useState } from 'react'
import { canonicalCredit, type CreditName } from '../../../editorial/credit-names.ts'
import { splitTypedCredit } from '../../../editorial/typed-credit.ts'
import buttons from '../buttons.module.css'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import styles from './caption-desk.module.css'
import { CAPTION_DESK_WORDS } from './caption-desk-words.ts'
import type { DeskChanges, DeskField, DeskValues } from './desk-fields.ts'

type Props = { values: DeskValues; names: readonly CreditName[]; mayWrite(field: DeskField): boolean; onChange(changes: DeskChanges): void }

/** Under a caption in which a credit was typed: one press moves it where it belongs, and another brings it back. */
export function TypedCredit({ field, values, names, mayWrite, onChange }: Props & { field: 'caption.vi' | 'caption.en' }) {
  const { language } = useWords()
  const words = CAPTION_DESK_WORDS[language]
  const [moved, setMoved] = useState<{ before: DeskChanges; after: DeskChanges } | null>(null)
  const split = mayWrite(field) && mayWrite('credit') ? splitTypedCredit(values[field]) : null
  const isStill =
    moved !== null &&
    Object.entries(moved.after).every(([name, value]) => Object.entries(values).some(([path, now]) => path === name && now === value))
  if (!split && !isStill) return null
  const credit = split ? canonicalCredit(split.credit, names) : ''
  const present = values.credit.trim()
  return (
    <p className={styles['note']}>
      {split && (
        <>
          {fill(present === '' || present === credit ? words.typedCredit : words.typedCreditInstead, {
            credit: split.credit,
            before: present,
          })}{' '}
          <button
            className={buttons['secondary']}
            onClick={() => {
              const after = { [field]: split.caption, credit }
              setMoved({ before: { [field]: values[field], credit: values.credit }, after })
              onChange(after)
            }}
            type="button"
          >
            {words.moveCredit}
          </button>
        </>
      )}
      {!split && moved && (
        <>
          <output>{fill(words.moved, { credit: values.credit })}</output>{' '}
          <button
            className={buttons['secondary']}
            onClick={() => {
              onChange(moved.before)
              setMoved(null)
            }}
            type="button"
          >
            {words.undo}
          </button>
        </>
      )}
    </p>
  )
}

/** Under a credit or a photographer: how the list of names writes it, where that is otherwise. */
export function ListedName({ field, values, names, mayWrite, onChange }: Props & { field: 'credit' | 'creator' }) {
  const { language } = useWords()
  const words = CAPTION_DESK_WORDS[language]
  const value = values[field]
  const listed = canonicalCredit(value, names)
  if (listed === value.normalize('NFC') || value.trim() === '' || !mayWrite(field)) return null
  return (
    <p className={styles['note']}>
      {fill(words.listed, { name: listed })}{' '}
      <button className={buttons['secondary']} onClick={() => onChange({ [field]: listed })} type="button">
        {words.useListed}
      </button>
    </p>
  )
}
