'use client'
import { useEffect, useId, useRef, useState } from 'react'
import { z } from 'zod'
import { FILE_FIELDS } from '../../../editorial/file-says.ts'
import { Dialog } from '../dialog.client.tsx'
import { refusalInWords } from '../problem-words.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { FileDifferences } from './file-differences.client.tsx'
import { FileSide, smallPicture, type ShownFile } from './file-facts.client.tsx'
import { PHOTO_FILES_WORDS } from './photo-files-words.ts'
import styles from './photo-files.module.css'
import { sendFile } from './send-file.client.ts'
import { ShapeNotice } from './shape-notice.client.tsx'

const look = z.object({
  width: z.number(),
  height: z.number(),
  bytes: z.number(),
  mimeType: z.string(),
  picture: z.string(),
  differsInShape: z.boolean(),
  differences: z.array(z.object({ field: z.enum(FILE_FIELDS), path: z.string(), ours: z.string(), theirs: z.string() })),
})

const TAKEN = '.jpg,.jpeg,.png,.webp,.avif,.tif,.tiff,.heic,.heif,image/*'

type Props = { address: string; revision: number; present: ShownFile & { hash: string }; onCancel(): void; onDone(): void }

type Step = { at: 'choosing' | 'reading' | 'looking' | 'sending'; percent: number }

/** Another file of the same picture beside the present one, what differs, and the button that replaces it. */
export function ReplaceDialog({ address, revision, present, onCancel, onDone }: Props) {
  const { words: common, language } = useWords()
  const words = PHOTO_FILES_WORDS[language]
  const id = useId()
  const [step, setStep] = useState<Step>({ at: 'choosing', percent: 0 })
  const [file, setFile] = useState<File | null>(null)
  const [seen, setSeen] = useState<z.infer<typeof look> | null>(null)
  const [isConfirmed, setIsConfirmed] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const leaving = useRef(new AbortController())
  const isBusy = step.at === 'reading' || step.at === 'sending'

  // Whoever closes the dialog stops what is on its way.
  useEffect(() => () => leaving.current.abort(), [])

  async function choose(chosen: File | undefined): Promise<void> {
    // What was chosen before is of no interest any more.
    leaving.current.abort()
    const current = new AbortController()
    leaving.current = current
    setSeen(null)
    setFault(null)
    setIsConfirmed(false)
    setFile(chosen ?? null)
    setStep({ at: chosen ? 'reading' : 'choosing', percent: 0 })
    if (!chosen) return
    const { signal } = current
    const onProgress = (percent: number) => signal.aborted || setStep({ at: 'reading', percent })
    const answer = await sendFile(chosen, `${address}/look`, { schema: look, revision, fields: {}, onProgress, signal })
    if (signal.aborted) return
    setStep({ at: answer.ok ? 'looking' : 'choosing', percent: 0 })
    if (answer.ok) setSeen(answer.value)
    else setFault(refusalInWords(answer.refusal, language) || common.bar.unreachable)
  }

  async function replace(): Promise<void> {
    if (!file || !seen) return
    const { signal } = leaving.current
    setFault(null)
    setStep({ at: 'sending', percent: 0 })
    const answer = await sendFile(file, address, {
      schema: z.looseObject({}),
      revision,
      fields: seen.differsInShape ? { confirmShape: true } : {},
      onProgress: (percent) => signal.aborted || setStep({ at: 'sending', percent }),
      signal,
    })
    if (signal.aborted) return
    if (answer.ok) return onDone()
    setStep({ at: 'looking', percent: 0 })
    setFault(refusalInWords(answer.refusal, language) || common.bar.unreachable)
  }

  return (
    <Dialog
      busy={isBusy || seen === null || (seen.differsInShape && !isConfirmed)}
      confirm={words.title}
      fault={fault}
      onCancel={onCancel}
      onConfirm={() => void replace()}
      title={words.title}
    >
      <p>{words.help}</p>
      <div className={styles['chosen']}>
        <label htmlFor={id}>{words.choose}</label>
        <input
          accept={TAKEN}
          disabled={step.at === 'sending'}
          id={id}
          onChange={(event) => void choose(event.target.files?.[0])}
          type="file"
        />
      </div>
      <output className={styles['progress']}>
        {isBusy && (
          <>
            <progress max={100} value={step.percent} />
            {fill(step.at === 'reading' ? words.reading : words.sending, { percent: step.percent })}
          </>
        )}
      </output>
      <div className={styles['sides']}>
        <FileSide file={present} name={words.old} picture={smallPicture(present)} />
        {seen && <FileSide file={seen} name={words.new} picture={seen.picture} />}
      </div>
      {seen && seen.width * seen.height < present.width * present.height && <p>{words.smaller}</p>}
      {seen?.differsInShape && <ShapeNotice isConfirmed={isConfirmed} onConfirm={setIsConfirmed} />}
      {seen && <FileDifferences differences={seen.differences} />}
    </Dialog>
  )
}
