'use client'
import { useState } from 'react'
import type { ProviderId } from '../../sign-on/providers.ts'
import type { SignOnFault } from '../../sign-on/sign-on-fault.ts'
import buttons from '../buttons.module.css'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { beginSignOn } from './begin-sign-on.ts'
import styles from './sign-on.module.css'
import { SIGN_ON_WORDS } from './sign-on-words.ts'

type Props = {
  providers: readonly { id: ProviderId; label: string }[]
  fault: SignOnFault | null
  /** The page that the person wanted to see. */
  wanted: string
  withPasswords: boolean
}

/** A button for each provider, and what went wrong the last time. */
export function SignOn({ providers, fault, wanted, withPasswords }: Props) {
  const { language } = useWords()
  const words = SIGN_ON_WORDS[language]
  const [begun, setBegun] = useState<ProviderId | null>(null)
  const [message, setMessage] = useState(fault === null ? null : words.faults[fault])

  const begin = async (provider: ProviderId) => {
    setBegun(provider)
    const address = await beginSignOn(provider, { wanted })
    if (address !== null) return window.location.assign(address)
    setBegun(null)
    setMessage(words.unreachable)
  }

  return (
    <>
      {message === null ? null : (
        <p className={styles['fault']} role="alert">
          {message}
        </p>
      )}
      {providers.length === 0 ? null : (
        <fieldset aria-label={words.group} className={styles['ways']}>
          {providers.map(({ id, label }) => (
            <button className={buttons['primary']} disabled={begun !== null} key={id} onClick={() => void begin(id)} type="button">
              {begun === id ? words.begun : fill(words.with, { provider: label })}
            </button>
          ))}
        </fieldset>
      )}
      {providers.length > 0 && withPasswords ? <p className={styles['or']}>{words.or}</p> : null}
    </>
  )
}
