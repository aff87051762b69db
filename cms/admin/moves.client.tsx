'use client'
import { useState } from 'react'
import buttons from './buttons.module.css'
import { transitionOf } from '../../editorial/workflow.ts'
import type { ServerAnswer, ServerRefusal } from './ask-server.ts'
import styles from './bar.module.css'
import { asksFirst, MoveDialog, type MoveDetails } from './move-dialog.client.tsx'
import { ProblemList } from './problem-list.client.tsx'
import { refusalInWords } from './problem-words.ts'
import type { Move, Performed, Transitions } from './transitions-answer.ts'
import { useWords } from './use-words.client.ts'
import { fill } from './words.ts'

type Props = {
  transitions: Transitions
  /** Moves that have their button elsewhere. */
  aside?: readonly Move['action'][]
  /** There is typing that nobody saved. */
  blocked?: boolean
  /** Where the page is read before it is approved; left out where one is there already. */
  readHref?: string
  /** Address of the form, where the problems are to be mended, when this is not on it. */
  formHref?: string
  perform(asked: MoveDetails & { action: Move['action'] }): Promise<ServerAnswer<Performed>>
  onMoved(performed: Performed): Promise<void>
  onRefused(refusal: ServerRefusal): Promise<void>
}

/** The moves open to this person as buttons named by their verb. What stands in the way is said in place. */
export function Moves({ transitions, aside = [], blocked = false, readHref, formHref, perform, onMoved, onRefused }: Props) {
  const { words, language } = useWords()
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState<Move | null>(null)
  const [gateOf, setGateOf] = useState<Move['action'] | null>(null)
  const [refusal, setRefusal] = useState<ServerRefusal | null>(null)

  const open = transitions.actions.filter((move) => move.allowed || move.gated)
  const offered = open.filter((move) => !aside.includes(move.action))
  const seldom = offered.filter(({ action }) => SELDOM.has(action))
  const refused = transitions.actions.filter((move) => isOfThisStage(move, transitions))
  const atGate = transitions.actions.find((move) => move.action === gateOf)
  const canRead = readHref !== undefined && (transitions.stage === 'in-review' || transitions.stage === 'approved')

  async function go(move: Move, details: MoveDetails = {}) {
    setBusy(true)
    setRefusal(null)
    const answer = await perform({ action: move.action, ...details })
    if (answer.ok) {
      setAsking(null)
      setGateOf(null)
      await onMoved(answer.value)
    } else {
      setRefusal(answer.refusal)
      await onRefused(answer.refusal)
    }
    setBusy(false)
  }

  function press(move: Move) {
    setRefusal(null)
    setGateOf(move.allowed ? null : move.action)
    if (!move.allowed) return
    if (asksFirst(move)) setAsking(move)
    else void go(move)
  }

  const buttonFor = (move: Move) => (
    <button
      aria-expanded={move.allowed ? undefined : gateOf === move.action}
      className={isPrimary(move) ? buttons['primary'] : buttons['secondary']}
      data-action={move.action}
      disabled={busy || blocked}
      key={move.action}
      onClick={() => press(move)}
      type="button"
    >
      {words.actions[move.action]}
    </button>
  )

  const fault = refusal ? refusalInWords(refusal, language) || words.bar.unreachable : null

  return (
    <div className={styles['moves']}>
      <div className={styles['buttons']}>
        {canRead && (
          <a className={buttons['primary']} href={readHref}>
            {words.bar.readPrinted}
          </a>
        )}
        {offered.filter(({ action }) => !SELDOM.has(action)).map(buttonFor)}
        {seldom.length > 0 && (
          <details className={styles['more']}>
            <summary className={buttons['secondary']}>{words.bar.more}</summary>
            <div className={styles['menu']}>{seldom.map(buttonFor)}</div>
          </details>
        )}
        {blocked && offered.length > 0 && <output className={styles['quiet']}>{words.bar.saveFirst}</output>}
        {busy && <output className={styles['quiet']}>{words.bar.working}</output>}
      </div>

      {atGate && !atGate.allowed && (
        <div className={styles['gate']} role="alert">
          <p>
            <strong>{fill(words.bar.notYet, { action: words.actions[atGate.action].replace('…', '') })}.</strong> {words.bar.mend}
          </p>
          <ProblemList problems={atGate.problems} {...(formHref === undefined ? {} : { form: formHref })} />
        </div>
      )}
      {fault !== null && !asking && (
        <p className={styles['fault']} role="alert">
          {fault}
        </p>
      )}

      {refused.length > 0 && transitions.trashedAt === null && (
        <details className={styles['why']}>
          <summary>{words.bar.whyNot}</summary>
          <ul>
            {refused.map((move) => (
              <li key={move.action}>
                <strong>{words.actions[move.action].replace('…', '')}:</strong>{' '}
                {refusalInWords({ message: '', problems: move.problems }, language)}
              </li>
            ))}
          </ul>
        </details>
      )}

      {asking && (
        <MoveDialog
          busy={busy}
          fault={fault}
          move={asking}
          times={transitions}
          onCancel={() => setAsking(null)}
          onConfirm={(details) => void go(asking, details)}
        />
      )}
    </div>
  )
}

/** Not what one does every day: behind “More”. */
const SELDOM = new Set<Move['action']>([
  'set-embargo',
  'lift-embargo',
  'mark-sensitive',
  'unmark-sensitive',
  'spike',
  'trash',
  'publish-alone',
])

/** Moves that would go from here, were it not for who this person is. */
function isOfThisStage(move: Move, { stage, publicStatus }: Transitions): boolean {
  const rule = transitionOf(move.action)
  if (move.allowed || move.gated || rule.who === null || rule.fromTrash) return false
  return rule.from.includes(stage) && (rule.whenPublic?.includes(publicStatus) ?? true)
}

function isPrimary({ action }: Move): boolean {
  return action === 'submit' || action === 'approve' || action === 'publish'
}
