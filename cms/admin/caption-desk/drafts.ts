import { z } from 'zod'
import { forgetEntry, keepTyping } from '../rescue/typing-store.ts'
import { changedFrom, DESK_FIELDS, valuesOf, type DeskChanges } from './desk-fields.ts'
import type { DeskPhoto } from './desk-photo.ts'

/** What was typed into a picture and not saved, and the revision it was typed on. */
export type Draft = { revision: number; changes: DeskChanges }

/** What a save sent, and the revision that it was made on. */
export type Sent = Draft

export type Drafts = ReadonlyMap<number, Draft>

const kept = z.object({ revision: z.number(), values: z.record(z.string(), z.unknown()) })

/** Begins as all unsaved typing does, so that signing out forgets it (rescue/typing-store.ts). */
function prefixOf(user: number | string): string {
  return `standfirst.typing.${user}.caption-desk.`
}

/** False where the browser keeps nothing. A draft without changes is forgotten. */
export function keepDraft(photo: number, { user, draft }: { user: number | string; draft: Draft }): boolean {
  const key = `${prefixOf(user)}${photo}`
  if (Object.keys(draft.changes).length > 0) {
    return keepTyping(key, { at: new Date().toISOString(), revision: draft.revision, values: draft.changes })
  }
  forgetEntry(key)
  return true
}

/** What is left to save of a draft once something was stored: what was typed meanwhile, and what stands in other fields. */
export function leftOf(draft: Draft, { stored, sent }: { stored: DeskPhoto; sent: Sent }): Draft {
  const unsent = DESK_FIELDS.filter((field) => draft.changes[field] !== sent.changes[field])
  const typed = Object.fromEntries(unsent.flatMap((field) => (draft.changes[field] === undefined ? [] : [[field, draft.changes[field]]])))
  return {
    // A draft on an older revision has still to be held against what somebody else saved then.
    revision: draft.revision === sent.revision ? stored.revision : draft.revision,
    changes: changedFrom(valuesOf(stored), typed),
  }
}

/** Everything this person typed at the desk in this browser and did not save, by photo. */
export function readDrafts(user: number | string): Drafts {
  const drafts = new Map<number, Draft>()
  try {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith(prefixOf(user)))) {
      const id = Number(key.slice(prefixOf(user).length))
      const read = kept.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'))
      if (read.success && Number.isInteger(id)) drafts.set(id, { revision: read.data.revision, changes: changesIn(read.data.values) })
    }
  } catch {
    // Blocked or damaged storage holds nothing to bring back.
    return drafts
  }
  return drafts
}

function changesIn(values: Record<string, unknown>): DeskChanges {
  return Object.fromEntries(
    DESK_FIELDS.flatMap((field) => {
      const value = values[field]
      return typeof value === 'string' ? [[field, value]] : []
    }),
  )
}
