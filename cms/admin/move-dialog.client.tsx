'use client'
import { useState } from 'react'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../editorial/languages.ts'
import { CORRECTION_CLASSES, type CorrectionClass } from '../../editorial/publication.ts'
import { ChoiceField } from './choice-field.client.tsx'
import { Dialog } from './dialog.client.tsx'
import { ReasonField } from './reason-field.client.tsx'
import { instantIn, localTime, TimeField } from './time-field.client.tsx'
import type { Move, Transitions } from './transitions-answer.ts'
import { useWords } from './use-words.client.ts'
import { fill } from './words.ts'

/** What a move wants to know besides the revision it is made on. */
export type MoveDetails = {
  reason?: string
  reasons?: Partial<Record<Language, string>>
  editions?: 'all' | 'this'
  class?: CorrectionClass
  /** ISO 8601 with its offset. */
  at?: string
}

type Props = {
  move: Move
  /** The clock and the hours that stand. */
  times: Pick<Transitions, 'now' | 'embargo' | 'storyEmbargo'>
  busy: boolean
  fault: string | null
  onCancel(): void
  onConfirm(details: MoveDetails): void
}

/** Whether a move is asked about before it is made. */
export function asksFirst({ action, reason, asksTime }: Move): boolean {
  return reason !== null || asksTime || action === 'correct'
}

/** Asks what a move wants to know: why, why in each language, when, or what kind of correction it is. */
export function MoveDialog({ move, times, busy, fault, onCancel, onConfirm }: Props) {
  const { words } = useWords()
  const [reason, setReason] = useState('')
  const [reasons, setReasons] = useState<Partial<Record<Language, string>>>({})
  const [editions, setEditions] = useState<'all' | 'this'>('all')
  const [kind, setKind] = useState<CorrectionClass | null>(null)
  const [time, setTime] = useState(() => firstTime(move, times))
  const [isIncomplete, setIsIncomplete] = useState(false)

  const at = instantIn(time)
  const isSooner =
    move.action === 'set-embargo' && at !== null && times.storyEmbargo !== null && new Date(at) < new Date(times.storyEmbargo)
  const missing = missingIn()

  function missingIn(): string | null {
    if (move.action === 'correct') return kind === null ? words.moveDialog.kindMissing : null
    if (move.asksTime) return at === null ? words.moveDialog.timeMissing : isSooner && reason.trim() === '' ? words.bar.reasonMissing : null
    if (move.reason === 'one') return reason.trim() === '' ? words.bar.reasonMissing : null
    const given = LANGUAGES.some((language) => (reasons[language] ?? '').trim() !== '')
    return move.reason === 'each-language' && !given ? words.bar.reasonMissing : null
  }

  function confirm() {
    setIsIncomplete(missing !== null)
    if (missing !== null) return
    if (move.action === 'correct') onConfirm(kind === null ? {} : { class: kind })
    else if (move.asksTime) onConfirm({ ...(at === null ? {} : { at }), ...(isSooner ? { reason: reason.trim() } : {}) })
    else if (move.reason === 'each-language') onConfirm({ reasons, editions })
    else onConfirm({ reason: reason.trim() })
  }

  const title = words.actions[move.action]
  return (
    <Dialog
      busy={busy}
      confirm={title.replace('…', '')}
      fault={isIncomplete && missing !== null ? missing : fault}
      onCancel={onCancel}
      onConfirm={confirm}
      title={title}
    >
      {move.action === 'correct' && (
        <>
          <p>{words.moveDialog.correctHelp}</p>
          <ChoiceField<CorrectionClass>
            legend={words.moveDialog.kind}
            onChange={setKind}
            options={CORRECTION_CLASSES.map((value) => ({ value, label: words.corrections[value] }))}
            value={kind}
          />
        </>
      )}
      {move.asksTime && (
        <>
          <p>{move.action === 'schedule' ? words.moveDialog.scheduleHelp : words.moveDialog.embargoHelp}</p>
          <TimeField label={words.moveDialog.time} now={times.now} onChange={setTime} value={time} />
        </>
      )}
      {move.action === 'publish-alone' && <p>{words.moveDialog.aloneHelp}</p>}
      {(move.reason === 'one' || isSooner) && (
        <ReasonField help={words.bar.reasonHelp} label={words.bar.reason} onChange={setReason} value={reason} />
      )}
      {move.reason === 'each-language' && (
        <>
          <p>{words.moveDialog.retractHelp}</p>
          {LANGUAGES.map((language) => (
            <ReasonField
              key={language}
              label={fill(words.moveDialog.reasonIn, { language: LANGUAGE_NAMES[language] })}
              lang={language}
              onChange={(text) => setReasons((before) => ({ ...before, [language]: text }))}
              value={reasons[language] ?? ''}
            />
          ))}
          <ChoiceField<'all' | 'this'>
            legend={words.moveDialog.editions}
            onChange={setEditions}
            options={[
              { value: 'all', label: words.moveDialog.allEditions },
              { value: 'this', label: words.moveDialog.thisEdition },
            ]}
            value={editions}
          />
        </>
      )}
    </Dialog>
  )
}

/** What the field begins with: the embargo that stands, else the next whole hour. */
function firstTime({ action }: Move, { now, embargo, storyEmbargo }: Props['times']): string {
  const floor = action === 'schedule' ? embargo?.until : storyEmbargo
  const hour = 3_600_000
  const next = new Date((Math.floor(new Date(now).getTime() / hour) + 1) * hour)
  return localTime(floor && new Date(floor) > next ? new Date(floor) : next)
}
