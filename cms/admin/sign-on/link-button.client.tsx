'use client'
import { useState, useSyncExternalStore } from 'react'
import { z } from 'zod'
import { askServer } from '../ask-server.ts'
import buttons from '../buttons.module.css'
import { refusalInWords } from '../problem-words.ts'
import { useWords } from '../use-words.client.ts'
import styles from './sign-on.module.css'
import { SIGN_ON_WORDS } from './sign-on-words.ts'

/**
 * The button of a link made by the command line. Its token stands behind `#`, which no server and no log ever sees; it is used by
 * a press, so that nothing that merely looks at links uses it up.
 */
export function LinkButton() {
  const { language } = useWords()
  const words = SIGN_ON_WORDS[language]
  const token = useSyncExternalStore(hearAddress, tokenInAddress, () => null)
  const [message, setMessage] = useState<string | null>(null)

  if (token === null) return null
  const enter = async () => {
    const answer = await askServer('/api/users/sign-in-link', {
      method: 'POST',
      body: { token },
      schema: z.object({ signedIn: z.literal(true) }),
    })
    if (answer.ok) return window.location.assign('/admin')
    setMessage(answer.refusal.status === 0 ? words.unreachable : refusalInWords(answer.refusal, language))
  }
  return (
    <div className={styles['ways']}>
      <p>{words.linkHelp}</p>
      {message === null ? null : (
        <p className={styles['fault']} role="alert">
          {message}
        </p>
      )}
      <button className={buttons['primary']} onClick={() => void enter()} type="button">
        {words.link}
      </button>
    </div>
  )
}

function tokenInAddress(): string | null {
  return /^#sign-in=([\w-]{43})$/.exec(window.location.hash)?.[1] ?? null
}

function hearAddress(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}
