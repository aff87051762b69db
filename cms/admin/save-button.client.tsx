'use client'
import { toast, useConfig, useDocumentInfo, useEditDepth, useForm, useFormModified, useHotkey, useModal } from '@payloadcms/ui'
import buttons from './buttons.module.css'
import type { FormState } from 'payload'
import { useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { blocksAreHeard } from './blocks-are-heard.client.ts'
import { bodiesAreHeard, watchBodies } from './bodies-are-heard.client.ts'
import { askServer, readRefusal, type ServerRefusal } from './ask-server.ts'
import styles from './bar.module.css'
import { emptyLists } from './empty-lists.ts'
import { hearAnswer } from './hear-answer.client.ts'
import { readNewest, type Newest } from './newest-revision.ts'
import { NewestNotice } from './newest-notice.client.tsx'
import { forgetTyping } from './rescue/typing-store.ts'
import { refusalInWords } from './problem-words.ts'
import { until } from './until.ts'
import { useWords } from './use-words.client.ts'
import { fill } from './words.ts'

/** Columns that the form echoes and only transitions write. */
const SYSTEM_COLUMNS = [
  'stage',
  'publicStatus',
  'workKind',
  'state',
  'clearedRevision',
  'reviewRound',
  'firstPublishedAt',
  'lastAct',
  'correctionClass',
  'correctionCount',
  'parkedRevision',
  'savedBy',
  'createdBy',
]

const storedDocument = z.looseObject({ revision: z.number() })

/** Saves the form as a new revision, on the one it was typed on. What goes wrong is said in place, and the typing stays. */
export function SaveButton() {
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const { dispatchFields, submit, setModified, setSubmitted, validateForm, getData, getDataByPath, getFields } = useForm()
  const modified = useFormModified()
  const isModified = useRef(modified)
  const editDepth = useEditDepth()
  const { words, language } = useWords()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [newest, setNewest] = useState<Newest | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const { isModalOpen, closeModal } = useModal()
  const isStale = isModalOpen(STALE_MODAL)
  const address = `${config.routes.api}/${collectionSlug}/${id}`

  useEffect(() => {
    isModified.current = modified
  }, [modified])

  useEffect(() => {
    if (!isStale || id === undefined) return
    // Payload offers only to load the page anew, which would drop what was typed.
    closeModal(STALE_MODAL)
    void readNewest(address).then((found) => found && found.revision !== getData()['revision'] && setNewest({ ...found, early: true }))
  }, [isStale, closeModal, address, id, getData])

  async function save({ onTop = false }: { onTop?: boolean } = {}) {
    if (busy || !hasSavePermission) return
    setBusy(true)
    await bodiesAreHeard(button.current, getDataByPath)
    if (id !== undefined && !isModified.current) {
      setBusy(false)
      return
    }
    setFault(null)
    const refusal = await trySave(onTop ? await storedColumns({ withRevision: true }) : {})
    const again = refusal !== null && mayBeMoved(refusal) ? await tryAfterMove(refusal) : refusal
    const stale = again?.status === 409 ? await staleBecause(again) : null
    setBusy(false)
    if (again === null) {
      setNewest(null)
      return
    }
    setModified(true)
    setNewest(stale)
    if (stale === null) setFault(sentenceFor(again))
  }

  /** One try; null when it is saved. */
  async function trySave(overrides: Record<string, unknown>): Promise<ServerRefusal | null> {
    await blocksAreHeard(() => getData())
    const lists = emptyLists(getEntityConfig({ collectionSlug: String(collectionSlug) })?.fields ?? [], getData())
    if (!(await validateForm())) {
      setSubmitted(true)
      return INVALID
    }
    // Of all fields only bodies stay open meanwhile: one that is typed into then is marked by Payload, and keeps what it has.
    dispatchFields({ type: 'REPLACE_STATE', state: withoutMarks(getFields()) })
    await until(() => !Object.values(getFields()).some(({ isModified }) => isModified === true), 1_000)
    await bodiesAreHeard(button.current, getDataByPath)
    // Payload takes what it sends out of the form before anything else can happen.
    const typing = watchBodies(button.current, getDataByPath)
    const heard = await hearAnswer({
      run: () => submit({ overrides: { ...lists, ...overrides }, disableSuccessStatus: true, acceptValues: KEEP_WHAT_WAS_TYPED }),
      // Before Payload takes over what is stored: every word has its mark by then.
      beforeAnswer: () => bodiesAreHeard(button.current, getDataByPath),
    })
    if (heard.asked && heard.status > 0 && heard.status < 400) {
      toast.success(words.save.saved)
      if (typing.wasTyped()) setModified(true)
      else forgetTyping({ collection: String(collectionSlug), id })
      return null
    }
    if (!heard.asked) return INVALID
    return readRefusal(heard.status, heard.body)
  }

  /** A move elsewhere changed what the form echoes, not the text: the same revision is saved once more with what is stored now. */
  async function tryAfterMove(refusal: ServerRefusal): Promise<ServerRefusal | null> {
    const isNewer = (await staleBecause(refusal)) !== null
    return isNewer ? refusal : trySave(await storedColumns({ withRevision: false }))
  }

  /** Who saved meanwhile, from the answer or, where it does not say, from the document; null when nobody did. */
  async function staleBecause(refusal: ServerRefusal): Promise<Newest | null> {
    if (refusal.code === 'stale-revision') return readStale(refusal)
    const found = id === undefined ? null : await readNewest(address)
    return found && found.revision !== getData()['revision'] ? found : null
  }

  function mayBeMoved({ status, code }: ServerRefusal): boolean {
    return id !== undefined && (code === 'system-column' || (status === 409 && code === ''))
  }

  /** What the system wrote meanwhile; with the revision too, the save goes on top of what somebody else saved. */
  async function storedColumns({ withRevision }: { withRevision: boolean }): Promise<Record<string, unknown>> {
    const answer = await askServer(`${address}?depth=0`, { schema: storedDocument })
    if (!answer.ok) return {}
    const names = withRevision ? [...SYSTEM_COLUMNS, 'revision'] : SYSTEM_COLUMNS
    return Object.fromEntries(names.filter((name) => name in answer.value).map((name) => [name, answer.value[name]]))
  }

  function sentenceFor(refusal: ServerRefusal): string {
    if (refusal.code === 'invalid') return words.save.invalid
    if (refusal.status === 0) return words.save.unreachable
    return fill(words.save.refused, { message: refusalInWords(refusal, language) })
  }

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    const typedIn = document.activeElement
    // Some fields hand over what was typed when they are left; a body need not be.
    if (!typedIn?.closest('.rich-text-lexical')) button.current?.focus()
    void save().then(() => returnTo(typedIn))
  })

  return (
    <div className={styles['save']}>
      {newest && (
        <NewestNotice
          busy={busy}
          newest={newest}
          onTop={() => void save({ onTop: true })}
          versionsHref={`${config.routes.admin}/collections/${collectionSlug}/${id}/versions`}
        />
      )}
      {fault !== null && (
        <p className={styles['fault']} role="alert">
          {fault}
        </p>
      )}
      <button
        className={buttons['primary']}
        disabled={busy || !hasSavePermission || (id !== undefined && !modified)}
        id="action-save"
        onClick={() => void save()}
        ref={button}
        type="button"
      >
        {busy ? words.save.saving : words.save.button}
      </button>
    </div>
  )
}

const KEEP_WHAT_WAS_TYPED = { overrideLocalChanges: false }

/** Whoever saved by the keyboard types on where they were. */
function returnTo(typedIn: Element | null): void {
  requestAnimationFrame(() => {
    const isFree =
      document.activeElement === null || document.activeElement === document.body || document.activeElement.id === 'action-save'
    if (isFree && typedIn instanceof HTMLElement && typedIn.isConnected) typedIn.focus({ preventScroll: true })
  })
}

/** What Payload marked as typed before this save is about to be stored. */
function withoutMarks(fields: FormState): FormState {
  return Object.fromEntries(Object.entries(fields).map(([path, { isModified: _marked, ...field }]) => [path, field]))
}

const INVALID: ServerRefusal = { status: 400, code: 'invalid', message: '', problems: [], details: {} }

const STALE_MODAL = 'document-stale-data'

const staleDetails = z.looseObject({ revision: z.number(), by: z.string().nullish(), at: z.string().nullish() })

function readStale(refusal: ServerRefusal): Newest {
  const read = staleDetails.safeParse(refusal.details)
  return { revision: read.data?.revision ?? null, by: read.data?.by ?? null, at: read.data?.at ?? null, early: false }
}
