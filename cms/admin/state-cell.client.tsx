'use client'
import type { DefaultCellComponentProps } from 'payload'
import { BATCH_STATES } from '../../editorial/batch-corrections.ts'
import { PUBLIC_STATUSES, STAGES } from '../../editorial/workflow.ts'
import { BATCH_FILLS } from './batch-corrections/batch-fills.ts'
import { batchWords } from './batch-corrections/batch-words.ts'
import { PUBLIC_FILLS, STAGE_FILLS, STATE_FILLS } from './fills.ts'
import { StateMark } from './state-mark.tsx'
import { useWords } from './use-words.client.ts'
import type { RecordState } from './words-en.ts'

/** A stage, public status or state in a list: the word and its circle. */
export function StateCell({ cellData, field }: DefaultCellComponentProps) {
  const { words, language } = useWords()
  const value: unknown = cellData
  const stage = STAGES.find((known) => known === value)
  const publicStatus = PUBLIC_STATUSES.find((known) => known === value)
  const name = 'name' in field ? field.name : ''
  if (name === 'stage' && stage) return <StateMark fill={STAGE_FILLS[stage]}>{words.stages[stage]}</StateMark>
  if (name === 'publicStatus' && publicStatus)
    return <StateMark fill={PUBLIC_FILLS[publicStatus]}>{words.publicStatuses[publicStatus]}</StateMark>
  if (isRecordState(value)) return <StateMark fill={STATE_FILLS[value]}>{words.states[value]}</StateMark>
  const batch = BATCH_STATES.find((known) => known === value)
  if (batch) return <StateMark fill={BATCH_FILLS[batch]}>{batchWords(language).states[batch]}</StateMark>
  return <span>{typeof value === 'string' ? value : ''}</span>
}

export function isRecordState(value: unknown): value is RecordState {
  return typeof value === 'string' && Object.hasOwn(STATE_FILLS, value)
}
