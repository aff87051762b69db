'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { askServer } from '../ask-server.ts'
import buttons from '../buttons.module.css'
import { refusalInWords } from '../problem-words.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import type { AccountFacts } from './account-facts.ts'
import { accountWords } from './account-words.ts'
import styles from './account.module.css'
import { PasswordDialog } from './password-dialog.client.tsx'
import { RemoveStepDialog } from './remove-step-dialog.client.tsx'
import { SecondStepDialog } from './second-step-dialog.client.tsx'

/** One's own password, second step and sessions. */
export function OwnSecurity({ facts, onChanged }: { facts: AccountFacts; onChanged(): void }) {
  const { config } = useConfig()
  const { words, language } = useWords()
  const { panel } = accountWords(language)
  const [asking, setAsking] = useState<'password' | 'set-up' | 'remove' | null>(null)
  const { api, admin } = config.routes

  async function signOutEverywhere() {
    const answer = await askServer(`${api}/users/logout?allSessions=true`, { schema: z.looseObject({}), method: 'POST' })
    if (answer.ok) location.assign(`${admin}/login`)
    else toast.error(refusalInWords(answer.refusal, language) || words.bar.unreachable)
  }

  function close() {
    setAsking(null)
    onChanged()
  }

  return (
    <>
      {facts.secondStep && <p className={styles['help']}>{fill(panel.recoveryLeft, { left: facts.recoveryCodes })}</p>}
      <div className={styles['acts']}>
        {facts.hasPassword && (
          <>
            <button className={buttons['secondary']} onClick={() => setAsking('password')} type="button">
              {panel.changePassword}
            </button>
            <button className={buttons['secondary']} onClick={() => setAsking(facts.secondStep ? 'remove' : 'set-up')} type="button">
              {facts.secondStep ? panel.remove : panel.setUp}
            </button>
          </>
        )}
        <button className={buttons['secondary']} onClick={() => void signOutEverywhere()} type="button">
          {panel.signOutEverywhere}
        </button>
      </div>
      {asking === 'password' && <PasswordDialog onClose={close} />}
      {asking === 'set-up' && <SecondStepDialog onClose={close} />}
      {asking === 'remove' && <RemoveStepDialog onClose={close} />}
    </>
  )
}
