'use client'
import styles from './bar.module.css'
import buttons from './buttons.module.css'
import { momentInWords } from '../../editorial/instants.ts'
import type { Newest } from './newest-revision.ts'
import { useWords } from './use-words.client.ts'
import { fill } from './words.ts'

type Props = { newest: Newest; busy: boolean; versionsHref: string; onTop(): void }

/** Somebody saved meanwhile: who, which revision, when; and the two ways on. */
export function NewestNotice({ newest, busy, versionsHref, onTop }: Props) {
  const { words } = useWords()
  const { revision, by, at, early } = newest
  const values = { by: by ?? words.save.somebody, revision: revision ?? '?', at: at === null ? '?' : momentInWords(at) }
  return (
    <div className={styles['newest']} role="alert">
      <p>{fill(early ? words.save.newer : words.save.stale, values)}</p>
      <div className={styles['buttons']}>
        <a className={buttons['secondary']} href={versionsHref} rel="noreferrer" target="_blank">
          {words.save.compare} <span className={styles['unseen']}>{words.save.newTab}</span>
        </a>
        <button className={buttons['secondary']} disabled={busy} onClick={onTop} type="button">
          {words.save.onTop}
        </button>
      </div>
    </div>
  )
}
