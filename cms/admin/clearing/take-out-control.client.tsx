'use client'
import { toast, useForm, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { momentInWords } from '../../../editorial/instants.ts'
import { askServer } from '../ask-server.ts'
import styles from '../bar.module.css'
import buttons from '../buttons.module.css'
import { Dialog } from '../dialog.client.tsx'
import { rightsWords } from '../photos/rights-words.ts'
import { refusalInWords } from '../problem-words.ts'
import { ReasonField } from '../reason-field.client.tsx'
import { isRecordState } from '../state-cell.client.tsx'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import type { Clearing } from './clear-bar.client.tsx'

type Props = { address: string; clearing: Clearing; onChanged(): void }

const ACTS = ['restrict', 'withdraw'] as const

/** Why readers see a photo no longer, and the buttons that take it from every page at once. */
export function TakeOutControl({ address, clearing: { actions, state, takenOut }, onChanged }: Props) {
  const { words, language } = useWords()
  const own = rightsWords(language)
  const { dispatchFields } = useForm()
  const modified = useFormModified()
  const [asking, setAsking] = useState<(typeof ACTS)[number] | null>(null)
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const offered = ACTS.filter((act) => actions.some(({ action, allowed }) => action === act && allowed))

  async function go(action: (typeof ACTS)[number]) {
    if (reason.trim() === '') {
      setFault(words.bar.reasonMissing)
      return
    }
    setBusy(true)
    const schema = z.looseObject({ state: z.string(), pages: z.number() })
    const answer = await askServer(address, { schema, method: 'POST', body: { action, reason } })
    setBusy(false)
    setFault(answer.ok ? null : refusalInWords(answer.refusal, language) || words.bar.unreachable)
    if (!answer.ok) return
    const { state: value, pages } = answer.value
    dispatchFields({ type: 'UPDATE', path: 'state', value, initialValue: value })
    toast.success(fill(own.done, { pages }))
    close()
    onChanged()
  }

  function close() {
    setAsking(null)
    setReason('')
    setFault(null)
  }

  return (
    <>
      {takenOut !== null && (
        <p className={styles['cause']}>
          {takenOut.action === 'expire'
            ? fill(own.ranOut, { at: momentInWords(takenOut.at) })
            : fill(own.takenOut, {
                what: isRecordState(state) ? words.states[state] : state,
                by: takenOut.by ?? words.bar.system,
                at: momentInWords(takenOut.at),
                reason: takenOut.reason,
              })}{' '}
          {state === 'restricted' && own.clearAgain}
        </p>
      )}
      {offered.length > 0 && (
        <div className={styles['buttons']}>
          {offered.map((act) => (
            <button
              className={buttons['secondary']}
              data-action={act}
              disabled={modified}
              key={act}
              onClick={() => setAsking(act)}
              type="button"
            >
              {own[act]}
            </button>
          ))}
        </div>
      )}
      {asking !== null && (
        <Dialog
          busy={busy}
          confirm={own[asking].replace('…', '')}
          fault={fault}
          onCancel={close}
          onConfirm={() => void go(asking)}
          title={asking === 'restrict' ? own.restrictTitle : own.withdrawTitle}
        >
          <p>{asking === 'restrict' ? own.restrictHelp : own.withdrawHelp}</p>
          <ReasonField help={words.bar.reasonHelp} label={words.bar.reason} onChange={setReason} value={reason} />
        </Dialog>
      )}
    </>
  )
}
