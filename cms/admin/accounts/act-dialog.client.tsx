'use client'
import { useState } from 'react'
import { askServer } from '../ask-server.ts'
import { Dialog } from '../dialog.client.tsx'
import { refusalInWords } from '../problem-words.ts'
import { ReasonField } from '../reason-field.client.tsx'
import { useWords } from '../use-words.client.ts'
import { accountFacts, type AccountFacts } from './account-facts.ts'
import { accountWords } from './account-words.ts'

type Props = { act: AccountFacts['acts'][number]; address: string; onCancel(): void; onDone(now: AccountFacts): void }

/** Asks an admin once more, and for the reason where there has to be one. */
export function ActDialog({ act: { action, needsReason }, address, onCancel, onDone }: Props) {
  const { words, language } = useWords()
  const { [action]: own } = accountWords(language).acts
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  async function perform() {
    if (needsReason && reason.trim() === '') return setFault(words.bar.reasonMissing)
    setBusy(true)
    setFault(null)
    const body = { action, ...(needsReason ? { reason } : {}) }
    const answer = await askServer(address, { schema: accountFacts, method: 'POST', body })
    setBusy(false)
    if (answer.ok) onDone(answer.value)
    else setFault(refusalInWords(answer.refusal, language) || words.bar.unreachable)
  }

  return (
    <Dialog busy={busy} confirm={own.confirm} fault={fault} onCancel={onCancel} onConfirm={() => void perform()} title={own.title}>
      <p>{own.help}</p>
      {needsReason && <ReasonField label={words.bar.reason} onChange={setReason} value={reason} />}
    </Dialog>
  )
}
