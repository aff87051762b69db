'use client'
import { useState } from 'react'
import { z } from 'zod'
import { momentInWords } from '../../../editorial/instants.ts'
import { askServer } from '../ask-server.ts'
import styles from '../bar.module.css'
import buttons from '../buttons.module.css'
import { MoveDialog, type MoveDetails } from '../move-dialog.client.tsx'
import { refusalInWords } from '../problem-words.ts'
import type { Move } from '../transitions-answer.ts'
import { useWords } from '../use-words.client.ts'
import type { Clearing } from './clear-bar.client.tsx'

type Props = { address: string; clearing: Clearing; onChanged(): void }

/** Until when a photo is held back, and the buttons that set and lift it, for those who may. */
export function EmbargoControl({ address, clearing, onChanged }: Props) {
  const { words, language } = useWords()
  const [asking, setAsking] = useState<Move | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const { embargo, now } = clearing
  const stands = embargo !== null && new Date(embargo) > new Date(now)
  const offered = ACTS.filter(({ action }) => clearing.actions.some((known) => known.action === action && known.allowed)).filter(
    ({ action }) => action === 'set-embargo' || embargo !== null,
  )

  async function go(move: Move, details: MoveDetails) {
    setBusy(true)
    const answer = await askServer(address, { schema: z.looseObject({}), method: 'POST', body: { action: move.action, ...details } })
    setBusy(false)
    setFault(answer.ok ? null : refusalInWords(answer.refusal, language) || words.bar.unreachable)
    if (!answer.ok) return
    setAsking(null)
    onChanged()
  }

  return (
    <>
      {stands && (
        <span>
          {words.bar.embargo} {momentInWords(embargo)}
        </span>
      )}
      {offered.length > 0 && (
        <div className={styles['buttons']}>
          {offered.map((move) => (
            <button
              className={buttons['secondary']}
              data-action={move.action}
              key={move.action}
              onClick={() => setAsking(move)}
              type="button"
            >
              {words.actions[move.action]}
            </button>
          ))}
        </div>
      )}
      {asking && (
        <MoveDialog
          busy={busy}
          fault={fault}
          move={asking}
          onCancel={() => {
            setAsking(null)
            setFault(null)
          }}
          onConfirm={(details) => void go(asking, details)}
          times={{ now, embargo: null, storyEmbargo: embargo }}
        />
      )}
    </>
  )
}

const ACTS: readonly Move[] = [
  { action: 'set-embargo', asksTime: true, reason: null, allowed: true, gated: false, problems: [] },
  { action: 'lift-embargo', asksTime: false, reason: 'one', allowed: true, gated: false, problems: [] },
]
