'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { ArrayFieldClientProps } from 'payload'
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { asEdtf } from '../../../editorial/dates.ts'
import type { HeadBox } from '../../../editorial/head-rows.ts'
import { knownDateInWords } from '../../../site/known-dates.ts'
import buttons from '../buttons.module.css'
import { keepsFocus } from '../kept-focus.ts'
import { mayWrite } from '../photos/may-write.ts'
import { sourceOf } from '../placed-over-picture.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { movedBy, nextBox, resizedBy, usualSize } from './box-moves.ts'
import { headsIn, rowsOf } from './heads.ts'
import { HeadsInRow } from './heads-in-row.client.tsx'
import { MarkedPicture, type ShownHead } from './marked-picture.client.tsx'
import { NameBox } from './name-box.client.tsx'
import { OfferOfFile } from './offer-of-file.client.tsx'
import { newRowId, type PersonRow } from './people-rows.ts'
import { PlaceNotes } from './place-notes.client.tsx'
import { UnmarkedLine } from './unmarked-line.client.tsx'
import { usePeopleRows } from './use-people-rows.client.ts'
import { usePeople, type KnownPerson } from './use-people.client.ts'
import styles from './who-is-where.module.css'
import { WHO_IS_WHERE_WORDS } from './who-is-where-words.ts'

/** Of the picture’s width and height, for one press of an arrow. */
const STEP = 0.004

/**
 * In place of Payload’s list of people shown: the picture with a box over each head, who they are, and what follows from it for the
 * caption. All of it stands in the form and is saved with it.
 */
