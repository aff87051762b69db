'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import buttons from '../buttons.module.css'
import { momentInWords } from '../../../editorial/instants.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import type { Difference } from './differences.ts'
import { fieldLabel } from './field-label.ts'
import styles from './rescue.module.css'
import type { Abandoned } from './typing-store.ts'

type Props = {
  offer: Abandoned
  collection: string
  currentRevision: number | null
  differences: readonly Difference[]
  /** Left out while the form is not open to this person. */
  onPutBack?(): void
  onThrowAway(): void
}

/** What was typed and not saved, where it differs, and what to do with it. */
export function RescueOffer({ offer, collection, currentRevision, differences, onPutBack, onThrowAway }: Props) {
  const { words } = useWords()
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const fields = getEntityConfig({ collectionSlug: collection })?.fields ?? []
  const { revision } = offer
  return (
    <section aria-label={words.rescue.label} className={styles['offer']}>
      <output>
        <strong>{fill(words.rescue.found, { at: momentInWords(offer.at) })}</strong>{' '}
        {revision === null ? words.rescue.onNew : fill(words.rescue.onRevision, { revision })}{' '}
        {revision !== null &&
          currentRevision !== null &&
          currentRevision !== revision &&
          fill(words.rescue.movedOn, { revision: currentRevision })}
        {collection === 'photos' && revision === null && words.rescue.file}
      </output>
      {differences.length > 0 && (
        <details open>
          <summary>{words.rescue.differs}</summary>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{words.rescue.field}</th>
                <th scope="col">{words.rescue.stored}</th>
                <th scope="col">{words.rescue.typed}</th>
              </tr>
            </thead>
            <tbody>
              {differences.map(({ path, stored, typed }) => (
                <tr key={path}>
                  <th scope="row">{fieldLabel(fields, { path, language: i18n.language })}</th>
                  <td>{stored || words.rescue.empty}</td>
                  <td>{typed || words.rescue.empty}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
      <div className={styles['acts']}>
        {onPutBack ? (
          <button className={buttons['primary']} onClick={onPutBack} type="button">
            {words.rescue.putBack}
          </button>
        ) : (
          <span>{words.rescue.readOnly}</span>
        )}
        <button className={buttons['secondary']} onClick={onThrowAway} type="button">
          {words.rescue.throwAway}
        </button>
      </div>
    </section>
  )
}
