'use client'
import { useState, type FormEvent } from 'react'
import { z } from 'zod'
import { askServer } from '../ask-server.ts'
import buttons from '../buttons.module.css'
import { refusalInWords } from '../problem-words.ts'
import { wordsIn } from '../words.ts'
import { accountWords } from './account-words.ts'
import styles from './account.module.css'
import { TypedField } from './typed-field.client.tsx'

type Props = { language: string; api: string; admin: string; goTo: string }

/** Address and password; then the code, for whoever has a second step. A full load follows: nothing of who was here before is left. */
export function LoginForm({ language, api, admin, goTo }: Props) {
  const { login, language: code } = accountWords(language)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [step, setStep] = useState('')
  const [asksStep, setAsksStep] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  async function enter(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    setFault(null)
    const body = { email, password, ...(asksStep ? { code: step } : {}) }
    const answer = await askServer(`${api}/users/login`, { schema: z.looseObject({ token: z.string() }), method: 'POST', body })
    if (answer.ok) return location.assign(goTo)
    setBusy(false)
    const needsStep = answer.refusal.code === 'second-step'
    if (needsStep && !asksStep) return setAsksStep(true)
    setStep('')
    setFault(refusalInWords(answer.refusal, code) || wordsIn(language).bar.unreachable)
  }

  function beginAgain() {
    setAsksStep(false)
    setStep('')
    setPassword('')
    setFault(null)
  }

  return (
    <form className={styles['form']} onSubmit={(event) => void enter(event)}>
      {asksStep ? (
        <TypedField
          autoComplete="one-time-code"
          takesFocus
          help={login.codeHelp}
          isWrong={fault !== null}
          label={login.code}
          onChange={setStep}
          value={step}
        />
      ) : (
        <>
          <TypedField autoComplete="username" isWrong={fault !== null} label={login.email} onChange={setEmail} type="email" value={email} />
          <TypedField
            autoComplete="current-password"
            isWrong={fault !== null}
            label={login.password}
            onChange={setPassword}
            type="password"
            value={password}
          />
        </>
      )}
      {fault !== null && (
        <p className={styles['fault']} role="alert">
          {fault}
        </p>
      )}
      <div className={styles['acts']}>
        <button className={buttons['primary']} disabled={busy} type="submit">
          {login.enter}
        </button>
        {asksStep ? (
          <button className={buttons['secondary']} onClick={beginAgain} type="button">
            {login.again}
          </button>
        ) : (
          <a href={`${admin}/forgot`}>{login.forgotten}</a>
        )}
      </div>
    </form>
  )
}
