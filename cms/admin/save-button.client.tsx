'use client'
import { toast, useConfig, useDocumentInfo, useEditDepth, useForm, useFormModified, useHotkey, useModal } from '@payloadcms/ui'
import buttons from './buttons.module.css'
import { useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { blocksAreHeard } from './blocks-are-heard.client.ts'
import { askServer, readRefusal, type ServerRefusal } from './ask-server.ts'
import styles from './bar.module.css'
import { emptyLists } from './empty-lists.ts'
import { hearAnswer } from './hear-answer.client.ts'
import { readNewest, type Newest } from './newest-revision.ts'
import { NewestNotice } from './newest-notice.client.tsx'
import { forgetTyping } from './rescue/typing-store.ts'
import { refusalInWords } from './problem-words.ts'
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
  const { submit, setModified, setSubmitted, validateForm, getData } = useForm()
  const modified = useFormModified()
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
    if (!isStale || id === undefined) return
    // Payload offers only to load the page anew, which would drop what was typed.
    closeModal(STALE_MODAL)
    void readNewest(address).then((found) => found && found.revision !== getData()['revision'] && setNewest({ ...found, early: true }))
  }, [isStale, closeModal, address, id, getData])

  async function save({ onTop = false }: { onTop?: boolean } = {}) {
    if (busy || !hasSavePermission || (id !== undefined && !modified)) return
    setBusy(true)
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
    const heard = await hearAnswer(() => submit({ overrides: { ...lists, ...overrides }, disableSuccessStatus: true }))
    if (heard.asked && heard.status > 0 && heard.status < 400) {
      toast.success(words.save.saved)
      forgetTyping({ collection: String(collectionSlug), id })
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
    button.current?.focus()
    void save()
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

const INVALID: ServerRefusal = { status: 400, code: 'invalid', message: '', problems: [], details: {} }

const STALE_MODAL = 'document-stale-data'

const staleDetails = z.looseObject({ revision: z.number(), by: z.string().nullish(), at: z.string().nullish() })

function readStale(refusal: ServerRefusal): Newest {
  const read = staleDetails.safeParse(refusal.details)
  return { revision: read.data?.revision ?? null, by: read.data?.by ?? null, at: read.data?.at ?? null, early: false }
}
