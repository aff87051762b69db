'use client'
import type { PhotoState } from '../../../editorial/clearing.ts'
import { STATE_FILLS } from '../fills.ts'
import { StateMark } from '../state-mark.tsx'
import { useWords } from '../use-words.client.ts'

/** The state of a photo as a word and its circle; one that was changed since it was cleared says so. */
export function PhotoStateMark({ state, isChanged }: { state: PhotoState; isChanged: boolean }) {
  const { words } = useWords()
  if (state === 'cleared' && isChanged) return <StateMark fill="half">{words.clearing.changed}</StateMark>
  return <StateMark fill={STATE_FILLS[state]}>{words.states[state]}</StateMark>
}
