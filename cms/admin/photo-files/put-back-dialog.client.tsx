'use client'
import { useState } from 'react'
import { z } from 'zod'
import { differsInShape } from '../../../editorial/replaced-file.ts'
import { askServer } from '../ask-server.ts'
import { Dialog } from '../dialog.client.tsx'
import { refusalInWords } from '../problem-words.ts'
import { useWords } from '../use-words.client.ts'
import { FileSide, smallPicture, type ShownFile } from './file-facts.client.tsx'
import { PHOTO_FILES_WORDS } from './photo-files-words.ts'
import styles from './photo-files.module.css'
import { ShapeNotice } from './shape-notice.client.tsx'

type KnownFile = ShownFile & { hash: string }

type Props = { address: string; revision: number; present: KnownFile; earlier: KnownFile; onCancel(): void; onDone(): void }

/** Asks before an earlier file becomes the photo's file again. */
export function PutBackDialog({ address, revision, present, earlier, onCancel, onDone }: Props) {
  const { words: common, language } = useWords()
  const words = PHOTO_FILES_WORDS[language]
  const [isConfirmed, setIsConfirmed] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const isOtherShape = differsInShape(present, earlier)

  async function putBack(): Promise<void> {
    setBusy(true)
    setFault(null)
    const answer = await askServer(address, {
      schema: z.looseObject({}),
      method: 'POST',
      headers: { 'If-Match': `"${revision}"` },
      body: { hash: earlier.hash, ...(isOtherShape ? { confirmShape: true } : {}) },
    })
    if (answer.ok) return onDone()
    setBusy(false)
    setFault(refusalInWords(answer.refusal, language) || common.bar.unreachable)
  }

  return (
    <Dialog
      busy={busy || (isOtherShape && !isConfirmed)}
      confirm={words.putBackTitle}
      fault={fault}
      onCancel={onCancel}
      onConfirm={() => void putBack()}
      title={words.putBackTitle}
    >
      <p>{words.putBackHelp}</p>
      <div className={styles['sides']}>
        <FileSide file={present} name={words.old} picture={smallPicture(present)} />
        <FileSide file={earlier} name={words.before} picture={smallPicture(earlier)} />
      </div>
      {isOtherShape && <ShapeNotice isConfirmed={isConfirmed} onConfirm={setIsConfirmed} />}
    </Dialog>
  )
}
