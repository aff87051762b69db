'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { z } from 'zod'
import { askServer } from '../ask-server.ts'
import dialogStyles from '../dialog.module.css'
import { refusalInWords } from '../problem-words.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'

type Props = { collection: string; base: string; version: number; number: number; current: number }

/** Saves an earlier revision's text as the newest one, on the revision that this list was read with. */
export function BringBack({ collection, base, version, number, current }: Props) {
  const { words, language } = useWords()
  const { config } = useConfig()
  const [isAsking, setIsAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()

  useEffect(() => {
    if (isAsking) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isAsking])

  async function bringBack() {
    setBusy(true)
    setFault(null)
    const answer = await askServer(`${config.routes.api}/${collection}/versions/${version}`, {
      schema: z.looseObject({}),
      method: 'POST',
      headers: { 'If-Match': `"${current}"` },
    })
    if (answer.ok) return window.location.assign(base)
    setBusy(false)
    setFault(refusalInWords(answer.refusal, language) || words.bar.unreachable)
  }

  return (
    <>
      <button onClick={() => setIsAsking(true)} type="button">
        {words.revisions.bringBack}
      </button>
      <dialog aria-labelledby={`${id}-title`} className={dialogStyles['dialog']} onClose={() => setIsAsking(false)} ref={dialog}>
        <h2 className={dialogStyles['title']} id={`${id}-title`}>
          {fill(words.revisions.confirm, { revision: number })}
        </h2>
        <p className={dialogStyles['help']}>{words.revisions.confirmHelp}</p>
        {fault !== null && (
          <p className={dialogStyles['fault']} role="alert">
            {fault}
          </p>
        )}
        <div className={dialogStyles['acts']}>
          <button className={dialogStyles['secondary']} onClick={() => setIsAsking(false)} type="button">
            {words.bar.cancel}
          </button>
          <button className={dialogStyles['primary']} disabled={busy} onClick={() => void bringBack()} type="button">
            {words.revisions.bringBack}
          </button>
        </div>
      </dialog>
    </>
  )
}
