'use client'
import type { DefaultCellComponentProps } from 'payload'
import { useState } from 'react'
import { dueInWords } from '../dashboard/due-in-words.ts'
import { momentInWords } from '../../../editorial/instants.ts'
import { useWords } from '../use-words.client.ts'
import styles from './due-cell.module.css'

/** Stages after which nothing is due any more. */
const OVER: readonly unknown[] = ['published', 'spiked', 'retracted']

/** A due time in a list, in words while it counts; what is late stands out by its words as well. */
export function DueCell({ cellData, rowData }: DefaultCellComponentProps) {
  const { language } = useWords()
  const [now] = useState(() => new Date())
  const dueAt: unknown = cellData
  if (typeof dueAt !== 'string') return null
  const stage: unknown = rowData['stage']
  if (OVER.includes(stage)) return <span>{momentInWords(dueAt)}</span>
  const due = dueInWords(dueAt, { now, language })
  return due && <span className={due.isLate ? styles['late'] : undefined}>{due.words}</span>
}
