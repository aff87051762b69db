'use client'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { COLLECTIONS_WORDS } from './collections-words.ts'
import type { Collections } from './use-collections.client.ts'

type Props = { id: string; collections: Collections; chosen: number | null; onChoose(id: number | null): void }

/** Narrows the library to one collection. */
export function CollectionFilter({ id, collections: { list, refusal }, chosen, onChoose }: Props) {
  const { language } = useWords()
  const words = COLLECTIONS_WORDS[language]
  return (
    <>
      <label htmlFor={id}>{words.filter}</label>
      <select
        aria-describedby={refusal ? `${id}-fault` : undefined}
        id={id}
        onChange={(event) => onChoose(event.target.value === '' ? null : Number(event.target.value))}
        value={chosen ?? ''}
      >
        <option value="">{words.any}</option>
        {chosen !== null && !list?.some((one) => one.id === chosen) && <option value={chosen}>{chosen}</option>}
        {list?.map((one) => (
          <option key={one.id} value={one.id}>
            {fill(words.choice, { name: one.name, count: one.photos })}
          </option>
        ))}
      </select>
      {refusal && <span id={`${id}-fault`}>{words.notRead}</span>}
    </>
  )
}
