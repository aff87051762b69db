'use client'
import { useConfig, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { momentInWords } from '../../../editorial/instants.ts'
import { endOfTrash } from '../../../editorial/trash.ts'
import { askServer } from '../ask-server.ts'
import styles from '../bar.module.css'
import buttons from '../buttons.module.css'
import { refusalInWords } from '../problem-words.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import type { Clearing } from './clear-bar.client.tsx'

type Props = { photo: number | string; address: string; clearing: Clearing }

/** Moves a photo that nothing uses to the trash, and takes it from there. */
export function TrashControl({ photo, address, clearing }: Props) {
  const { config } = useConfig()
  // Leaving the page would drop what was typed; the bar says that it is saved first.
  const modified = useFormModified()
  const { words, language } = useWords()
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const { trashedAt } = clearing
  const action = trashedAt === null ? 'trash' : 'take-from-trash'
  const isOffered = clearing.actions.some((known) => known.action === action && known.allowed)

  async function go() {
    setBusy(true)
    setFault(null)
    const answer = await askServer(address, { schema: z.looseObject({}), method: 'POST', body: { action } })
    setBusy(false)
    if (answer.ok) window.location.assign(`${config.routes.admin}/collections/photos/${action === 'trash' ? 'trash/' : ''}${photo}`)
    else setFault(refusalInWords(answer.refusal, language) || words.bar.unreachable)
  }

  return (
    <>
      {trashedAt !== null && (
        <span>
          <strong>{words.bar.inTrash}.</strong> {fill(words.bar.takeBackUntil, { time: momentInWords(endOfTrash(trashedAt)) })}
        </span>
      )}
      {isOffered && (
        <div className={styles['buttons']}>
          <button className={buttons['secondary']} data-action={action} disabled={busy || modified} onClick={() => void go()} type="button">
            {words.actions[action]}
          </button>
        </div>
      )}
      {fault !== null && (
        <p className={styles['fault']} role="alert">
          {fault}
        </p>
      )}
    </>
  )
}
