'use client'
import { useEffect, useId, useRef, useState } from 'react'
import { unknownPlaceholders } from '../../../editorial/batch-fill.ts'
import { LANGUAGES } from '../../../editorial/languages.ts'
import { isRightsCategory } from '../../../editorial/rights-categories.ts'
import buttons from '../buttons.module.css'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { applyEdits, undoing, type Edit, type Outcome } from './apply-edits.ts'
import styles from './caption-desk.module.css'
import { CAPTION_DESK_WORDS } from './caption-desk-words.ts'
import { DeskField } from './desk-field.client.tsx'
import { DESK_FIELDS } from './desk-fields.ts'
import { isCleared, titleOf, type DeskPhoto } from './desk-photo.ts'
import type { Sent } from './drafts.ts'
import { OutcomeNews } from './outcome-news.client.tsx'
import { isChoice, planFilling, type Filling } from './planned-edits.ts'

type Props = {
  photos: readonly DeskPhoto[]
  mayWrite(field: Filling['field']): boolean
  onSaved(photo: DeskPhoto, sent: Sent): void
  onClose(): void
}

/** One field of many pictures at once: what it becomes is seen before, and brought back after. */
export function BatchFill({ photos, mayWrite, onSaved, onClose }: Props) {
  const { words: shared, language } = useWords()
  const words = CAPTION_DESK_WORDS[language]
  const id = useId()
  const fields = DESK_FIELDS.filter(mayWrite)
  const [field, setField] = useState<Filling['field']>(fields[0] ?? 'caption.vi')
  const [template, setTemplate] = useState('')
  const [name, setName] = useState('')
  const [onlyEmpty, setOnlyEmpty] = useState(true)
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)
  const [outcome, setOutcome] = useState<{ isUndo: boolean; result: Outcome } | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const planned = planFilling(photos, { field, template, name, onlyEmpty, language: languageOf(field) ?? language })
  const edits = planned.flatMap(({ edit }) => edit ?? [])
  const strange = isChoice(field) ? [] : unknownPlaceholders(template)
  const inWords = (value: string) => (isRightsCategory(value) ? shared.rights[value] : value)

  useEffect(() => heading.current?.focus(), [])

  function fillField(next: Filling['field']): void {
    // A sentence goes on with another field; what was chosen belongs to its own.
    if (isChoice(field) || isChoice(next)) choose('', '')
    setField(next)
  }

  function choose(value: string, itsName = ''): void {
    setTemplate(value)
    setName(itsName)
  }

  async function apply(list: readonly Edit[], isUndo: boolean): Promise<void> {
    setOutcome(null)
    setProgress({ done: 0, total: list.length })
    const result = await applyEdits(list, { onProgress: (done) => setProgress({ done, total: list.length }) })
    for (const { edit, photo } of result.done) onSaved(photo, { revision: edit.revision, changes: edit.after })
    setProgress(null)
    setOutcome({ isUndo, result })
  }

  return (
    <section aria-labelledby={`${id}-title`} className={styles['fill']}>
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {fill(words.fillTitle, { count: photos.length })}
      </h2>
      {!isChoice(field) && <p className={styles['quiet']}>{words.fillLead}</p>}
      <div className={styles['fillFields']}>
        <div className={styles['field']}>
          <label htmlFor={`${id}-field`}>{words.field}</label>
          <select
            id={`${id}-field`}
            onChange={(event) => fillField(DESK_FIELDS.find((one) => one === event.target.value) ?? field)}
            value={field}
          >
            {fields.map((one) => (
              <option key={one} value={one}>
                {words.fields[one]}
              </option>
            ))}
          </select>
        </div>
        {isChoice(field) ? (
          <DeskField field={field} isFixed={false} key={field} name={name} onChange={choose} stored={null} value={template} />
        ) : (
          <div className={styles['field']}>
            <label htmlFor={`${id}-template`}>{words.template}</label>
            <textarea id={`${id}-template`} onChange={(event) => setTemplate(event.target.value)} rows={2} value={template} />
          </div>
        )}
        <label className={styles['check']}>
          <input checked={onlyEmpty} onChange={(event) => setOnlyEmpty(event.target.checked)} type="checkbox" /> {words.onlyEmpty}
        </label>
      </div>
      {strange.length > 0 && (
        <p className={styles['note']}>{fill(words.unknownPlaceholders, { names: strange.map((name) => `{${name}}`).join(', ') })}</p>
      )}
      {template.trim() !== '' && (
        <div className={styles['scroll']}>
          <table className={styles['table']}>
            <caption>{words.preview}</caption>
            <thead>
              <tr>
                <th scope="col">{words.picture}</th>
                <th scope="col">{words.before}</th>
                <th scope="col">{words.after}</th>
              </tr>
            </thead>
            <tbody>
              {planned.map(({ photo, before, after, edit, missing, tooLong }) => (
                <tr data-changes={edit !== null} key={photo.id}>
                  <th scope="row">{titleOf(photo)}</th>
                  <td>{inWords(before) || <span className={styles['quiet']}>{words.empty}</span>}</td>
                  <td>
                    {edit ? (
                      <>
                        {inWords(after)} {isCleared(photo) && <em className={styles['warn']}>{words.mustClear}</em>}
                      </>
                    ) : (
                      <span className={styles['quiet']}>
                        {words.unchanged}
                        {missing.length > 0 && `: ${fill(words.lacks, { names: missing.map((name) => `{${name}}`).join(', ') })}`}
                        {tooLong > 0 && `: ${fill(words.tooLong, { count: tooLong })}`}
                      </span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {progress && (
        <p>
          <progress max={progress.total} value={progress.done} /> {fill(words.progress, progress)}
        </p>
      )}
      <OutcomeNews isUndo={outcome?.isUndo ?? false} outcome={outcome?.result ?? null} />
      <div className={styles['saves']}>
        <button
          className={buttons['primary']}
          disabled={progress !== null || edits.length === 0}
          onClick={() => void apply(edits, false)}
          type="button"
        >
          {fill(words.fillAll, { count: edits.length })}
        </button>
        {outcome && !outcome.isUndo && outcome.result.done.length > 0 && (
          <button className={buttons['secondary']} onClick={() => void apply(undoing(outcome.result), true)} type="button">
            {fill(words.undoFill, { count: outcome.result.done.length })}
          </button>
        )}
        <button className={buttons['secondary']} disabled={progress !== null} onClick={onClose} type="button">
          {words.close}
        </button>
      </div>
    </section>
  )
}

/** Of a text that is written in one. */
function languageOf(field: Filling['field']) {
  return LANGUAGES.find((language) => field.endsWith(`.${language}`))
}
