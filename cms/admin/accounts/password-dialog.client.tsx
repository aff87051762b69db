'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { Dialog } from '../dialog.client.tsx'
import { sentenceIn } from '../problem-words.ts'
import { accountWords } from './account-words.ts'
import { TypedField } from './typed-field.client.tsx'
import { useOwnAct } from './use-own-act.client.ts'

/** The present password, and twice the new one. */
export function PasswordDialog({ onClose }: { onClose(): void }) {
  const { busy, fault, setFault, send, language } = useOwnAct()
  const { panel, setPassword: words } = accountWords(language)
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const [repeated, setRepeated] = useState('')

  async function change() {
    if (password !== repeated) return setFault(words.differ)
    const answer = await send('password', { schema: z.object({ message: z.string() }), body: { current, password } })
    if (answer === null) return
    toast.success(sentenceIn(answer.message, language))
    onClose()
  }

  return (
    <Dialog
      busy={busy}
      confirm={panel.save}
      fault={fault}
      onCancel={onClose}
      onConfirm={() => void change()}
      title={panel.changePassword.replace('…', '')}
    >
      <TypedField
        autoComplete="current-password"
        label={panel.current}
        onChange={setCurrent}
        onEnter={() => void change()}
        type="password"
        value={current}
      />
      <TypedField
        autoComplete="new-password"
        help={words.help}
        label={panel.next}
        onChange={setPassword}
        onEnter={() => void change()}
        type="password"
        value={password}
      />
      <TypedField
        autoComplete="new-password"
        label={words.repeat}
        onChange={setRepeated}
        onEnter={() => void change()}
        type="password"
        value={repeated}
      />
    </Dialog>
  )
}
