'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { z } from 'zod'
import { askServer } from '../ask-server.ts'
import type { Choice } from './common-fields.ts'
import styles from './upload-photos.module.css'

const found = z.object({ docs: z.array(z.object({ id: z.number(), title: z.string().nullish() })) })

type Props = {
  collection: 'events' | 'places'
  label: string
  value: Choice
  fault: string | null
  /** Said where the list cannot be read. */
  unread: string
  onChange(value: Choice): void
}

/** A record by its name, with the names there are offered while one types. */
export function RecordChoice({ collection, label, value, fault, unread, onChange }: Props) {
  const { config } = useConfig()
  const id = useId()
  const [options, setOptions] = useState<ReadonlyMap<string, number> | null>(new Map())
  const note = options === null ? unread : fault

  useEffect(() => {
    const query = new URLSearchParams({ limit: '500', depth: '0', sort: '-updatedAt', 'select[title]': 'true' })
    void askServer(`${config.routes.api}/${collection}?${query.toString()}`, { schema: found }).then((answer) =>
      setOptions(answer.ok ? namesOf(answer.value.docs) : null),
    )
  }, [collection, config.routes.api])

  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        aria-describedby={note === null ? undefined : `${id}-note`}
        aria-invalid={fault === null ? undefined : true}
        autoComplete="off"
        id={id}
        list={`${id}-names`}
        onChange={({ target }) => onChange({ text: target.value, id: options?.get(target.value.trim().normalize('NFC')) ?? null })}
        type="text"
        value={value.text}
      />
      <datalist id={`${id}-names`}>
        {[...(options ?? new Map<string, number>()).keys()].map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
      {note !== null && (
        <p className={fault === null ? styles['quiet'] : styles['fault']} id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  )
}

/** Of two with the same name each is told by its number. */
function namesOf(docs: z.infer<typeof found>['docs']): Map<string, number> {
  const named = docs.filter(({ title }) => title)
  const twice = new Set(named.filter(({ title }, at) => named.findIndex((one) => one.title === title) !== at).map(({ title }) => title))
  return new Map(named.map(({ id, title }) => [twice.has(title) ? `${title} (${id})` : `${title}`, id]))
}
