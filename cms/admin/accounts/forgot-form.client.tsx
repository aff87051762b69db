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

type Props = { language: string; api: string; admin: string }

/** The answer is the same whether there is such an account or not. */
export function ForgotForm({ language, api, admin }: Props) {
  const { forgot, language: code } = accountWords(language)
  const [email, setEmail] = useState('')
  const [answered, setAnswered] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  async function send(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    setFault(null)
    const answer = await askServer(`${api}/users/forgot-password`, {
      schema: z.object({ message: z.string() }),
      method: 'POST',
      body: { email },
    })
    setBusy(false)
    if (answer.ok) setAnswered(sentenceIn(answer.value.message, code))
    else setFault(refusalInWords(answer.refusal, code) || wordsIn(language).bar.unreachable)
  }

  const back = <a href={`${admin}/login`}>{forgot.back}</a>
  if (answered !== null) {
    return (
      <div className={styles['form']}>
        <output>{answered}</output>
        {back}
      </div>
    )
  }
  return (
    <form className={styles['form']} onSubmit={(event) => void send(event)}>
      <p>{forgot.help}</p>
      <TypedField autoComplete="username" label={forgot.email} onChange={setEmail} type="email" value={email} />
      {fault !== null && (
        <p className={styles['fault']} role="alert">
          {fault}
        </p>
      )}
      <div className={styles['acts']}>
        <button className={buttons['primary']} disabled={busy} type="submit">
          {forgot.send}
        </button>
        {back}
      </div>
    </form>
  )
}
