'use client'
import { useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { withoutMarks } from '../../../editorial/without-marks.ts'
import { fileSaysSchema } from '../../file-says/file-says-schema.ts'
import buttons from '../buttons.module.css'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { offeredRegions, type OfferedRegion } from './offered-regions.ts'
import { newRowId, type PersonRow } from './people-rows.ts'
import { findPeople } from './use-people.client.ts'
import styles from './who-is-where.module.css'
import { WHO_IS_WHERE_WORDS } from './who-is-where-words.ts'

type Props = { rows: readonly PersonRow[]; day: string; onTake(rows: PersonRow[]): void }

/** Heads that the file itself marks, offered; nothing of it is taken until somebody says so. */
export function OfferOfFile({ rows, day, onTake }: Props) {
  const { language } = useWords()
  const words = WHO_IS_WHERE_WORDS[language]
  const value = useFormFields(([fields]) => fields['fileSays']?.value)
  const [taken, setTaken] = useState(0)
  const read = fileSaysSchema.safeParse(value)
  const marked = rows.flatMap(({ box }) => box ?? [])
  const regions = read.success ? offeredRegions(read.data, marked) : []
  const room = regions.slice(0, MOST_ROWS - rows.length)

  async function take(): Promise<void> {
    const named = await Promise.all(room.map(async (region) => ({ region, person: await personNamed(region, day) })))
    const next = [...rows]
    for (const { region, person } of named) {
      const waiting = next.findIndex((row) => row.box === null && person !== null && row.person === person)
      const row = next[waiting] ?? { id: newRowId(), person, others: false }
      next.splice(waiting < 0 ? next.length : waiting, waiting < 0 ? 0 : 1, { ...row, box: region.box })
    }
    onTake(next)
    setTaken(named.length)
  }

  return (
    <>
      {room.length > 0 && (
        <div className={styles['offer']}>
          <p>{fill(words.regions, { count: room.length, names: room.map(({ name }) => name || words.unnamed).join(', ') })}</p>
          <button className={buttons['secondary']} onClick={() => void take()} type="button">
            {words.take}
          </button>
        </div>
      )}
      <output className={styles['done']}>{taken > 0 && room.length === 0 && fill(words.taken, { count: taken })}</output>
    </>
  )
}

/** As many as the list holds. */
const MOST_ROWS = 200

/** The one person who has the name, in any of its forms; null where that is nobody, or more than one. */
async function personNamed({ name }: OfferedRegion, day: string): Promise<number | null> {
  if (name.trim() === '') return null
  const found = (await findPeople({ name: name.trim(), day, signal: AbortSignal.timeout(5_000) })) ?? []
  const same = found.filter((person) => [person.name, ...person.otherNames].some((form) => bare(form) === bare(name)))
  const [only] = same
  return only && same.length === 1 ? only.id : null
}

function bare(name: string): string {
  return withoutMarks(name.normalize('NFC').trim())
}
