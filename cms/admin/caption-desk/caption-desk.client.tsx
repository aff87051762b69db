'use client'
import { SetStepNav, useAuth, useConfig } from '@payloadcms/ui'
import { useCallback, useRef, useState } from 'react'
import buttons from '../buttons.module.css'
import { keepsFocus } from '../kept-focus.ts'
import { mayWrite } from '../photos/may-write.ts'
import { refusalInWords } from '../problem-words.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { BatchFill } from './batch-fill.client.tsx'
import styles from './caption-desk.module.css'
import { CAPTION_DESK_WORDS } from './caption-desk-words.ts'
import { ContactSheet } from './contact-sheet.client.tsx'
import { DESK_FILTERS, type DeskAddress, type DeskFilter } from './desk-filters.ts'
import { OnePicture } from './one-picture.client.tsx'
import type { DeskPhoto } from './desk-photo.ts'
import type { Sent } from './drafts.ts'
import { useContactSheet } from './use-contact-sheet.client.ts'
import { useCreditNames } from './use-credit-names.client.ts'
import { useDrafts } from './use-drafts.client.ts'

/** The contact sheet, one picture with its captions, and filling many at once; the address says which. */
export function CaptionDesk({ first }: { first: DeskAddress }) {
  const { words: common, language } = useWords()
  const words = CAPTION_DESK_WORDS[language]
  const { config } = useConfig()
  const { permissions } = useAuth()
  const [filter, setFilter] = useState<DeskFilter>(first.filter)
  const [page, setPage] = useState(first.page)
  const [open, setOpen] = useState<number | null>(first.open)
  const [last, setLast] = useState<number | null>(null)
  const [isFilling, setIsFilling] = useState(false)
  const opensFilling = useRef<HTMLButtonElement>(null)
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set())
  const { sheet, refusal, put, again, person } = useContactSheet({ filter, page })
  const { drafts, isKept, write: writeDraft, settle } = useDrafts(person)
  const names = useCreditNames()
  const { admin } = config.routes
  const photos = sheet?.photos ?? []
  const index = photos.findIndex(({ id }) => id === open)
  const photo = photos[index]
  const chosen = photos.filter(({ id }) => selected.has(id))

  function go(to: { filter?: DeskFilter; page?: number; open?: number | null }): void {
    const next = { filter, page, open, ...to }
    setFilter(next.filter)
    setPage(next.page)
    setOpen(next.open)
    if (next.open !== null) setLast(next.open)
    const query = new URLSearchParams({ show: next.filter })
    if (next.page > 1) query.set('page', String(next.page))
    if (next.open !== null) query.set('photo', String(next.open))
    window.history.replaceState(null, '', `${window.location.pathname}?${query}`)
  }

  const saved = useCallback(
    (stored: DeskPhoto, sent: Sent) => {
      put(stored)
      settle(stored, sent)
    },
    [put, settle],
  )

  function select(id: number): void {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    setSelected(next)
  }

  function closeFilling(): void {
    setIsFilling(false)
    opensFilling.current?.focus()
  }

  const mayWriteField = (field: string) => mayWrite(permissions?.collections?.['photos']?.fields, field)
  const stepTo = (to: number) => {
    const next = photos[to]
    return next ? () => go({ open: next.id }) : null
  }

  return (
    <main className={styles['desk']} ref={keepsFocus}>
      <SetStepNav nav={[{ label: words.title }]} />
      {!isKept && <output className={styles['note']}>{common.rescue.notKept}</output>}
      {photo ? (
        <OnePicture
          admin={admin}
          draft={drafts.get(photo.id)}
          key={photo.id}
          mayWrite={mayWriteField}
          names={names}
          onDraft={(draft) => writeDraft(photo.id, draft)}
          onLeave={() => go({ open: null })}
          onNext={stepTo(index + 1)}
          onPrevious={stepTo(index - 1)}
          onSaved={saved}
          photo={photo}
          position={fill(words.position, { position: index + 1, total: photos.length })}
        />
      ) : (
        <>
          <h1 className={styles['title']}>{words.title}</h1>
          <p className={styles['quiet']}>{words.lead}</p>
          <nav aria-label={words.show} className={styles['filters']}>
            {DESK_FILTERS.map((one) => (
              <button aria-pressed={one === filter} key={one} onClick={() => go({ filter: one, page: 1 })} type="button">
                {one === 'all' || one === 'mine' || one === 'today' || one === 'missing' ? words.filters[one] : common.states[one]}
              </button>
            ))}
          </nav>
          {refusal && (
            <p className={styles['fault']} role="alert">
              {fill(words.failed, { message: refusalInWords(refusal, language) || common.bar.unreachable })}{' '}
              <button className={buttons['secondary']} onClick={again} type="button">
                {words.again}
              </button>
            </p>
          )}
          {!sheet && !refusal && <output>{words.loading}</output>}
          {sheet && (
            <div className={styles['bar']}>
              <output className={styles['quiet']}>
                {sheet.total === 0 ? words.nothing : fill(words.count, { count: sheet.total })}
                {chosen.length > 0 && ` · ${fill(words.selected, { count: chosen.length })}`}
              </output>
              {photos.length > 0 && (
                <>
                  <button className={buttons['secondary']} onClick={() => setSelected(new Set(photos.map(({ id }) => id)))} type="button">
                    {words.selectAll}
                  </button>
                  {chosen.length > 0 && (
                    <>
                      <button className={buttons['secondary']} onClick={() => setSelected(new Set())} type="button">
                        {words.selectNone}
                      </button>
                      <button className={buttons['primary']} onClick={() => setIsFilling(true)} ref={opensFilling} type="button">
                        {fill(words.fill, { count: chosen.length })}
                      </button>
                    </>
                  )}
                  <span className={`${styles['quiet']} ${styles['keys']}`}>{words.keys}</span>
                </>
              )}
            </div>
          )}
          {isFilling && chosen.length > 0 && <BatchFill mayWrite={mayWriteField} onClose={closeFilling} onSaved={saved} photos={chosen} />}
          <ContactSheet
            drafts={drafts}
            last={last}
            onOpen={(id) => go({ open: id })}
            onSelect={select}
            photos={photos}
            selected={selected}
          />
          {sheet && sheet.pages > 1 && (
            <div className={styles['bar']}>
              <button className={buttons['secondary']} disabled={page <= 1} onClick={() => go({ page: page - 1 })} type="button">
                {words.earlier}
              </button>
              <span className={styles['quiet']}>{fill(words.page, { page, pages: sheet.pages })}</span>
              <button className={buttons['secondary']} disabled={page >= sheet.pages} onClick={() => go({ page: page + 1 })} type="button">
                {words.later}
              </button>
            </div>
          )}
        </>
      )}
    </main>
  )
}
