import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, getPayload, type PayloadRequest } from 'payload'
import { openAccount } from '../../cms/accounts/open-account.ts'
import { run } from '../../cms/database.ts'
import { staffSearch } from '../../cms/search/staff-search.ts'
import type { Role } from '../../editorial/roles.ts'
import config from '../../payload.config.ts'
import { besideLookup } from './beside-lookup.ts'
import { TYPED } from './typed.ts'

/** Run by `payload run`, for bench/staff-search.ts: the whole of `GET /api/search` but for HTTP and the session. */
const payload = await getPayload({ config })
const nobody = await createLocalReq({}, payload)
const [editor, writer] = [await hire('editor'), await hire('writer')]
// Every 500th is the writer's; the others may not be read by them.
await run(nobody, sql`update articles set created_by_id = ${writer?.id} where id % 500 = 7`)
const lookup = () => run(nobody, sql`select headline from articles where id = 777`)

for (const [who, user] of Object.entries({ 'an editor': editor, 'a writer': writer })) {
  for (const [what, text] of Object.entries(TYPED)) {
    process.stdout.write(await besideLookup(`${what}, ${who}`, { measured: () => search(user, text), lookup }))
  }
}
process.stdout.write('measured all\n')
await payload.destroy()
process.exit(0)

async function hire(role: Role): Promise<PayloadRequest['user']> {
  const { id } = await openAccount(payload, {
    name: role,
    email: `${role}@bench.example`,
    password: 'a long password for benches',
    roles: [role],
    languages: ['vi', 'en'],
    mayPublish: false,
    quiet: true,
  })
  return payload.findByID({ collection: 'users', id, depth: 0 })
}

async function asking(user: PayloadRequest['user'], text: string): Promise<PayloadRequest> {
  return createLocalReq({ req: { user, url: `http://localhost/api/search?q=${encodeURIComponent(text)}` } }, payload)
}

async function search(user: PayloadRequest['user'], text: string): Promise<void> {
  const answer = await staffSearch.handler(await asking(user, text))
  if (answer.status !== 200) throw new Error(`The search for ${text} answered ${answer.status}: ${await answer.text()}`)
}
