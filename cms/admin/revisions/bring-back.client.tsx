'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { askServer } from '../ask-server.ts'
import { Dialog } from '../dialog.client.tsx'
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
      {isAsking && (
        <Dialog
          busy={busy}
          confirm={words.revisions.bringBack}
          fault={fault}
          onCancel={() => setIsAsking(false)}
          onConfirm={() => void bringBack()}
          title={fill(words.revisions.confirm, { revision: number })}
        >
          <p>{words.revisions.confirmHelp}</p>
        </Dialog>
      )}
    </>
  )
}
