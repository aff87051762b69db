'use client'
import { useAllFormFields, useAuth, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../use-words.client.ts'
import { findDifferences } from './differences.ts'
import { RescueOffer } from './rescue-offer.client.tsx'
import styles from './rescue.module.css'
import { findAbandoned, forgetEntry, keepTyping, openForm, SIGNED_OUT, type Abandoned, type KeptTyping } from './typing-store.ts'

/** How often typing is kept, at most, in milliseconds. */
const PAUSE = 400

/**
 * At the top of a form: keeps what is typed in this browser, and after a reload, a crash or a failed save offers it back.
 * Nothing is put back by itself, and nothing reaches the server until somebody saves.
 */
export function Rescue() {
  const { id, collectionSlug, hasSavePermission = false } = useDocumentInfo()
  const { user } = useAuth()
  const { reset, setModified } = useForm()
  const modified = useFormModified()
  const [fields] = useAllFormFields()
  const { words } = useWords()
  const [offers, setOffers] = useState<Abandoned[]>([])
  const [isKept, setIsKept] = useState(true)
  const entry = useRef<string | null>(null)
  const pending = useRef<{ timer: ReturnType<typeof setTimeout> | null; write: (() => void) | null }>({ timer: null, write: null })
  const userId = user?.id
  const collection = String(collectionSlug)

  useEffect(() => {
    if (userId === undefined) return
    const form = { user: userId, collection, id }
    const { key, close } = openForm(form)
    entry.current = key
    let isOver = false
    void findAbandoned(form).then((found) => !isOver && setOffers(found))
    const stop = (event: StorageEvent) => {
      if (event.key === SIGNED_OUT && event.newValue?.startsWith(`${userId} `)) entry.current = null
    }
    const flush = () => writeNow(pending.current)
    window.addEventListener('storage', stop)
    window.addEventListener('pagehide', flush)
    return () => {
      isOver = true
      flush()
      entry.current = null
      window.removeEventListener('storage', stop)
      window.removeEventListener('pagehide', flush)
      close()
    }
  }, [userId, collection, id])

  useEffect(() => {
    const waiting = pending.current
    if (!modified) {
      waiting.write = null
      return
    }
    waiting.write = () => {
      if (entry.current !== null) setIsKept(keepTyping(entry.current, typingOf(fields)))
    }
    waiting.timer ??= setTimeout(() => writeNow(waiting), PAUSE)
  }, [fields, modified])

  const [offer] = offers
  const current = offer ? reduceFieldsToValues(fields, true) : null
  const differences = offer && current ? findDifferences({ stored: current, typed: offer.values }) : []
  const isSame = offer !== undefined && !modified && Object.keys(fields).length > 0 && differences.length === 0

  useEffect(() => {
    // What was saved after all, by the very save that seemed to fail.
    if (isSame && offer) drop(offer)
  }, [isSame, offer])

  function drop({ key }: Abandoned) {
    forgetEntry(key)
    setOffers((before) => before.filter((other) => other.key !== key))
  }

  async function putBack(abandoned: Abandoned) {
    const stored = reduceFieldsToValues(fields, true)
    const { revision } = abandoned
    if (entry.current !== null) keepTyping(entry.current, abandoned)
    // The revision it was typed on stays its precondition: whatever was saved meanwhile is noticed at the next save.
    await reset({ ...stored, ...typedOnly(abandoned.values), ...(id === undefined || revision === null ? {} : { revision }) })
    setModified(true)
    drop(abandoned)
  }

  return (
    <>
      {!isKept && <output className={styles['quiet']}>{words.rescue.notKept}</output>}
      {offer && !isSame && (
        <RescueOffer
          collection={collection}
          currentRevision={readRevision(current?.['revision'])}
          differences={differences}
          offer={offer}
          {...(hasSavePermission ? { onPutBack: () => void putBack(offer) } : {})}
          onThrowAway={() => drop(offer)}
        />
      )}
    </>
  )
}

function writeNow(pending: { timer: ReturnType<typeof setTimeout> | null; write: (() => void) | null }) {
  if (pending.timer !== null) clearTimeout(pending.timer)
  pending.timer = null
  pending.write?.()
  pending.write = null
}

function typingOf(fields: Parameters<typeof reduceFieldsToValues>[0]): KeptTyping {
  const { file: _file, ...values } = reduceFieldsToValues(fields, true)
  return { at: new Date().toISOString(), revision: readRevision(values['revision']), values }
}

/** Columns of the system come from what is stored now, never from what was kept. */
function typedOnly(values: Record<string, unknown>): Record<string, unknown> {
  const {
    stage: _stage,
    publicStatus: _publicStatus,
    workKind: _workKind,
    state: _state,
    clearedRevision: _cleared,
    savedBy: _savedBy,
    createdBy: _createdBy,
    reviewRound: _round,
    firstPublishedAt: _first,
    ...typed
  } = values
  return typed
}

function readRevision(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
