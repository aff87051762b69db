'use client'
import { toast, useConfig, useDocumentInfo, useForm, useFormFields, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { startTransition, useEffect, useRef, useState, useTransition } from 'react'
import { z } from 'zod'
import { askServer, type ServerRefusal } from './ask-server.ts'
import styles from './bar.module.css'
import { bodiesAreHeard, closeBodies } from './bodies-are-heard.client.ts'
import { LastMove } from './last-move.client.tsx'
import { Moves } from './moves.client.tsx'
import { refusalInWords } from './problem-words.ts'
import { StageFacts } from './stage-facts.client.tsx'
import type { Performed, Transitions } from './transitions-answer.ts'
import { usePlaceInAddress } from './use-place-in-address.client.ts'
import { useTranslationInAddress } from './use-translation-in-address.client.ts'
import { useTransitions } from './use-transitions.client.ts'
import { useWords } from './use-words.client.ts'
import { fill } from './words.ts'

/** Above the form of an article: where it stands, what was done last, and what this person can do next. */
export function StageBar() {
  const { id, getDocPermissions, setData } = useDocumentInfo()
  const { config } = useConfig()
  const router = useRouter()
  const { dispatchFields, getDataByPath, setProcessing } = useForm()
  const modified = useFormModified()
  const isModified = useRef(modified)
  const bar = useRef<HTMLElement>(null)
  const [isMoving, setMoving] = useState(false)
  const [isRefreshing, startRefresh] = useTransition()
  const revision = useFormFields(([fields]) => fields['revision']?.value)
  const { transitions, refusal, reload, perform } = useTransitions(id, revision)
  const { words, language } = useWords()

  useEffect(() => {
    isModified.current = modified
  }, [modified])

  usePlaceInAddress(transitions !== null)
  useTranslationInAddress(id === undefined)

  useEffect(() => {
    const look = () => void (document.visibilityState === 'visible' && reload())
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [reload])

  useEffect(() => {
    if (!transitions) return
    const { stage, publicStatus, workKind } = transitions
    for (const [path, value] of Object.entries({ stage, publicStatus, workKind }))
      dispatchFields({ type: 'UPDATE', path, value, initialValue: value })
  }, [transitions, dispatchFields])

  const lastStage = useRef<Transitions['stage'] | null>(null)

  useEffect(() => {
    const before = lastStage.current
    lastStage.current = transitions?.stage ?? null
    if (!transitions || before === null || before === transitions.stage || modified) return
    // Whether the form is open and has its save button is drawn by the server; nothing typed is waiting, so nothing is lost.
    startRefresh(async () => {
      await getDocPermissions()
      startTransition(() => router.refresh())
    })
  }, [transitions, modified, getDocPermissions, router])

  useEffect(() => {
    if (!isMoving && !isRefreshing) return
    // What the server draws takes the place of what stands in the form: whatever was typed meanwhile would be gone.
    setProcessing(true)
    const open = closeBodies(bar.current)
    return () => {
      open()
      setProcessing(false)
    }
  }, [isMoving, isRefreshing, setProcessing])

  async function move(asked: Parameters<typeof perform>[0]) {
    setMoving(true)
    await bodiesAreHeard(bar.current, getDataByPath)
    const answer = isModified.current ? refusedFor(words.bar.saveFirst) : await perform(asked)
    if (!answer.ok) setMoving(false)
    return answer
  }

  async function afterMove({ action, stage }: Performed) {
    if (action === 'trash' || action === 'take-from-trash') {
      window.location.assign(`${config.routes.admin}/collections/articles/${action === 'trash' ? 'trash/' : ''}${id}`)
      return
    }
    await reload()
    const stored = await askServer(`${config.routes.api}/articles/${id}?depth=0`, { schema: z.record(z.string(), z.unknown()) })
    if (stored.ok && stored.value['revision'] !== revision) {
      // The move brought an earlier text back. Nothing typed is waiting, so the form may begin anew with it.
      window.location.reload()
      return
    }
    if (stored.ok) setData(stored.value)
    setMoving(false)
    toast.success(fill(words.bar.now, { stage: words.stages[stage] }))
  }

  if (id === undefined) return null
  if (!transitions) {
    return refusal ? (
      <p className={styles['fault']} role="alert">
        {fill(words.bar.notLoaded, { message: refusalInWords(refusal, language) || words.bar.unreachable })}{' '}
        <button onClick={() => void reload()} type="button">
          {words.bar.again}
        </button>
      </p>
    ) : null
  }

  return (
    <section aria-label={words.bar.label} className={styles['bar']} data-standfirst-bar="" data-stage={transitions.stage} ref={bar}>
      <StageFacts transitions={transitions} />
      <LastMove transitions={transitions} />
      <Moves
        aside={['approve', 'request-changes']}
        blocked={modified}
        onMoved={afterMove}
        onRefused={async () => void (await reload())}
        perform={move}
        readHref={`${config.routes.admin}/collections/articles/${id}/printed`}
        transitions={transitions}
      />
    </section>
  )
}

function refusedFor(message: string): { ok: false; refusal: ServerRefusal } {
  return { ok: false, refusal: { status: 409, code: 'unsaved', message, problems: [], details: {} } }
}