export function WhoIsWhere({ path }: ArrayFieldClientProps) {
  const { language } = useWords()
  const words = WHO_IS_WHERE_WORDS[language]
  const { docPermissions } = useDocumentInfo()
  const isFixed = !mayWrite(docPermissions?.fields, 'peopleShown')
  const picture = useFormFields(([fields]) =>
    pictureIn(fields['hash']?.value, fields['uprightWidth']?.value, fields['uprightHeight']?.value),
  )
  const day = useFormFields(([fields]) => (typeof fields['takenOn']?.value === 'string' ? asEdtf(fields['takenOn'].value) : ''))
  const { rows, setRows, canUndo, undo } = usePeopleRows(path)
  const people = usePeople({ ids: rows.flatMap(({ person }) => person ?? []), day })
  const [isMarking, setIsMarking] = useState(false)
  const [selected, setSelected] = useState<string | null>(null)
  const [naming, setNaming] = useState<string | null>(null)
  const [placing, setPlacing] = useState<string | null>(null)
  const [news, setNews] = useState('')
  const panel = useRef<HTMLElement>(null)
  const title = useId()
  // Not anew with every letter typed elsewhere in the form.
  const heads = useMemo(() => headsIn(rows, { people, language }), [rows, people, language])
  const unmarked = rows.filter(({ box }) => box === null)
  const [width = 0, height = 0] = picture === '' ? [] : picture.split(' ').slice(1).map(Number)
  const [hash = ''] = picture.split(' ')

  useEffect(() => keepsFocus(panel.current), [])

  function focusHead(id: string | null): void {
    if (id !== null) requestAnimationFrame(() => panel.current?.querySelector<HTMLElement>(`[data-head="${id}"]`)?.focus())
  }

  function change(id: string, changes: Partial<PersonRow>): void {
    setRows(rows.map((row) => (row.id === id ? { ...row, ...changes } : row)))
  }

  function add(box: HeadBox | null): void {
    if (placing !== null && box) {
      change(placing, { box })
      setSelected(placing)
      focusHead(placing)
      setPlacing(null)
      return
    }
    const id = newRowId()
    setRows([...rows, { id, person: null, others: false, box }])
    if (box === null) return setNaming(id)
    setSelected(id)
    setNews(fill(words.added, { head: fill(words.head, { number: heads.length + 1 }) }))
    focusHead(id)
  }

  function remove(id: string, label: string): void {
    const index = heads.findIndex((head) => head.id === id)
    const next = heads[index + 1] ?? heads[index - 1]
    setRows(rows.filter((row) => row.id !== id))
    setNews(fill(words.removed, { head: label }))
    setNaming(null)
    setSelected(next?.id ?? null)
    if (index >= 0) focusHead(next?.id ?? null)
  }

  /** Somebody who stood in the list without a mark has one now. */
  function name(id: string, named: KnownPerson | null): void {
    const person = named?.id ?? null
    const isMarked = rows.some((row) => row.id === id && row.box !== null)
    const kept = rows.filter((row) => row.id === id || row.box !== null || row.person !== person || person === null || !isMarked)
    setRows(kept.map((row) => (row.id === id ? { ...row, person, others: named === null } : row)))
    setNaming(null)
    focusHead(id)
  }

  function key(event: KeyboardEvent, { id, box, label }: ShownHead): void {
    const [across = 0, down = 0] = ARROWS[event.key] ?? []
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (event.key === 'z' && (event.ctrlKey || event.metaKey)) undo()
    else if (isFixed || !isPlain) return
    else if (across !== 0 || down !== 0) {
      const by = { x: across * STEP, y: down * STEP }
      change(id, { box: event.shiftKey ? resizedBy(box, by) : movedBy(box, by) })
    } else if (event.key === 'Enter') setNaming(id)
    else if (event.key === 'Delete' || event.key === 'Backspace') remove(id, label)
    else if (event.key === 'o' || event.key === 'O') change(id, { person: null, others: true })
    else if (event.key === 'n' || event.key === 'N') add(nextBox(box, box))
    else if (event.key === 'Escape') setSelected(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const chosen = heads.find(({ id }) => id === naming)
  const waiting = heads.filter(({ kind }) => kind === 'unnamed')
  const nameOf = (row: PersonRow) =>
    row.person !== null ? (people.get(row.person)?.name ?? '…') : row.others ? words.others : words.unnamed
  const nameBox = (id: string, head: string) => (
    <NameBox
      day={day}
      head={head}
      onCancel={() => {
        setNaming(null)
        focusHead(id)
      }}
      onName={(person) => name(id, person)}
      onOthers={() => name(id, null)}
    />
  )

  return (
    <section aria-labelledby={title} className={`field-type ${styles['panel']}`} id="field-peopleShown" ref={panel}>
      <h2 id={title}>{words.title}</h2>
      {hash === '' ? (
        <p className={styles['quiet']}>{words.afterUpload}</p>
      ) : (
        <>
          {!isFixed && (
            <div className={styles['tools']}>
              <button aria-pressed={isMarking} className={buttons['secondary']} onClick={() => setIsMarking(!isMarking)} type="button">
                {words.mark}
              </button>
              <button
                className={buttons['secondary']}
                onClick={() => {
                  const last = heads.find(({ id }) => id === selected)?.box ?? heads.at(-1)?.box
                  add(nextBox(last, usualSize(last, width / height)))
                }}
                type="button"
              >
                {words.add}
              </button>
              <button className={buttons['secondary']} disabled={!canUndo} onClick={undo} type="button">
                {words.undo}
              </button>
              {waiting.length > 0 && (
                <button
                  className={buttons['secondary']}
                  onClick={() => setRows(rows.map((row) => (waiting.some(({ id }) => id === row.id) ? { ...row, others: true } : row)))}
                  type="button"
                >
                  {fill(words.allOthers, { count: waiting.length })}
                </button>
              )}
            </div>
          )}
          {!isFixed && isMarking && <p className={styles['quiet']}>{words.markHelp}</p>}
          {placing !== null && (
            <output className={styles['warning']}>
              {fill(words.placing, {
                name: unmarked
                  .filter(({ id }) => id === placing)
                  .map(nameOf)
                  .join(''),
              })}
            </output>
          )}
          <MarkedPicture
            aspect={width / height}
            heads={heads}
            isMarking={!isFixed && (isMarking || placing !== null)}
            label={words.picture}
            onAdd={add}
            onChange={(id, box) => change(id, { box })}
            onKey={key}
            onSelect={setSelected}
            selected={selected}
            source={sourceOf(hash, width)}
          />
          {chosen && nameBox(chosen.id, chosen.label)}
          {!isFixed && heads.length > 0 && <p className={`${styles['quiet']} ${styles['keys']}`}>{words.keys}</p>}
          {!isFixed && <OfferOfFile day={day} onTake={setRows} rows={rows} />}
        </>
      )}
      <output className={styles['unseen']}>{news}</output>
      {heads.length > 0 && (
        <p className={styles['quiet']}>
          {day === '' ? words.noDay : fill(words.officesOn, { day: knownDateInWords(day, language) || day })}
        </p>
      )}
      <PlaceNotes heads={heads} unmarked={unmarked.flatMap(({ person }) => (person === null ? [] : (people.get(person) ?? [])))} />
      {rowsOf(heads, language).map((row) => (
        <HeadsInRow
          heads={row.heads}
          isFixed={isFixed}
          key={row.name}
          name={row.name}
          onName={(id) => {
            setSelected(id)
            setNaming(id)
          }}
          onRemove={({ id, label }) => remove(id, label)}
          onSelect={(id) => {
            setSelected(id)
            focusHead(id)
          }}
          selected={selected}
        />
      ))}
      {unmarked.length > 0 && (
        <div className={styles['row']}>
          <h3>{words.notMarked}</h3>
          <ul className={styles['lines']}>
            {unmarked.map((row) => (
              <UnmarkedLine
                canMark={hash !== ''}
                isFixed={isFixed}
                key={row.id}
                onMark={() => {
                  setPlacing(row.id)
                  panel.current?.scrollIntoView({ block: 'start' })
                }}
                onName={() => setNaming(row.id)}
                onRemove={() => remove(row.id, nameOf(row))}
                who={nameOf(row)}
              />
            ))}
          </ul>
          {unmarked.some(({ id }) => id === naming) && naming !== null && nameBox(naming, words.unnamed)}
        </div>
      )}
      {!isFixed && (
        <div className={styles['tools']}>
          <button className={buttons['secondary']} onClick={() => add(null)} type="button">
            {words.addUnmarked}
          </button>
        </div>
      )}
    </section>
  )
}

const ARROWS: Record<string, readonly [across: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** As one text, which is the same as long as the picture is: `hash width height`; empty before the picture is stored. */
function pictureIn(hash: unknown, width: unknown, height: unknown): string {
  const isKnown = typeof hash === 'string' && hash !== '' && typeof width === 'number' && typeof height === 'number' && height > 0
  return isKnown ? `${hash} ${width} ${height}` : ''
}
