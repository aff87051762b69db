'use client'
import { SetStepNav, useConfig } from '@payloadcms/ui'
import { useState, type SubmitEvent } from 'react'
import { z } from 'zod'
import { LANGUAGES } from '../../../editorial/languages.ts'
import { knownDateInWords } from '../../../site/known-dates.ts'
import { askServer, type ServerRefusal } from '../ask-server.ts'
import buttons from '../buttons.module.css'
import { refusalInWords } from '../problem-words.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import styles from './usage.module.css'
import { UsageTable } from './usage-table.client.tsx'
import { usageWords } from './usage-words.ts'

const use = z.object({
  publication: z.number(),
  language: z.enum(LANGUAGES),
  address: z.string(),
  headline: z.string(),
  photo: z.number(),
  where: z.enum(['lead', 'body']),
  credit: z.string(),
  from: z.string(),
  until: z.string().nullable(),
})
const preview = z.object({ total: z.number(), uses: z.array(use) })

export type UsagePreview = z.infer<typeof preview>

type Props = {
  /** Null for whoever may not read statements. */
  agencies: string[] | null
  /** yyyy-mm: the one that is chosen first. */
  month: string
}

/** An agency and a month, how many uses there were, the first of them, and all as a file. */
export function UsageScreen({ agencies, month: first }: Props) {
  const { config } = useConfig()
  const { words, language } = useWords()
  const own = usageWords(language)
  const [agency, setAgency] = useState(agencies?.[0] ?? '')
  const [month, setMonth] = useState(first)
  const [found, setFound] = useState<{ agency: string; month: string; preview: UsagePreview } | null>(null)
  const [refusal, setRefusal] = useState<ServerRefusal | null>(null)
  const [busy, setBusy] = useState(false)
  const addressOf = (more: Record<string, string>) =>
    `${config.routes.api}/photos/usage-statement?${new URLSearchParams({ agency, month, ...more }).toString()}`

  async function show(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    setBusy(true)
    const answer = await askServer(addressOf({}), { schema: preview })
    setBusy(false)
    setFound(answer.ok ? { agency, month, preview: answer.value } : null)
    setRefusal(answer.ok ? null : answer.refusal)
  }

  if (agencies === null) {
    return (
      <main className={styles['view']}>
        <p>{own.notYours}</p>
      </main>
    )
  }
  const isFresh = found !== null && found.agency === agency && found.month === month
  return (
    <main className={styles['view']}>
      <SetStepNav nav={[{ label: own.title }]} />
      <h1 className={styles['title']}>{own.title}</h1>
      <p className={styles['lead']}>{own.help}</p>
      {agencies.length === 0 ? (
        <p>{own.noAgencies}</p>
      ) : (
        <form className={styles['asked']} onSubmit={(event) => void show(event)}>
          <label>
            {own.agency}
            <select onChange={(event) => setAgency(event.target.value)} value={agency}>
              {agencies.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
          <label>
            {own.month}
            <input onChange={(event) => setMonth(event.target.value)} required type="month" value={month} />
          </label>
          <button className={buttons['primary']} disabled={busy} type="submit">
            {own.show}
          </button>
        </form>
      )}
      {refusal !== null && <p role="alert">{refusalInWords(refusal, language) || words.bar.unreachable}</p>}
      <div aria-live="polite" className={styles['found']}>
        {agencies.length > 0 && refusal === null && !isFresh && <p className={styles['quiet']}>{own.choose}</p>}
        {isFresh && <Found csv={addressOf({ format: 'csv' })} found={found} />}
      </div>
    </main>
  )
}

function Found({
  found: { agency, month, preview: shown },
  csv,
}: {
  found: { agency: string; month: string; preview: UsagePreview }
  csv: string
}) {
  const { language } = useWords()
  const own = usageWords(language)
  if (shown.total === 0) return <p>{fill(own.nothing, { agency, month: knownDateInWords(month, language) || month })}</p>
  return (
    <>
      <p className={styles['count']}>
        <strong>{fill(own.found[shown.total === 1 ? 0 : 1] ?? '', { count: shown.total })}</strong>
        <a className={buttons['secondary']} download href={csv}>
          {own.download}
        </a>
      </p>
      {shown.total > shown.uses.length && <p className={styles['quiet']}>{fill(own.first, { count: shown.uses.length })}</p>}
      <UsageTable uses={shown.uses} />
    </>
  )
}
