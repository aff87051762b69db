'use client'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { CreditName } from '../../../editorial/credit-names.ts'
import { renditionWidths } from '../../../editorial/renditions.ts'
import type { ServerRefusal } from '../ask-server.ts'
import buttons from '../buttons.module.css'
import { NewestNotice } from '../newest-notice.client.tsx'
import type { Newest } from '../newest-revision.ts'
import { refusalInWords } from '../problem-words.ts'
import { PhotoStateMark } from '../photos/photo-state.client.tsx'
import { placeholderImage } from '../photos/placeholder.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import styles from './caption-desk.module.css'
import { CAPTION_DESK_WORDS } from './caption-desk-words.ts'
import { ListedName, TypedCredit } from './credit-notes.client.tsx'
import { DeskField } from './desk-field.client.tsx'
import { changedFrom, DESK_FIELDS, valuesOf, type DeskChanges, type DeskField as Name } from './desk-fields.ts'
import { isCleared, missingIn, titleOf, type DeskPhoto } from './desk-photo.ts'
import type { Draft, Sent } from './drafts.ts'
import { readPhoto, savePhoto } from './save-photo.ts'

type Props = {
  photo: DeskPhoto
  draft: Draft | undefined
  names: readonly CreditName[]
  /** Where it stands in what the sheet shows. */
  position: string
  admin: string
  mayWrite(field: Name): boolean
  onDraft(draft: Draft): void
  onSaved(photo: DeskPhoto, sent: Sent): void
  onLeave(): void
  /** Null where there is none. */
  onPrevious: (() => void) | null
  onNext: (() => void) | null
}

