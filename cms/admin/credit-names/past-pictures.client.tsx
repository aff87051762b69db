'use client'
import { useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { askServer, type ServerRefusal } from '../ask-server.ts'
import buttons from '../buttons.module.css'
import { applyEdits, undoing, type Edit, type Outcome } from '../caption-desk/apply-edits.ts'
import styles from '../caption-desk/caption-desk.module.css'
import { CAPTION_DESK_WORDS } from '../caption-desk/caption-desk-words.ts'
import { OutcomeNews } from '../caption-desk/outcome-news.client.tsx'
import { refusalInWords } from '../problem-words.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { CREDIT_NAMES_WORDS } from './credit-names-words.ts'

const change = z.object({ field: z.enum(['credit', 'creator']), before: z.string(), after: z.string() })
const picture = z.object({ id: z.number(), title: z.string(), revision: z.number(), isCleared: z.boolean(), changes: z.array(change) })
const found = z.object({ total: z.number(), photos: z.array(picture) })

type Found = z.infer<typeof found>

/** On a name of the list: which pictures have it in another form, what they would have, and one press that changes them or brings it back. */
export function PastPictures() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const isTyping = useFormModified()
  const { words: common, language } = useWords()
  const words = CREDIT_NAMES_WORDS[language]
  const desk = CAPTION_DESK_WORDS[language]
  const [answer, setAnswer] = useState<Found | null>(null)
  const [refusal, setRefusal] = useState<ServerRefusal | null>(null)
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)
  const [outcome, setOutcome] = useState<{ isUndo: boolean; result: Outcome } | null>(null)
  const [looks, setLooks] = useState(0)

  useEffect(() => {
    if (id === undefined || isTyping) return
    const leaving = new AbortController()
    void askServer(`${config.routes.api}/credit-names/${id}/pictures`, { schema: found, signal: leaving.signal }).then((said) => {
      if (leaving.signal.aborted) return
      setRefusal(said.ok ? null : said.refusal)
      setAnswer(said.ok ? said.value : null)
    })
    return () => leaving.abort()
  }, [id, isTyping, lastUpdateTime, looks, config.routes.api])

  async function apply(edits: readonly Edit[], isUndo: boolean): Promise<void> {
    setOutcome(null)
    setProgress({ done: 0, total: edits.length })
    const result = await applyEdits(edits, { onProgress: (done) => setProgress({ done, total: edits.length }) })
    setProgress(null)
    setOutcome({ isUndo, result })
    setLooks(looks + 1)
  }

  const photos = answer?.photos ?? []
  const cleared = photos.filter(({ isCleared }) => isCleared).length
  return (
    <section aria-labelledby="past-pictures" className={`field-type ${styles['fill']}`}>
      <h2 id="past-pictures">{words.title}</h2>
      <p className={styles['quiet']}>{id === undefined || isTyping ? words.saveFirst : words.lead}</p>
      {refusal && (
        <p className={styles['fault']} role="alert">
          {refusalInWords(refusal, language) || common.bar.unreachable}
        </p>
      )}
      {id !== undefined && !isTyping && !refusal && !answer && <output>{words.loading}</output>}
      {answer && !isTyping && photos.length === 0 && <p>{words.none}</p>}
      {answer && !isTyping && photos.length > 0 && (
        <>
          {answer.total > photos.length && (
            <p className={styles['note']}>{fill(words.more, { total: answer.total, count: photos.length })}</p>
          )}
          {cleared > 0 && <p className={styles['note']}>{fill(words.clearedSome, { count: cleared })}</p>}
          <div className={styles['scroll']}>
            <table className={styles['table']}>
              <thead>
                <tr>
                  <th scope="col">{words.picture}</th>
                  <th scope="col">{desk.field}</th>
                  <th scope="col">{desk.before}</th>
                  <th scope="col">{desk.after}</th>
                </tr>
              </thead>
              <tbody>
                {photos.flatMap(({ id: photo, title, isCleared, changes }) =>
                  changes.map(({ field, before, after }) => (
                    <tr key={`${photo}-${field}`}>
                      <th scope="row">
                        <a href={`${config.routes.admin}/collections/photos/${photo}`}>{title}</a>{' '}
                        {isCleared && <em className={styles['warn']}>{words.cleared}</em>}
                      </th>
                      <td>{desk.fields[field]}</td>
                      <td>{before}</td>
                      <td>{after}</td>
                    </tr>
                  )),
                )}
              </tbody>
            </table>
          </div>
          <div className={styles['saves']}>
            <button
              className={buttons['primary']}
              disabled={progress !== null}
              onClick={() => void apply(photos.map(editOf), false)}
              type="button"
            >
              {fill(words.apply, { count: photos.length })}
            </button>
          </div>
        </>
      )}
      {progress && (
        <p>
          <progress max={progress.total} value={progress.done} /> {fill(desk.progress, progress)}
        </p>
      )}
      <OutcomeNews isUndo={outcome?.isUndo ?? false} outcome={outcome?.result ?? null} />
      {outcome && !outcome.isUndo && outcome.result.done.length > 0 && progress === null && (
        <div className={styles['saves']}>
          <button className={buttons['secondary']} onClick={() => void apply(undoing(outcome.result), true)} type="button">
            {fill(words.undo, { count: outcome.result.done.length })}
          </button>
        </div>
      )}
    </section>
  )
}

function editOf({ id, title, revision, changes }: Found['photos'][number]): Edit {
  return {
    photo: id,
    title,
    revision,
    before: Object.fromEntries(changes.map(({ field, before }) => [field, before])),
    after: Object.fromEntries(changes.map(({ field, after }) => [field, after])),
  }
}
