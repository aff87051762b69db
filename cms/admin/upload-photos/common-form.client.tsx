'use client'
import { useId } from 'react'
import { RIGHTS_CATEGORIES } from '../../../editorial/rights-categories.ts'
import type { PhotoCollection } from '../photo-collections/use-collections.client.ts'
import { RecordChoice } from '../record-choice.client.tsx'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { faultsInCommon, type CommonFields } from './common-fields.ts'
import styles from './upload-photos.module.css'
import type { UploadWords } from './upload-words.ts'

type Props = {
  own: UploadWords
  fields: CommonFields
  /** Those that this person may put photos into. */
  collections: readonly PhotoCollection[]
  onChange(fields: CommonFields): void
}

const RECORDS = ['event', 'place'] as const

/** What all the photos have in common, typed once. */
export function CommonForm({ own, fields, collections, onChange }: Props) {
  const { words } = useWords()
  const id = useId()
  const faults = faultsInCommon(fields)
  const change = (part: Partial<CommonFields>) => onChange({ ...fields, ...part })
  const badDate = faults.includes('takenOn')
  return (
    <fieldset className={styles['common']}>
      <legend>{own.common}</legend>
      <p className={styles['quiet']}>{own.commonHelp}</p>
      <div className={styles['fields']}>
        <div className={styles['field']}>
          <label htmlFor={`${id}-credit`}>{own.credit}</label>
          <input id={`${id}-credit`} maxLength={200} onChange={({ target }) => change({ credit: target.value })} value={fields.credit} />
        </div>
        <div className={styles['field']}>
          <label htmlFor={`${id}-creator`}>{own.creator}</label>
          <input id={`${id}-creator`} maxLength={200} onChange={({ target }) => change({ creator: target.value })} value={fields.creator} />
        </div>
        <div className={styles['field']}>
          <label htmlFor={`${id}-taken`}>{own.takenOn}</label>
          <input
            aria-describedby={`${id}-taken-note`}
            aria-invalid={badDate ? true : undefined}
            id={`${id}-taken`}
            maxLength={20}
            onChange={({ target }) => change({ takenOn: target.value })}
            value={fields.takenOn}
          />
          <p className={badDate ? styles['fault'] : styles['quiet']} id={`${id}-taken-note`}>
            {badDate ? fill(own.badDate, { text: fields.takenOn }) : own.takenOnHelp}
          </p>
        </div>
        <div className={styles['field']}>
          <label htmlFor={`${id}-rights`}>{own.category}</label>
          <select id={`${id}-rights`} onChange={({ target }) => change({ category: target.value })} value={fields.category}>
            <option value="">{own.noCategory}</option>
            {RIGHTS_CATEGORIES.map((category) => (
              <option key={category} value={category}>
                {words.rights[category]}
              </option>
            ))}
          </select>
        </div>
        {RECORDS.map((kind) => {
          const fault = faults.includes(kind) ? fill(own.notListed, { text: fields[kind].text }) : null
          return (
            <div className={styles['field']} key={kind}>
              <label htmlFor={`${id}-${kind}`}>{own[kind]}</label>
              <RecordChoice
                chosen={fields[kind].id === null ? null : { id: fields[kind].id, name: fields[kind].text }}
                describedBy={`${id}-${kind}-note`}
                id={`${id}-${kind}`}
                kind={kind}
                label={own[kind]}
                onChoose={(record) => change({ [kind]: record ? { id: record.id, text: record.name } : { id: null, text: '' } })}
                onType={(text) => change({ [kind]: { id: null, text } })}
                typed={fields[kind].text}
              />
              <p className={styles['fault']} id={`${id}-${kind}-note`}>
                {fault}
              </p>
            </div>
          )
        })}
        {collections.length > 0 && (
          <div className={styles['field']}>
            <label htmlFor={`${id}-collection`}>{own.collection}</label>
            <select
              id={`${id}-collection`}
              onChange={({ target }) => change({ collection: target.value === '' ? null : Number(target.value) })}
              value={collections.some((one) => one.id === fields.collection) ? (fields.collection ?? '') : ''}
            >
              <option value="">{own.noCollection}</option>
              {collections.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
    </fieldset>
  )
}
