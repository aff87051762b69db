'use client'
import { useAllFormFields, useForm } from '@payloadcms/ui'
import { useMemo, useRef, useState } from 'react'
import { rowsIn, writtenRows, type PersonRow } from './people-rows.ts'

const MOST_STEPS = 100

/** The rows of the form, written as a whole; each change can be taken back until the page is left. */
export function usePeopleRows(path: string) {
  const { getFields, dispatchFields, setModified } = useForm()
  const [fields] = useAllFormFields()
  const before = useRef<PersonRow[][]>([])
  const [steps, setSteps] = useState(0)
  const said = JSON.stringify(rowsIn(fields, path))
  // The form is new with every letter typed anywhere; the rows are not.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const rows = useMemo(() => rowsIn(getFields(), path), [said, path, getFields])

  function write(next: readonly PersonRow[]): void {
    const { formState, leftOver } = writtenRows(getFields(), { path, rows: next })
    dispatchFields({ type: 'UPDATE_MANY', formState })
    for (const old of leftOver) dispatchFields({ type: 'REMOVE', path: old })
    setModified(true)
  }

  return {
    rows,
    setRows(next: readonly PersonRow[]): void {
      before.current = [...before.current, rowsIn(getFields(), path)].slice(-MOST_STEPS)
      setSteps(before.current.length)
      write(next)
    },
    canUndo: steps > 0,
    undo(): void {
      const last = before.current.pop()
      setSteps(before.current.length)
      if (last) write(last)
    },
  }
}
