'use client'
import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { askServer, type ServerAnswer } from '../ask-server.ts'
import buttons from '../buttons.module.css'
import { momentInWords } from '../../../editorial/instants.ts'
import { refusalInWords } from '../problem-words.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { accountFacts, type AccountFacts } from './account-facts.ts'
import { accountWords } from './account-words.ts'
import styles from './account.module.css'
import { ActDialog } from './act-dialog.client.tsx'
import { OwnSecurity } from './own-security.client.tsx'

/** On the page of an account: how it stands with it, and what its owner or an admin can do. */
export function AccountPanel() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { words, language } = useWords()
  const { panel, acts } = accountWords(language)
  const [facts, setFacts] = useState<AccountFacts | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [asking, setAsking] = useState<AccountFacts['acts'][number] | null>(null)
  const address = `${config.routes.api}/users/${String(id)}/transitions`

  const show = useCallback(
    (answer: ServerAnswer<AccountFacts>) => {
      if (answer.ok) setFacts(answer.value)
      else if (answer.refusal.status !== 403) setFault(refusalInWords(answer.refusal, language) || words.bar.unreachable)
    },
    [language, words],
  )
  const read = useCallback(() => void askServer(address, { schema: accountFacts }).then(show), [address, show])

  useEffect(() => {
    if (id !== undefined) read()
  }, [id, read])

  if (id === undefined || (facts === null && fault === null)) return null
  return (
    <section aria-label={panel.label} className={styles['panel']}>
      <h2 className={styles['heading']}>{panel.label}</h2>
      {fault !== null && (
        <p className={styles['fault']} role="alert">
          {fault}
        </p>
      )}
      {facts && (
        <>
          <p>{standing(facts)}</p>
          {facts.isSelf && <OwnSecurity facts={facts} onChanged={read} />}
          {facts.acts.length > 0 && (
            <div className={styles['acts']}>
              {facts.acts.map((act) => (
                <button className={buttons['secondary']} key={act.action} onClick={() => setAsking(act)} type="button">
                  {acts[act.action].button}
                </button>
              ))}
            </div>
          )}
        </>
      )}
      {asking && (
        <ActDialog
          act={asking}
          address={address}
          onCancel={() => setAsking(null)}
          onDone={(now) => {
            toast.success(acts[asking.action].done)
            setAsking(null)
            // The form carries the date of a deactivation, and would send the old one.
            if (now.deactivatedAt !== facts?.deactivatedAt) location.reload()
            else setFacts(now)
          }}
        />
      )}
    </section>
  )

  function standing({ deactivatedAt, hasPassword, secondStep, isSelf }: AccountFacts): string {
    if (deactivatedAt !== null) return fill(panel.deactivated, { at: momentInWords(deactivatedAt) })
    if (!hasPassword) return panel.invited
    if (isSelf) return secondStep ? panel.secondStepOn : panel.secondStepOff
    return secondStep ? `${panel.active} ${panel.secondStepOn}` : panel.active
  }
}
