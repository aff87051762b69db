'use client'
import { useState } from 'react'
import type { ServerAnswer } from '../ask-server.ts'
import { refusalInWords } from '../problem-words.ts'
import { useWords } from '../use-words.client.ts'
import { fill } from '../words.ts'
import { placesOf, runsOf, type ChosenPhotos } from './chosen-photos.ts'
import { COLLECTIONS_WORDS } from './collections-words.ts'
import type { Collections, PhotoCollection } from './use-collections.client.ts'

export type ChosenNews = { text: string; undo?: () => Promise<void> }

type Given = { chosen: ChosenPhotos; collections: Collections; shown: PhotoCollection | null; total: number; onChanged: () => void }

/** What is done with the chosen photos, and what came of it. `shown` is the collection that the library is narrowed to. */
export function useChosenActs({ chosen, collections, shown, total, onChanged }: Given) {
  const { words: common, language } = useWords()
  const words = COLLECTIONS_WORDS[language]
  const [busy, setBusy] = useState(false)
  const [news, setNews] = useState<ChosenNews | null>(null)

  async function doing(work: () => Promise<ChosenNews | null>): Promise<void> {
    setBusy(true)
    setNews(null)
    const said = await work()
    setNews(said)
    setBusy(false)
    onChanged()
  }

  /** What an answer is worth, or the news that it was refused. */
  function refusalOf<Value>(answer: ServerAnswer<Value>): ChosenNews | null {
    if (answer.ok) return null
    return { text: fill(words.failed, { reason: refusalInWords(answer.refusal, language) || common.bar.unreachable }) }
  }

  const add = (to: { id: number | null; name: string }) =>
    doing(async () => {
      let { id } = to
      if (id === null) {
        const begun = await collections.begin(to.name)
        if (!begun.ok) return refusalOf(begun)
        id = begun.value.doc.id
      }
      const answer = await collections.change(id, { add: chosen.inOrder() })
      if (!answer.ok) return refusalOf(answer)
      const count = answer.value.photos.length
      chosen.clear()
      return { text: fill(count === 0 ? words.addedNone : count === 1 ? words.addedOne : words.added, { count, name: to.name }) }
    })

  const remove = (from: PhotoCollection) =>
    doing(async () => {
      const runs = runsOf([...chosen.all()], chosen.seen())
      const answer = await collections.change(from.id, { remove: chosen.inOrder() })
      if (!answer.ok) return refusalOf(answer)
      chosen.clear()
      return {
        text: fill(words.removed, { name: from.name, count: answer.value.photos.length }),
        undo: () => doing(() => putBack(from, runs)),
      }
    })

  async function putBack(into: PhotoCollection, runs: ReturnType<typeof runsOf>): Promise<ChosenNews> {
    const answer = await collections.change(into.id, { add: runs.flatMap(({ photos }) => photos) })
    const refused = refusalOf(answer)
    if (refused) return refused
    for (const { photos, before } of runs) {
      if (before !== null) await collections.change(into.id, { move: photos, before })
    }
    return { text: fill(words.undone, { name: into.name }) }
  }

  /** One place earlier or later, or to an end. `photos` are in their order; answers where the first of them stands then. */
  async function order(photos: readonly number[], to: 'earlier' | 'later' | 'front' | 'end' | { before: number | null }): Promise<void> {
    const [first] = photos
    if (!shown || first === undefined) return
    const before = typeof to === 'object' ? to.before : whereTo(photos, to)
    if (before === undefined) return
    await doing(async () => {
      const answer = await collections.change(shown.id, { move: [...photos], before })
      return refusalOf(answer)
    })
  }

  /** Which photo they go before; null at the end, undefined where they are there already. */
  function whereTo(photos: readonly number[], to: 'earlier' | 'later' | 'front' | 'end'): number | null | undefined {
    const places = placesOf(chosen.seen())
    const at = photos.map((id) => places.get(id) ?? -1)
    const others = [...chosen.seen()].toSorted(([one], [other]) => one - other).filter(([, { id }]) => !photos.includes(id))
    if (to === 'end') return null
    if (to === 'front') return others[0]?.[1].id
    if (to === 'earlier') return others.findLast(([place]) => place < Math.min(...at))?.[1].id
    const next = others.findIndex(([place]) => place > Math.max(...at))
    if (next === -1) return undefined
    const after = others[next + 1]
    return after ? after[1].id : Math.max(...at) + 2 >= total ? null : undefined
  }

  return { busy, news, add, remove, order, say: setNews }
}

export type ChosenActs = ReturnType<typeof useChosenActs>
