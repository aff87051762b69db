'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { Dialog } from '../dialog.client.tsx'
import { accountWords } from './account-words.ts'
import { TypedField } from './typed-field.client.tsx'
import { useOwnAct } from './use-own-act.client.ts'

/** Taking the second step away takes what it protects and what it is. */
export function RemoveStepDialog({ onClose }: { onClose(): void }) {
  const { busy, fault, send, language } = useOwnAct()
  const { panel, login } = accountWords(language)
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')

  async function remove() {
    const answer = await send('second-step', { schema: z.object({ removed: z.literal(true) }), body: { action: 'remove', password, code } })
    if (answer === null) return
    toast.success(panel.removed)
    onClose()
  }

  const title = panel.remove.replace('…', '')
  return (
    <Dialog busy={busy} confirm={title} fault={fault} onCancel={onClose} onConfirm={() => void remove()} title={title}>
      <p>{panel.removeHelp}</p>
      <TypedField
        autoComplete="current-password"
        label={panel.current}
        onChange={setPassword}
        onEnter={() => void remove()}
        type="password"
        value={password}
      />
      <TypedField
        autoComplete="one-time-code"
        help={login.codeHelp}
        label={login.code}
        onChange={setCode}
        onEnter={() => void remove()}
        value={code}
      />
    </Dialog>
  )
}
