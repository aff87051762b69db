import { createLocalReq, getPayload, type Payload } from 'payload'
import sharp from 'sharp'
import { z } from 'zod'
import { openAccount } from '../../cms/accounts/open-account.ts'
import { startSession } from '../../cms/accounts/sessions.ts'
import { answerApi } from '../../cms/front-door.ts'
import type { Language } from '../../editorial/languages.ts'
import type { Role } from '../../editorial/roles.ts'
import config from '../../payload.config.ts'

export type Answer = { status: number; body: Json; etag: string | null; headers: Headers }

/** Parsed JSON that a test walks through; a missing member is undefined, never an exception halfway. */
export type Json = { [key: string]: Json } & { length: number }

export type Colleague = {
  id: number
  name: string
  token: string | null
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  patch(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>
  delete(path: string): Promise<Answer>
  upload(path: string, fields: unknown, file: Uint8Array<ArrayBuffer>, filename?: string, headers?: Record<string, string>): Promise<Answer>
  replaceFile(path: string, fields: unknown, file: Uint8Array<ArrayBuffer>): Promise<Answer>
}

export const PASSWORD = 'a long password for tests'

/** A newsroom on this test file's own database, spoken to through the same door as over HTTP. */
export async function openNewsroom() {
  const payload = await getPayload({ config })
  let hired = 0
  return {
    payload,
    anonymous: colleague({ id: 0, name: 'nobody', token: null }),
    /** Makes an account with these roles and signs it in. */
    async hire(roles: Role | Role[], options: { languages?: Language[]; mayPublish?: boolean } = {}): Promise<Colleague> {
      hired += 1
      const name = `Colleague ${hired}`
      return hireInto(payload, { name, email: `colleague${hired}@newsroom.example`, roles: [roles].flat(), ...options })
    },
    /** The same person with a new session, after theirs was ended. */
    async signInAgain({ id, name }: Colleague): Promise<Colleague> {
      const { email } = await payload.findByID({ collection: 'users', id, depth: 0 })
      return colleague({ id, name, token: await tokenFor(payload, { id, email }) })
    },
    async close() {
      await payload.destroy()
    },
  }
}

async function hireInto(
  payload: Payload,
  {
    name,
    email,
    roles,
    languages = ['vi', 'en'],
    mayPublish = false,
  }: { name: string; email: string; roles: Role[]; languages?: Language[]; mayPublish?: boolean },
) {
  const user = await openAccount(payload, { name, email, password: PASSWORD, roles, languages, mayPublish, quiet: true })
  return colleague({ id: user.id, name, token: await tokenFor(payload, user) })
}

/** Without the password: proving it is slow, and tests of signing in do it themselves. */
async function tokenFor(payload: Payload, user: { id: number; email: string }): Promise<string> {
  return (await startSession(await createLocalReq({}, payload), user)).token
}

function colleague({ id, name, token }: { id: number; name: string; token: string | null }): Colleague {
  const authorization: Record<string, string> = token === null ? {} : { authorization: `JWT ${token}` }
  const send = async (method: string, path: string, init: { body?: BodyInit; headers?: Record<string, string> } = {}): Promise<Answer> => {
    const request = new Request(`http://localhost:3000${path}`, {
      method,
      ...(init.body === undefined ? {} : { body: init.body }),
      headers: { ...authorization, ...init.headers },
    })
    const response = await answerApi(request, { config })
    const text = await response.text()
    return { status: response.status, body: readAnswer(text), etag: response.headers.get('etag'), headers: response.headers }
  }
  const json = (body: unknown, headers: Record<string, string>) => ({
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  })
  return {
    id,
    name,
    token,
    get: (path, headers = {}) => send('GET', path, { headers }),
    post: (path, body = {}, headers = {}) => send('POST', path, json(body, headers)),
    patch: (path, body, headers = {}) => send('PATCH', path, json(body, headers)),
    delete: (path) => send('DELETE', path),
    upload: (path, fields, file, filename = 'picture.jpg', headers = {}) =>
      send('POST', path, { body: formOf(fields, { file, filename }), headers }),
    replaceFile: (path, fields, file) => send('PATCH', path, { body: formOf(fields, { file, filename: 'picture.jpg' }) }),
  }
}

/** The one place where an answer of any shape becomes something a test can walk through. */
function readAnswer(text: string): Json {
  return z.custom<Json>((value) => typeof value === 'object').parse(text === '' ? {} : JSON.parse(text))
}

function formOf(fields: unknown, { file, filename }: { file: Uint8Array<ArrayBuffer>; filename: string }): FormData {
  const form = new FormData()
  form.set('file', new File([file], filename, { type: 'image/jpeg' }))
  form.set('_payload', JSON.stringify(fields))
  return form
}

/** Different pixels for each seed, so that no two pictures of a test share a hash. */
export async function drawPicture(seed = 1, { width = 800, height = 600 } = {}): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await sharp({
    create: { width, height, channels: 3, background: { r: seed % 256, g: (seed * 7) % 256, b: (seed * 13) % 256 } },
  })
    .jpeg()
    .toBuffer()
  return new Uint8Array(bytes)
}
