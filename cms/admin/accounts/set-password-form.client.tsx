'use client'
import { useState, type FormEvent } from 'react'
import { z } from 'zod'
import { askServer } from '../ask-server.ts'
import buttons from '../buttons.module.css'
import { refusalInWords, sentenceIn } from '../problem-words.ts'
import { wordsIn } from '../words.ts'
import { accountWords } from './account-words.ts'
import styles from './account.module.css'
import { TypedField } from './typed-field.client.tsx'

type Props = { language: string; api: string; admin: string; token: string; email: string }

/** Twice the same, since nobody sees what they type. */
export function SetPasswordForm({ language, api, admin, token, email }: Props) {
  const { setPassword: words, language: code } = accountWords(language)
  const [password, setPassword] = useState('')
  const [repeated, setRepeated] = useState('')
  const [done, setDone] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  async function send(event: FormEvent) {
    event.preventDefault()
    if (password !== repeated) return setFault(words.differ)
    setBusy(true)
    setFault(null)
    const answer = await askServer(`${api}/users/reset-password`, {
      schema: z.object({ message: z.string() }),
      method: 'POST',
      body: { token, password },
    })
    setBusy(false)
    if (answer.ok) setDone(sentenceIn(answer.value.message, code))
    else setFault(refusalInWords(answer.refusal, code) || wordsIn(language).bar.unreachable)
  }

  if (done !== null) {
    return (
      <div className={styles['form']}>
        <output>{done}</output>
        <div className={styles['acts']}>
          <a className={buttons['primary']} href={`${admin}/login`}>
            {words.toLogin}
          </a>
        </div>
      </div>
    )
  }
  return (
    <form className={styles['form']} onSubmit={(event) => void send(event)}>
      {/* For the browser's keeper of passwords. */}
      <input autoComplete="username" hidden readOnly type="text" value={email} />
      <TypedField
        autoComplete="new-password"
        help={words.help}
        isWrong={fault !== null}
        label={words.password}
        onChange={setPassword}
        type="password"
        value={password}
      />
      <TypedField
        autoComplete="new-password"
        isWrong={fault !== null}
        label={words.repeat}
        onChange={setRepeated}
        type="password"
        value={repeated}
      />
      {fault !== null && (
        <p className={styles['fault']} role="alert">
          {fault}
        </p>
      )}
      <div className={styles['acts']}>
        <button className={buttons['primary']} disabled={busy} type="submit">
          {words.set}
        </button>
      </div>
    </form>
  )
}