/** A picture as large as the screen allows beside all that is written about it. What is typed lies in the draft until it is saved. */
export function OnePicture(props: Props) {
  const { photo, draft, names, position, admin, mayWrite, onDraft, onSaved, onLeave, onPrevious, onNext } = props
  const { words: common, language } = useWords()
  const words = CAPTION_DESK_WORDS[language]
  const [isSaving, setIsSaving] = useState(false)
  const [news, setNews] = useState<{ said: string; isFault: boolean } | null>(null)
  const [newest, setNewest] = useState<{ photo: DeskPhoto; notice: Newest } | null>(null)
  const [chosen, setChosen] = useState<Partial<Record<'place' | 'event', { id: string; name: string }>>>({})
  const place = useRef<HTMLElement>(null)
  const stored = valuesOf(photo)
  const changes = changedFrom(stored, draft?.changes ?? {})
  const values = { ...stored, ...changes }
  const missing = missingIn(photo, language)

  useEffect(() => {
    // The cursor stays in the field in which the one before was written; the first time it goes into the first one.
    const target = place.current?.querySelector<HTMLElement>(`[data-field="${lastField}"]:not(:disabled)`)
    ;(target ?? place.current?.querySelector<HTMLElement>('[data-field]:not(:disabled)'))?.focus()
  }, [])

  function change(next: DeskChanges): void {
    setNews(null)
    onDraft({ revision: draft?.revision ?? photo.revision, changes: changedFrom(stored, { ...changes, ...next }) })
  }

  async function save({ onTop = false }: { onTop?: boolean } = {}): Promise<boolean> {
    if (isSaving) return false
    if (Object.keys(changes).length === 0) {
      setNews({ said: words.nothingToSave, isFault: false })
      return true
    }
    setIsSaving(true)
    const sent = { revision: draft?.revision ?? photo.revision, changes }
    const answer = await savePhoto(photo.id, onTop && newest ? { ...sent, revision: newest.photo.revision } : sent)
    setIsSaving(false)
    if (answer.ok) {
      setNewest(null)
      setNews({ said: fill(words.saved, { revision: answer.photo.revision }), isFault: false })
      onSaved(answer.photo, sent)
      return true
    }
    await tell(answer.refusal)
    return false
  }

  /** A refusal as a sentence; of somebody else’s save who it was, and what is stored now beside what was typed. */
  async function tell(refusal: ServerRefusal): Promise<void> {
    if (refusal.code === 'stale-revision') {
      const now = await readPhoto(photo.id)
      const { by, at } = refusal.details
      if (now.ok) {
        setNews(null)
        return setNewest({
          photo: now.photo,
          notice: {
            revision: now.photo.revision,
            by: typeof by === 'string' ? by : null,
            at: typeof at === 'string' ? at : null,
            early: false,
          },
        })
      }
    }
    const said = refusal.status === 0 ? common.save.unreachable : fill(common.save.refused, { message: refusalInWords(refusal, language) })
    setNews({ said, isFault: true })
  }

  async function saveAndGo(): Promise<void> {
    if ((await save()) && onNext) onNext()
  }

  const heard = useEffectEvent(key)

  useEffect(() => {
    // Wherever the cursor is: these keys are the desk's. One listener for good: Payload draws anew on Escape, before a later one is asked.
    const listen = (event: KeyboardEvent) => heard(event)
    document.addEventListener('keydown', listen)
    document.addEventListener('focusin', noteField)
    return () => {
      document.removeEventListener('keydown', listen)
      document.removeEventListener('focusin', noteField)
    }
  }, [])

  function key(event: KeyboardEvent): void {
    const isCommand = event.ctrlKey || event.metaKey
    if (event.isComposing || event.defaultPrevented) return
    if (isCommand && event.key.toLowerCase() === 's') void save()
    else if (isCommand && event.key === 'Enter') void saveAndGo()
    else if (event.key === 'PageDown' && onNext) onNext()
    else if (event.key === 'PageUp' && onPrevious) onPrevious()
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const nameOf = (field: Name) => {
    if (field !== 'place' && field !== 'event') return ''
    const id = values[field]
    return chosen[field]?.id === id ? chosen[field].name : nameIn(photo[field], id)
  }
  const theirs = newest && valuesOf(newest.photo)
  return (
    <section aria-label={titleOf(photo)} className={styles['one']} ref={place}>
      <div className={styles['bar']}>
        <button className={buttons['secondary']} onClick={onLeave} type="button">
          {words.toSheet}
        </button>
        <button className={buttons['secondary']} disabled={!onPrevious} onClick={() => onPrevious?.()} type="button">
          {words.previous}
        </button>
        <button className={buttons['secondary']} disabled={!onNext} onClick={() => onNext?.()} type="button">
          {words.next}
        </button>
        <span className={styles['quiet']}>{position}</span>
        <PhotoStateMark isChanged={!isCleared(photo)} state={photo.state} />
      </div>
      <figure className={styles['large']}>
        <img
          alt={values['alt.vi'] || values['alt.en']}
          height={photo.uprightHeight ?? undefined}
          key={photo.id}
          onLoad={({ currentTarget }) => (currentTarget.style.backgroundImage = 'none')}
          style={{ backgroundImage: meanwhileOf(photo) }}
          width={photo.uprightWidth ?? undefined}
          {...sourceOf(photo)}
        />
        <figcaption>
          <h1>{titleOf(photo)}</h1> <a href={`${admin}/collections/photos/${photo.id}`}>{words.whoIsWhere}</a>
        </figcaption>
      </figure>
      <div className={styles['form']}>
        {missing.length > 0 && (
          <div className={styles['lacks']}>
            <strong>{words.missing}</strong>
            <ul className={styles['missing']}>
              {missing.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        )}
        {isCleared(photo) && <p className={styles['note']}>{words.mustClear}</p>}
        {DESK_FIELDS.map((field) => (
          <DeskField
            field={field}
            isFixed={!mayWrite(field)}
            key={field}
            name={nameOf(field)}
            onChange={(value, name = '') => {
              if (field === 'place' || field === 'event') setChosen({ ...chosen, [field]: { id: value, name } })
              change({ [field]: value })
            }}
            stored={
              newest && theirs && theirs[field] !== stored[field] && theirs[field] !== values[field]
                ? { value: theirs[field], name: field === 'place' || field === 'event' ? nameIn(newest.photo[field], theirs[field]) : '' }
                : null
            }
            value={values[field]}
          >
            {field === 'caption.vi' || field === 'caption.en' ? (
              <TypedCredit field={field} mayWrite={mayWrite} names={names} onChange={change} values={values} />
            ) : field === 'credit' || field === 'creator' ? (
              <ListedName field={field} mayWrite={mayWrite} names={names} onChange={change} values={values} />
            ) : null}
          </DeskField>
        ))}
        {newest && (
          <NewestNotice
            busy={isSaving}
            newest={newest.notice}
            onTop={() => void save({ onTop: true })}
            versionsHref={`${admin}/collections/photos/${photo.id}/versions`}
          />
        )}
        <div className={styles['saves']}>
          <button className={buttons['primary']} disabled={isSaving} onClick={() => void save()} type="button">
            {isSaving ? words.saving : words.save}
          </button>
          <button className={buttons['secondary']} disabled={isSaving || !onNext} onClick={() => void saveAndGo()} type="button">
            {words.saveAndNext}
          </button>
          <span aria-live="polite" className={news?.isFault ? styles['fault'] : styles['quiet']}>
            {news?.said ?? (Object.keys(changes).length > 0 ? words.unsaved : '')}
          </span>
        </div>
        <p className={`${styles['quiet']} ${styles['keys']}`}>{words.pictureKeys}</p>
      </div>
    </section>
  )
}

/** Where the cursor was, from one picture to the next. */
let lastField = ''

function noteField({ target }: FocusEvent): void {
  const field = target instanceof Element ? target.getAttribute('data-field') : null
  if (field !== null) lastField = field
}

/** Renditions, which are upright and which every browser shows; the thumbnail where none can be made. */
function sourceOf({ hash, uprightWidth, thumbnailURL }: DeskPhoto): { src: string; srcSet?: string; sizes?: string } {
  if (!hash || !uprightWidth) return { src: thumbnailURL ?? '' }
  const widths = renditionWidths(uprightWidth)
  const address = (width: number) => `/preview/media/${hash}/${width}.webp`
  return {
    src: address(widths.at(-1) ?? uprightWidth),
    srcSet: widths.map((width) => `${address(width)} ${width}w`).join(', '),
    sizes: '(min-width: 64rem) 55vw, 100vw',
  }
}

/** Roughly what it looks like, until it is there. */
function meanwhileOf({ placeholder }: DeskPhoto): string | undefined {
  const image = placeholderImage(placeholder ?? '')
  return image && `url(${image})`
}

function nameIn(relation: DeskPhoto['place'], id: string): string {
  if (id === '') return ''
  if (typeof relation === 'object' && relation !== null && String(relation.id) === id) return relation.title || `#${id}`
  return `#${id}`
}
