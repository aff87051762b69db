import { z } from 'zod'

/** What somebody typed and did not save: whose, where, on which revision, when. One entry for each open form, so that tabs never share one. */
const keptTyping = z.object({ at: z.string(), revision: z.number().nullable(), values: z.record(z.string(), z.unknown()) })

export type KeptTyping = z.infer<typeof keptTyping>
export type Abandoned = KeptTyping & { key: string }

type Form = { user: number | string; collection: string; id: number | string | undefined }

const PREFIX = 'standfirst.typing.'

/** Written at sign-out, so that other tabs of that person stop keeping. */
export const SIGNED_OUT = 'standfirst.signed-out'

/** The entry of each form open in this tab, for whoever saves it. */
const openForms = new Map<string, string>()

/** Takes an entry of its own for one open form. `close` gives it up and leaves what was kept. */
export function openForm(form: Form): { key: string; close(): void } {
  const key = `${prefixOf(form)}${Math.random().toString(36).slice(2)}`
  const name = nameOf(form)
  openForms.set(name, key)
  const release = holdLock(key)
  return {
    key,
    close() {
      if (openForms.get(name) === key) openForms.delete(name)
      release()
    },
  }
}

/** False where the browser keeps nothing: its storage is full, blocked or missing. */
export function keepTyping(key: string, typing: KeptTyping): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(typing))
    return true
  } catch {
    return false
  }
}

/** After a save that went through: what this tab kept of that form is not needed any more. */
export function forgetTyping(form: Omit<Form, 'user'>): void {
  const key = openForms.get(nameOf(form))
  if (key !== undefined) forgetEntry(key)
}

export function forgetEntry(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Blocked storage holds nothing to forget.
    return
  }
}

/** What this person typed into this form before and no open tab holds, newest first. */
export async function findAbandoned(form: Form): Promise<Abandoned[]> {
  const held = await heldLocks()
  return keysWith(prefixOf(form))
    .filter((key) => !held.has(key) && ![...openForms.values()].includes(key))
    .flatMap((key) => readEntry(key) ?? [])
    .toSorted((a, b) => b.at.localeCompare(a.at))
}

/** At sign-out: nothing that this person typed stays in the browser. */
export function forgetPerson(user: number | string): void {
  for (const key of keysWith(`${PREFIX}${user}.`)) forgetEntry(key)
  try {
    localStorage.setItem(SIGNED_OUT, `${user} ${Date.now()}`)
    // The event has gone out; the mark itself need not stay.
    localStorage.removeItem(SIGNED_OUT)
  } catch {
    // Other tabs cannot have kept anything either.
    return
  }
}

function prefixOf({ user, collection, id }: Form): string {
  return `${PREFIX}${user}.${nameOf({ collection, id })}.`
}

function nameOf({ collection, id }: Omit<Form, 'user'>): string {
  return `${collection}.${id ?? 'new'}`
}

function keysWith(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix))
  } catch {
    return []
  }
}

function readEntry(key: string): Abandoned | null {
  try {
    const read = keptTyping.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'))
    return read.success ? { ...read.data, key } : null
  } catch {
    return null
  }
}

/** A lock lives as long as the tab, however that ends: it tells what is being typed elsewhere from what was left behind. */
function holdLock(key: string): () => void {
  if (!('locks' in navigator)) return () => undefined
  const { promise, resolve } = Promise.withResolvers<void>()
  void navigator.locks.request(key, () => promise)
  return resolve
}

async function heldLocks(): Promise<Set<string>> {
  if (!('locks' in navigator)) return new Set()
  const { held = [] } = await navigator.locks.query()
  return new Set(held.flatMap(({ name }) => name ?? []))
}
