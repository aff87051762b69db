'use client'
import { SetStepNav, useAuth, useConfig } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useState, type SubmitEvent } from 'react'
import { z } from 'zod'
import { askServer, type ServerRefusal } from '../ask-server.ts'
import buttons from '../buttons.module.css'
import { refusalInWords } from '../problem-words.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { previewAnswer, type Preview } from './batch-answer.ts'
import styles from './batch.module.css'
import { batchWords, counted } from './batch-words.ts'
import { PageHead } from './page-head.client.tsx'
import { Passages } from './passages.client.tsx'
import { RecordsFirst } from './records-first.client.tsx'
import { WordField } from './word-field.client.tsx'

/** What is wrong and what is right, and every live page that says it; from there the batch is made. */
export function NewBatch() {
  const { words, language } = useWords()
  const own = batchWords(language)
  const { config, getEntityConfig } = useConfig()
  const asked = useSearchParams()
  const [wrong, setWrong] = useState(asked.get('wrong') ?? '')
  const [right, setRight] = useState(asked.get('right') ?? '')
  const [preview, setPreview] = useState<Preview | null>(null)
  const [refusal, setRefusal] = useState<ServerRefusal | null>(null)
  const [busy, setBusy] = useState(false)
  const [listed, setListed] = useState({ wrong: '', right: '' })
  const { permissions } = useAuth()
  const list = getEntityConfig({ collectionSlug: 'batch-corrections' })
  const isFresh = listed.wrong === wrong && listed.right === right

  async function look(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    setBusy(true)
    setRefusal(null)
    const query = new URLSearchParams({ wrong, right }).toString()
    const answer = await askServer(`${config.routes.api}/batch-corrections/preview?${query}`, { schema: previewAnswer })
    setListed({ wrong, right })
    setPreview(answer.ok ? answer.value : null)
    setRefusal(answer.ok ? null : answer.refusal)
    setBusy(false)
  }

  async function make() {
    setBusy(true)
    setRefusal(null)
    const answer = await askServer(`${config.routes.api}/batch-corrections?depth=0`, {
      schema: z.object({ doc: z.object({ id: z.number() }) }),
      method: 'POST',
      body: { wrong, right },
    })
    if (answer.ok) return window.location.assign(`${config.routes.admin}/collections/batch-corrections/${answer.value.doc.id}`)
    setRefusal(answer.refusal)
    setBusy(false)
  }

  if (permissions?.collections?.['batch-corrections']?.create !== true) {
    return (
      <main className={styles['view']}>
        <p>{own.notYourRole}</p>
      </main>
    )
  }
  return (
    <main className={styles['view']}>
      <SetStepNav
        nav={[{ label: list?.labels.plural ?? '', url: `${config.routes.admin}/collections/batch-corrections` }, { label: own.newTitle }]}
      />
      <h1 className={styles['title']}>{own.newTitle}</h1>
      <p className={styles['lead']}>{own.newHelp}</p>
      <form className={styles['words']} onSubmit={(event) => void look(event)}>
        <WordField label={own.wrong} name="wrong" onChange={setWrong} value={wrong} />
        <WordField label={own.right} name="right" onChange={setRight} value={right} />
        <button className={preview && isFresh ? buttons['secondary'] : buttons['primary']} disabled={busy} type="submit">
          {own.look}
        </button>
      </form>
      <div aria-live="polite" className={styles['news']}>
        {busy && <p>{own.looking}</p>}
        {refusal && <p className={styles['fault']}>{refusalInWords(refusal, language) || words.bar.unreachable}</p>}
        {!busy && preview && preview.found === 0 && <p>{fill(own.nothing, { wrong: preview.wrong })}</p>}
        {!busy && preview && preview.found > 0 && <p>{counted(own.found, preview.found)}</p>}
        {preview && preview.found > preview.most && <p>{fill(own.tooMany, { most: preview.most })}</p>}
      </div>
      {preview && preview.found > 0 && (
        <>
          <div className={styles['acts']}>
            <button className={buttons['primary']} disabled={busy || !isFresh} onClick={() => void make()} type="button">
              {counted(own.make, preview.pages.length)}
            </button>
            {!isFresh && <output className={styles['quiet']}>{own.changedWords}</output>}
          </div>
          <RecordsFirst own={own} pages={preview.pages} />
          <ol className={styles['pages']}>
            {preview.pages.map((page) => (
              <li className={styles['page']} key={page.article}>
                <div className={styles['text']}>
                  <PageHead own={own} page={page} />
                  <Passages lang={page.language} own={own} passages={page.passages} />
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
    </main>
  )
}
