import { z } from 'zod'
import { accounts, type AccountName, type Logins } from './accounts.ts'

const stored = z.looseObject({
  id: z.number(),
  revision: z.number().nullish(),
  clearedRevision: z.number().nullish(),
  state: z.string().nullish(),
  portrait: z.number().nullish(),
  stage: z.string().nullish(),
  publicStatus: z.string().nullish(),
  lastAct: z.string().nullish(),
  standfirst: z.string().nullish(),
  correctionNote: z.string().nullish(),
  story: z.number().nullish(),
})

export type Stored = z.infer<typeof stored>

const refusal = z.object({
  errors: z.array(z.object({ message: z.string() })).optional(),
  problems: z.array(z.object({ message: z.string() })).optional(),
})

type Fields = Record<string, unknown>
type Subject = { collection: string; id: number }

/** The newsroom's API as one of the staff uses it. Every refusal becomes a sentence that says who was refused what, and why. */
export type FrontDoor = {
  /** The first document whose fields equal these, or null. */
  find: (who: AccountName, collection: string, fields: Record<string, string>) => Promise<Stored | null>
  create: (who: AccountName, collection: string, data: Fields) => Promise<Stored>
  /** Adds a file to `photos` or `recordings`. */
  upload: (who: AccountName, file: { collection: string; bytes: Buffer; name: string; type: string }, data: Fields) => Promise<Stored>
  /** Changes a document; where it has revisions, the one this change is based on has to be named. */
  save: (who: AccountName, subject: Subject & { revision?: number | null | undefined }, data: Fields) => Promise<Stored>
  readGlobal: (who: AccountName, slug: string) => Promise<unknown>
  /** Changes a global, such as the site's settings. */
  saveGlobal: (who: AccountName, slug: string, data: Fields) => Promise<void>
  act: (who: AccountName, subject: Subject, request: Fields) => Promise<void>
}

type Question = { method?: 'POST' | 'PATCH'; json?: Fields; form?: FormData; revision?: number; purpose: string }

export function openFrontDoor({ baseUrl, logins }: { baseUrl: string; logins: Logins }): FrontDoor {
  const tokens = new Map<AccountName, Promise<string>>()

  return {
    async find(who, collection, fields) {
      const query = new URLSearchParams({ depth: '0', limit: '1' })
      for (const [name, value] of Object.entries(fields)) query.set(`where[${name}][equals]`, value)
      const answer = await ask(who, `/api/${collection}?${query.toString()}`, { purpose: `look for ${collection}` })
      const [first] = z.object({ docs: z.array(stored) }).parse(answer).docs
      return first ?? null
    },
    async create(who, collection, data) {
      return readDocument(await ask(who, `/api/${collection}?depth=0`, { json: data, purpose: `add to ${collection}` }))
    },
    async upload(who, { collection, bytes, name, type }, data) {
      const form = new FormData()
      form.set('file', new File([new Uint8Array(bytes)], name, { type }))
      form.set('_payload', JSON.stringify(data))
      return readDocument(await ask(who, `/api/${collection}?depth=0`, { form, purpose: `upload ${name}` }))
    },
    async save(who, { collection, id, revision }, data) {
      const basedOn = typeof revision === 'number' ? { revision } : {}
      const purpose = `change ${collection} ${id}`
      return readDocument(await ask(who, `/api/${collection}/${id}?depth=0`, { method: 'PATCH', json: data, ...basedOn, purpose }))
    },
    async readGlobal(who, slug) {
      return ask(who, `/api/globals/${slug}?depth=0`, { purpose: `read ${slug}` })
    },
    async saveGlobal(who, slug, data) {
      await ask(who, `/api/globals/${slug}?depth=0`, { json: data, purpose: `change ${slug}` })
    },
    async act(who, { collection, id }, request) {
      await ask(who, `/api/${collection}/${id}/transitions`, { json: request, purpose: `${String(request.action)} ${collection} ${id}` })
    },
  }

  async function ask(who: AccountName, address: string, { method = 'POST', json, form, revision, purpose }: Question): Promise<unknown> {
    const token = await tokenOf(who)
    const response = await fetch(`${baseUrl}${address}`, {
      headers: {
        Authorization: `JWT ${token}`,
        ...(json ? { 'Content-Type': 'application/json' } : {}),
        ...(revision === undefined ? {} : { 'If-Match': `"${revision}"` }),
      },
      ...(json ? { method, body: JSON.stringify(json) } : {}),
      ...(form ? { method, body: form } : {}),
    })
    const answer = await readJson(response)
    if (!response.ok) throw new Error(`${accounts[who].name} (${who}) could not ${purpose}: ${response.status}, ${reasonIn(answer)}`)
    return answer
  }

  function tokenOf(who: AccountName): Promise<string> {
    const known = tokens.get(who) ?? logIn(who)
    tokens.set(who, known)
    return known
  }

  async function logIn(who: AccountName): Promise<string> {
    const response = await fetch(`${baseUrl}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(logins[who]),
    })
    const answer = await readJson(response)
    if (!response.ok) throw new Error(`${accounts[who].name} (${who}) could not log in: ${response.status}, ${reasonIn(answer)}`)
    return z.object({ token: z.string() }).parse(answer).token
  }
}

function readDocument(answer: unknown): Stored {
  return z.object({ doc: stored }).parse(answer).doc
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text()
  if (response.headers.get('content-type')?.includes('json')) return JSON.parse(text)
  return { errors: [{ message: text.slice(0, 200) || 'an empty answer' }] }
}

function reasonIn(answer: unknown): string {
  const read = refusal.safeParse(answer)
  const reasons = [...(read.data?.problems ?? []), ...(read.data?.errors ?? [])].map(({ message }) => message)
  return reasons.join(' ') || 'without a reason'
}
