'use client'
import { useId, useState } from 'react'
import buttons from '../buttons.module.css'
import dialog from '../dialog.module.css'
import { Dialog } from '../dialog.client.tsx'
import { refusalInWords } from '../problem-words.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { COLLECTIONS_WORDS } from './collections-words.ts'
import styles from './photo-collections.module.css'
import type { Collections, PhotoCollection } from './use-collections.client.ts'

type Props = { collection: PhotoCollection; collections: Collections; mayKeep: boolean; onDeleted(): void }

/** The collection that the library shows: what it is for and who began it; whoever may renames and deletes it. */
export function CollectionHead({ collection, collections, mayKeep, onDeleted }: Props) {
  const { words: common, language } = useWords()
  const words = COLLECTIONS_WORDS[language]
  const [asking, setAsking] = useState<'rename' | 'delete' | null>(null)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [to, setTo] = useState({ name: '', note: '' })
  const id = useId()

  function ask(what: 'rename' | 'delete'): void {
    setTo({ name: collection.name, note: collection.note })
    setFault(null)
    setAsking(what)
  }

  async function go(): Promise<void> {
    setBusy(true)
    const answer = await (asking === 'rename' ? collections.rename(collection, to) : collections.drop(collection))
    setBusy(false)
    if (!answer.ok) return setFault(refusalInWords(answer.refusal, language) || common.bar.unreachable)
    if (asking === 'delete') onDeleted()
    setAsking(null)
  }

  const shared = { busy, fault, onCancel: () => setAsking(null), onConfirm: () => void go() }
  return (
    <section aria-label={words.filter} className={styles['head']}>
      <h2>{collection.name}</h2>
      {collection.note !== '' && <p className={styles['note']}>{collection.note}</p>}
      <p className={styles['quiet']}>
        {collection.by !== null && fill(words.begunBy, { by: collection.by })} {mayKeep && collection.photos > 1 && words.orderHelp}
      </p>
      {mayKeep && (
        <p className={styles['acts']}>
          <button className={buttons['secondary']} onClick={() => ask('rename')} type="button">
            {words.rename}
          </button>
          <button className={buttons['secondary']} onClick={() => ask('delete')} type="button">
            {words.drop}
          </button>
        </p>
      )}
      {asking === 'rename' && (
        <Dialog {...shared} busy={busy || to.name.trim() === ''} confirm={words.save} title={words.renameTitle}>
          <div>
            <label className={dialog['label']} htmlFor={`${id}-name`}>
              {words.filter}
            </label>
            <input
              className={dialog['text']}
              id={`${id}-name`}
              maxLength={120}
              onChange={(event) => setTo({ ...to, name: event.target.value })}
              type="text"
              value={to.name}
            />
          </div>
          <div>
            <label className={dialog['label']} htmlFor={`${id}-note`}>
              {words.note}
            </label>
            <textarea
              className={dialog['text']}
              id={`${id}-note`}
              maxLength={1000}
              onChange={(event) => setTo({ ...to, note: event.target.value })}
              rows={3}
              value={to.note}
            />
          </div>
        </Dialog>
      )}
      {asking === 'delete' && (
        <Dialog {...shared} confirm={words.drop.replace('…', '')} title={fill(words.deleteTitle, { name: collection.name })}>
          <p>{fill(words.deleteHelp, { count: collection.photos })}</p>
        </Dialog>
      )}
    </section>
  )
}
