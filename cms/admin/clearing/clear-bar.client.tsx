'use client'
import { toast, useConfig, useDocumentInfo, useForm, useFormFields, useFormModified } from '@payloadcms/ui'
import buttons from '../buttons.module.css'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { askServer, type ServerProblem } from '../ask-server.ts'
import styles from '../bar.module.css'
import { STATE_FILLS } from '../fills.ts'
import { keepsFocusInPart } from '../kept-focus.ts'
import { ProblemList } from '../problem-list.client.tsx'
import { refusalInWords } from '../problem-words.ts'
import { EmbargoControl } from './embargo-control.client.tsx'
import { SendBackControl } from './send-back-control.client.tsx'
import { TakeOutControl } from './take-out-control.client.tsx'
import { TrashControl } from './trash-control.client.tsx'
import { isRecordState } from '../state-cell.client.tsx'
import { StateMark } from '../state-mark.tsx'
import { usePlaceInAddress } from '../use-place-in-address.client.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import type { Words } from '../words-en.ts'

const clearingAnswer = z.object({
  revision: z.number(),
  state: z.string(),
  pending: z.boolean(),
  /** The server's clock. */
  now: z.string(),
  embargo: z.string().nullable(),
  trashedAt: z.string().nullable(),
  sentBack: z.object({ reason: z.string(), by: z.string().nullable(), at: z.string() }).nullable(),
  takenOut: z.object({ action: z.string(), reason: z.string(), by: z.string().nullable(), at: z.string() }).nullable(),
  actions: z.array(
    z.object({
      action: z.string(),
      allowed: z.boolean(),
      gated: z.boolean(),
      problems: z.array(z.object({ code: z.string(), message: z.string(), where: z.string() })),
    }),
  ),
})

export type Clearing = z.infer<typeof clearingAnswer>

/** Above the form of a photo or person: whether it is cleared, and the button by which a second person clears it. */
export function ClearBar() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { dispatchFields } = useForm()
  const modified = useFormModified()
  const revision = useFormFields(([fields]) => fields['revision']?.value)
  const { words, language } = useWords()
  const [clearing, setClearing] = useState<Clearing | null>(null)
  const [problems, setProblems] = useState<readonly ServerProblem[]>([])
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [turn, setTurn] = useState(0)
  const address = `${config.routes.api}/${collectionSlug}/${id}/transitions`

  usePlaceInAddress(clearing !== null)

  useEffect(() => {
    if (id === undefined) return
    void askServer(address, { schema: clearingAnswer }).then((answer) => answer.ok && setClearing(answer.value))
  }, [address, id, revision, turn])

  async function clear() {
    setBusy(true)
    setFault(null)
    setProblems([])
    const answer = await askServer(address, {
      schema: z.looseObject({ state: z.string(), revision: z.number() }),
      method: 'POST',
      body: { action: 'clear', revision: clearing?.revision },
    })
    if (answer.ok) {
      for (const [path, value] of Object.entries({ state: 'cleared', clearedRevision: answer.value.revision }))
        dispatchFields({ type: 'UPDATE', path, value, initialValue: value })
      toast.success(words.clearing.done)
    } else {
      setProblems(answer.refusal.problems)
      setFault(answer.refusal.problems.length > 0 ? null : refusalInWords(answer.refusal, language) || words.bar.unreachable)
    }
    setTurn((before) => before + 1)
    setBusy(false)
  }

  const action = clearing?.actions.find((known) => known.action === 'clear')
  if (id === undefined || !clearing || !action) return null
  const isOpen = action.allowed || action.gated
  const isDone = clearing.state === 'cleared' && !clearing.pending

  return (
    <section
      aria-label={words.clearing.label}
      className={styles['bar']}
      data-standfirst-bar=""
      data-state={clearing.state}
      ref={keepsFocusInPart}
    >
      <ClearingState clearing={clearing} words={words} />
      {isOpen && (
        <div className={styles['buttons']}>
          <button
            className={buttons['primary']}
            data-action="clear"
            disabled={busy || modified}
            onClick={() => (action.allowed ? void clear() : setProblems(action.problems))}
            type="button"
          >
            {words.clearing.button}
          </button>
          {modified && <output className={styles['quiet']}>{words.bar.saveFirst}</output>}
        </div>
      )}
      {!isOpen && !isDone && clearing.state !== 'withdrawn' && (
        <p className={styles['quiet']}>{collectionSlug === 'photos' ? words.clearing.othersPhoto : words.clearing.othersPerson}</p>
      )}
      {isOpen && problems.length > 0 && (
        <div className={styles['gate']} role="alert">
          <p>
            <strong>{fill(words.bar.notYet, { action: words.clearing.button })}.</strong> {words.bar.mend}
          </p>
          <ProblemList problems={problems} />
        </div>
      )}
      {collectionSlug === 'photos' && (
        <SendBackControl address={address} clearing={clearing} onChanged={() => setTurn((before) => before + 1)} />
      )}
      {collectionSlug === 'photos' && (
        <TakeOutControl address={address} clearing={clearing} onChanged={() => setTurn((before) => before + 1)} />
      )}
      {collectionSlug === 'photos' && <TrashControl address={address} clearing={clearing} photo={id} />}
      <EmbargoControl address={address} clearing={clearing} onChanged={() => setTurn((before) => before + 1)} />
      {fault !== null && (
        <p className={styles['fault']} role="alert">
          {fault}
        </p>
      )}
    </section>
  )
}

function ClearingState({ clearing: { state, pending, revision }, words }: { clearing: Clearing; words: Words }) {
  const word = isRecordState(state) ? words.states[state] : state
  const isNew = state === 'uploaded' || state === 'draft'
  const sentence = pending ? words.clearing.pending : isNew ? fill(words.clearing.notCleared, { state: word }) : word
  return (
    <>
      <StateMark fill={pending ? 'half' : isRecordState(state) ? STATE_FILLS[state] : 'empty'}>{sentence}</StateMark>
      <span className={styles['quiet']}>{fill(words.bar.revision, { revision })}</span>
    </>
  )
}
