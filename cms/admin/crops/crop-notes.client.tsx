'use client'
import { useConfig, useDocumentForm, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { boxOfRectangle, cropOf, isCropName, ratioOf } from '../../../editorial/crops.ts'
import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../../../editorial/languages.ts'
import { markIn } from '../../../editorial/who-is-shown.ts'
import { handSetOf } from '../../../press/hand-set-crops.ts'
import { askServer } from '../ask-server.ts'
import { useWords } from '../use-words.client.ts'
import type { PersonRow } from '../who-is-where/people-rows.ts'
import { usePeople } from '../who-is-where/use-people.client.ts'
import { CROPS_WORDS } from './crops-words.ts'
import styles from './crops.module.css'
import { CutPicture } from './cut-picture.tsx'
import { SeenWords } from './seen-words.client.tsx'

const side = z.number().nullish()
const percent = z.number().nullish()

const facts = z.looseObject({
  hash: z.string(),
  uprightWidth: z.number(),
  uprightHeight: z.number(),
  focalX: percent,
  focalY: percent,
  takenOn: z.string().nullish(),
  crops: z.unknown(),
  caption: z.object({ vi: z.string().nullish(), en: z.string().nullish() }).nullish(),
  peopleShown: z
    .array(
      z.looseObject({ id: z.string(), person: z.number().nullish(), others: z.boolean().nullish(), x: side, y: side, w: side, h: side }),
    )
    .nullish(),
})

type Facts = z.infer<typeof facts>

/** Beneath the choice of a crop in an article: the picture as it will be cut, whom that leaves out, and what the caption then says wrongly. */
export function CropNotes({ path }: { path: string }) {
  const { config } = useConfig()
  const at = path.slice(0, path.lastIndexOf('.') + 1)
  const name = useFormFields(([fields]) => fields[path]?.value)
  const photo = useFormFields(([fields]) => idOf(fields[`${at}photo`]?.value))
  const typed = useFormFields(([fields]) => fields[`${at}caption`]?.value)
  const { dispatchFields, setModified } = useForm()
  const { getDataByPath } = useDocumentForm()
  const { language: screen } = useWords()
  const [found, setFound] = useState<{ photo: number; facts: Facts } | null>(null)
  const isAsked = isCropName(name) && photo !== null

  useEffect(() => {
    if (!isAsked) return
    let isOver = false
    void askServer(`${config.routes.api}/photos/${photo}?depth=0`, { schema: facts }).then(
      (answer) => !isOver && answer.ok && setFound({ photo, facts: answer.value }),
    )
    return () => {
      isOver = true
    }
  }, [isAsked, photo, config.routes.api])

  const known = found?.photo === photo ? found.facts : null
  const rows = known ? rowsOf(known) : NO_ROWS
  const people = usePeople({ ids: rows.flatMap(({ person }) => person ?? []), day: known?.takenOn ?? '' })
  if (!isCropName(name) || !known) return null
  const frame = { width: known.uprightWidth, height: known.uprightHeight }
  const focalPoint = { x: (known.focalX ?? 50) / 100, y: (known.focalY ?? 50) / 100 }
  const crop = boxOfRectangle(cropOf(name, { frame, focalPoint, handSet: handSetOf(known) }), frame)
  const told: unknown = getDataByPath('language')
  const language: Language = isLanguage(told) ? told : DEFAULT_LANGUAGE
  const here = typeof typed === 'string' ? typed.trim() : ''
  const caption = here === '' ? (known.caption?.[language] ?? '') : here

  function insert(sentence: string): void {
    dispatchFields({
      type: 'UPDATE',
      path: `${at}caption`,
      value: [caption, sentence].filter((part) => part !== '').join(' '),
      valid: true,
    })
    setModified(true)
  }

  return (
    <figure className={styles['asCut']}>
      <CutPicture aspect={ratioOf(name)} crop={crop} hash={known.hash} width={frame.width} />
      <figcaption className={styles['quiet']}>{CROPS_WORDS[screen].seenAs}</figcaption>
      <SeenWords captions={[{ language, caption }]} crop={crop} onInsert={insert} people={people} rows={rows} />
    </figure>
  )
}

const NO_ROWS: readonly PersonRow[] = []

function rowsOf({ peopleShown }: Facts): PersonRow[] {
  return (peopleShown ?? []).map((row) => ({ id: row.id, person: row.person ?? null, others: row.others === true, box: markIn(row) }))
}

function idOf(value: unknown): number | null {
  if (typeof value === 'number') return value
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number' ? value.id : null
}
