'use client'
import { useState } from 'react'
import { OPEN_TO } from '../../../editorial/batch-corrections.ts'
import buttons from '../buttons.module.css'
import { Dialog } from '../dialog.client.tsx'
import { ReasonField } from '../reason-field.client.tsx'
import { useWords } from '../use-words.client.ts'
import type { Batch, PageOfBatch } from './batch-answer.ts'
import styles from './batch.module.css'
import { batchWords, counted } from './batch-words.ts'
import type { UseBatch } from './use-batch.client.ts'

type Props = {
  batch: Batch
  busy: boolean
  /** Pages that are ticked, to be corrected. */
  chosen: readonly PageOfBatch[]
  /** What was typed as the note and not stored yet. */
  note: Pick<Batch, 'class' | 'notes'> | null
  save: UseBatch['save']
  used: UseBatch
}

/** The acts that are open to this person, each for all the pages it is open for. */
export function BatchActs({ batch, busy, chosen, note, save, used }: Props) {
  const { words, language } = useWords()
  const own = batchWords(language)
  const [isAsking, setIsAsking] = useState(false)
  /** Stays until it was taken, and when the dialog is closed. */
  const [reason, setReason] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const { pages, acts } = batch
  const mine = (action: 'approve' | 'publish') =>
    acts.includes(action) ? pages.filter((page) => OPEN_TO[action].includes(page.state) && page.next?.allowed === true) : []
  const [toApprove, toPublish] = [mine('approve'), mine('publish')]
  const hasNext = toApprove.length > 0 || toPublish.length > 0
  const stored = pages.filter(({ state }) => state === 'listed')
  const isOtherChoice = stored.length !== chosen.length || stored.some((page) => !chosen.includes(page))
  const notMine = pages.filter((page) => page.next?.allowed === false).length
  const toGiveUp = pages.filter(({ state }) => OPEN_TO.abandon.includes(state))
  const isListed = pages.some(({ state }) => state === 'listed' || state === 'left-out')
  const canGiveUp = acts.includes('abandon') && (toGiveUp.length > 0 || batch.state === 'listed')

  async function choose(): Promise<boolean> {
    return used.ask('choose', { pages: chosen.map(({ article }) => article) })
  }

  async function prepare() {
    if (note && !(await save(note))) return
    if (!(await choose())) return
    await used.goThrough('prepare', chosen)
  }

  async function approve() {
    const manifests = Object.fromEntries(toApprove.map(({ article, manifest }) => [String(article), manifest]))
    await used.goThrough('approve', toApprove, { manifests })
  }

  async function giveUp() {
    setIsMissing(reason.trim() === '')
    if (reason.trim() === '') return
    setIsAsking(false)
    if (await used.ask('abandon', { reason })) setReason('')
  }

  return (
    <div className={styles['next']}>
      <div className={styles['acts']}>
        {acts.includes('prepare') && chosen.length > 0 && (
          <button
            className={buttons[hasNext ? 'secondary' : 'primary']}
            data-action="prepare"
            disabled={busy}
            onClick={() => void prepare()}
            type="button"
          >
            {counted(own.prepare, chosen.length)}
          </button>
        )}
        {toApprove.length > 0 && (
          <button className={buttons['primary']} data-action="approve" disabled={busy} onClick={() => void approve()} type="button">
            {counted(own.approve, toApprove.length)}
          </button>
        )}
        {toPublish.length > 0 && (
          <button
            className={buttons['primary']}
            data-action="publish"
            disabled={busy}
            onClick={() => void used.goThrough('publish', toPublish)}
            type="button"
          >
            {counted(own.publish, toPublish.length)}
          </button>
        )}
        {acts.includes('choose') && isOtherChoice && (
          <button className={buttons['secondary']} data-action="choose" disabled={busy} onClick={() => void choose()} type="button">
            {own.keepChoice}
          </button>
        )}
        {acts.includes('list') && isListed && (
          <button className={buttons['secondary']} data-action="list" disabled={busy} onClick={() => void used.ask('list')} type="button">
            {own.listAgain}
          </button>
        )}
        {canGiveUp && (
          <button className={buttons['secondary']} data-action="abandon" disabled={busy} onClick={() => setIsAsking(true)} type="button">
            {own.abandon}
          </button>
        )}
      </div>
      {acts.includes('prepare') && chosen.length > 0 && <p className={styles['quiet']}>{own.prepareHelp}</p>}
      {toApprove.length > 0 && <p className={styles['quiet']}>{own.approveHelp}</p>}
      {toPublish.length > 0 && <p className={styles['quiet']}>{own.publishHelp}</p>}
      {notMine > 0 && <p className={styles['quiet']}>{counted(own.notYours, notMine)}</p>}
      {isAsking && (
        <Dialog
          busy={busy}
          confirm={own.abandon.replace('…', '')}
          fault={isMissing ? words.bar.reasonMissing : null}
          onCancel={() => setIsAsking(false)}
          onConfirm={() => void giveUp()}
          title={own.abandonTitle}
        >
          <p>{own.abandonHelp}</p>
          <ReasonField help={words.bar.reasonHelp} label={words.bar.reason} onChange={setReason} value={reason} />
        </Dialog>
      )}
    </div>
  )
}
