'use client'
import { useAllFormFields, useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { HeadBox } from '../../../editorial/head-rows.ts'
import type { Language } from '../../../editorial/languages.ts'
import { rowsIn } from '../who-is-where/people-rows.ts'
import { usePeople } from '../who-is-where/use-people.client.ts'
import { SeenWords } from './seen-words.client.tsx'

type Props = { crop: HeadBox; captions: readonly { language: Language; caption: string }[] }

/** Whom a crop of the photo in this form leaves out, and what that does to its captions. */
export function SeenNotes({ crop, captions }: Props) {
  const [fields] = useAllFormFields()
  const said = JSON.stringify(rowsIn(fields, 'peopleShown'))
  // The form is new with every letter typed anywhere; the rows are not.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const rows = useMemo(() => rowsIn(fields, 'peopleShown'), [said])
  const day = useFormFields(([all]) => (typeof all['takenOn']?.value === 'string' ? all['takenOn'].value : ''))
  const people = usePeople({ ids: rows.flatMap(({ person }) => person ?? []), day })
  return <SeenWords captions={captions} crop={crop} people={people} rows={rows} />
}
