'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { momentInWords } from '../../../editorial/instants.ts'
import { askServer } from '../ask-server.ts'
import styles from '../bar.module.css'
import buttons from '../buttons.module.css'
import { Dialog } from '../dialog.client.tsx'
import { refusalInWords } from '../problem-words.ts'
import { ReasonField } from '../reason-field.client.tsx'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import type { Clearing } from './clear-bar.client.tsx'

type Props = { address: string; clearing: Clearing; onChanged(): void }

/** Why a photo was sent back, and the button by which a second person does. */
export function SendBackControl({ address, clearing: { actions, sentBack, state, pending }, onChanged }: Props) {
  const { words, language } = useWords()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const isOffered = state === 'uploaded' && !pending && actions.some(({ action, allowed }) => action === 'send-back' && allowed)

  async function go() {
    if (reason.trim() === '') {
      setFault(words.bar.reasonMissing)
      return
    }
    setBusy(true)
    const answer = await askServer(address, { schema: z.looseObject({}), method: 'POST', body: { action: 'send-back', reason } })
    setBusy(false)
    setFault(answer.ok ? null : refusalInWords(answer.refusal, language) || words.bar.unreachable)
    if (!answer.ok) return
    setAsking(false)
    setReason('')
    toast.success(words.clearing.wasSentBack)
    onChanged()
  }

  return (
    <>
      {sentBack !== null && (
        <p className={styles['cause']}>
          {fill(words.clearing.sentBack, { by: sentBack.by ?? words.bar.system, at: momentInWords(sentBack.at), reason: sentBack.reason })}
        </p>
      )}
      {isOffered && (
        <div className={styles['buttons']}>
          <button className={buttons['secondary']} data-action="send-back" onClick={() => setAsking(true)} type="button">
            {words.clearing.sendBack}…
          </button>
        </div>
      )}
      {asking && (
        <Dialog
          busy={busy}
          confirm={words.clearing.sendBack}
          fault={fault}
          onCancel={() => {
            setAsking(false)
            setFault(null)
          }}
          onConfirm={() => void go()}
          title={words.clearing.sendBack}
        >
          <ReasonField help={words.bar.reasonHelp} label={words.bar.reason} onChange={setReason} value={reason} />
        </Dialog>
      )}
    </>
  )
}
