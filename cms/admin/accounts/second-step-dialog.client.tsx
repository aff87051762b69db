'use client'
import { useState } from 'react'
import { z } from 'zod'
import { Dialog } from '../dialog.client.tsx'
import { accountWords } from './account-words.ts'
import styles from './account.module.css'
import { TypedField } from './typed-field.client.tsx'
import { useOwnAct } from './use-own-act.client.ts'

const begun = z.object({ secret: z.string(), drawing: z.string() })
const confirmed = z.object({ recoveryCodes: z.array(z.string()) })

/** The password once more; the secret, drawn and as text; a code of the app; and the recovery codes, once. */
export function SecondStepDialog({ onClose }: { onClose(): void }) {
  const { busy, fault, send, language } = useOwnAct()
  const { panel } = accountWords(language)
  const [password, setPassword] = useState('')
  const [secret, setSecret] = useState<z.infer<typeof begun> | null>(null)
  const [code, setCode] = useState('')
  const [recoveryCodes, setRecoveryCodes] = useState<string[] | null>(null)

  async function goOn() {
    if (recoveryCodes !== null) return onClose()
    if (secret === null) return setSecret(await send('second-step', { schema: begun, body: { action: 'begin', password } }))
    const answer = await send('second-step', { schema: confirmed, body: { action: 'confirm', code } })
    if (answer) setRecoveryCodes(answer.recoveryCodes)
    else setCode('')
  }

  const title = recoveryCodes === null ? panel.setUp.replace('…', '') : panel.recoveryTitle
  const confirm = recoveryCodes === null ? panel.confirmCode : panel.kept
  return (
    <Dialog busy={busy} confirm={confirm} fault={fault} onCancel={onClose} onConfirm={() => void goOn()} title={title}>
      {recoveryCodes !== null && (
        <>
          <p>{panel.recoveryHelp}</p>
          <ol className={styles['codes']}>
            {recoveryCodes.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ol>
        </>
      )}
      {recoveryCodes === null && secret !== null && (
        <>
          <p>{panel.scan}</p>
          <img alt={panel.drawing} className={styles['drawing']} src={`data:image/svg+xml,${encodeURIComponent(secret.drawing)}`} />
          <p>
            {panel.orType} <span className={styles['secret']}>{secret.secret}</span>
          </p>
          <TypedField
            autoComplete="one-time-code"
            inputMode="numeric"
            label={panel.codeOfApp}
            onChange={setCode}
            onEnter={() => void goOn()}
            value={code}
          />
        </>
      )}
      {recoveryCodes === null && secret === null && (
        <TypedField
          autoComplete="current-password"
          label={panel.current}
          onChange={setPassword}
          onEnter={() => void goOn()}
          type="password"
          value={password}
        />
      )}
    </Dialog>
  )
}
