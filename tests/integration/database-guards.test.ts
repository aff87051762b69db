import { createHash } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectStatus } from '../support/manuscripts.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'
import { useDatabase } from '../support/use-database.ts'

let newsroom: StaffedNewsroom
let app: Client, reader: Client

beforeAll(async () => {
  newsroom = await staffNewsroom()
  const { appUrl, readerUrl } = useDatabase()
  app = new Client({ connectionString: appUrl })
  reader = new Client({ connectionString: readerUrl })
  await Promise.all([app.connect(), reader.connect()])
})

afterAll(async () => {
  await Promise.all([app.end(), reader.end()])
  await newsroom.close()
})

/** What an attacker with the application's own password would try: a live row, by hand. */
async function printByHand(
  article: number,
  { content, manifest, status = 'live' }: { content: string; manifest: string; status?: string },
): Promise<string> {
  return refusalOf(
    `insert into publications (kind, subject, article_id, story_id, language, address, act, status, sequence, revision, manifest, content, first_published_at, published_at)
     select 'article', id, id, story_id, language::text::enum_publications_language, '/vi/2026/01/01/by-hand-' || id, 'published', $2, 99, revision, $3, $4, now(), now() from articles where id = $1`,
    [article, status, manifest, content],
  )
}

/** The sentence with which the database refuses, or `stored`. Nothing stays behind. */
async function refusalOf(statement: string, values: unknown[] = [], client = app): Promise<string> {
  await client.query('begin')
  try {
    await client.query(statement, values)
    return 'stored'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    await client.query('rollback')
  }
}

const sha = (text: string) => createHash('sha256').update(text).digest('hex')

async function insertApproval(article: number, { manifest, by }: { manifest: string; by: number }): Promise<void> {
  await app.query(
    `insert into approvals (subject_kind, subject, kind, revision, manifest, reference_date, by_id) values ('article', $1, 'approve', 1, $2, '2026-11-22', $3)`,
    [article, manifest, by],
  )
}

describe('the database itself, asked by hand as the application’s own role', () => {
  it('prints nothing that nobody approved', async () => {
    const article = await newsroom.write()

    expect(await printByHand(article, { content: '{}', manifest: sha('{}') })).toContain('Nobody outside its authors has approved')
  })

  it('prints nothing that an author approved, by saving or by submitting', async () => {
    const article = await newsroom.write()
    expectStatus(await newsroom.move(newsroom.editor, article, 'submit'), 200)
    await insertApproval(article, { manifest: sha('{"a":1}'), by: newsroom.writer.id })
    await insertApproval(article, { manifest: sha('{"a":2}'), by: newsroom.editor.id })

    expect(await printByHand(article, { content: '{"a":1}', manifest: sha('{"a":1}') })).toContain('Nobody outside its authors')
    expect(await printByHand(article, { content: '{"a":2}', manifest: sha('{"a":2}') })).toContain('Nobody outside its authors')
  })

  it('prints nothing that an admin, a writer or nobody signed', async () => {
    const article = await newsroom.write()
    await insertApproval(article, { manifest: sha('{"b":1}'), by: newsroom.admin.id })
    await insertApproval(article, { manifest: sha('{"b":1}'), by: newsroom.writer2.id })

    expect(await printByHand(article, { content: '{"b":1}', manifest: sha('{"b":1}') })).toContain('Nobody outside its authors')
  })

  it('prints nothing whose approval is void', async () => {
    const article = await newsroom.write()
    await insertApproval(article, { manifest: sha('{"c":1}'), by: newsroom.editor2.id })
    expect(await printByHand(article, { content: '{"c":1}', manifest: sha('{"c":1}') })).toBe('stored')

    await app.query(
      `insert into approvals (subject_kind, subject, kind, revision, voids_id) select 'article', subject, 'void', revision, id from approvals where manifest = $1`,
      [sha('{"c":1}')],
    )

    expect(await printByHand(article, { content: '{"c":1}', manifest: sha('{"c":1}') })).toContain('Nobody outside its authors')
  })

  it('prints nothing else under an approved hash, and nothing that does not begin as live', async () => {
    const article = await newsroom.write()
    await insertApproval(article, { manifest: sha('{"d":1}'), by: newsroom.editor2.id })

    expect(await printByHand(article, { content: '{"d":2}', manifest: sha('{"d":1}') })).toContain('does not hash to its manifest')
    expect(await printByHand(article, { content: '{"d":1}', manifest: sha('{"d":1}'), status: 'superseded' })).toContain('begins as live')
  })

  it('never changes a publication, nor brings one back', async () => {
    const article = await newsroom.write()
    await newsroom.publish(article)
    const change = (set: string) => refusalOf(`update publications set ${set} where article_id = $1`, [article])

    for (const set of [`content = '{}'`, `address = '/vi/x'`, `manifest = 'x'`, 'published_at = now()'])
      expect(await change(set)).toContain('permission denied')
    expect(await refusalOf('delete from publications where article_id = $1', [article])).toContain('permission denied')
    expectStatus(await newsroom.move(newsroom.publisher, article, 'unpublish', { reason: 'Vì kiểm thử.' }), 200)
    expect(await change(`status = 'live'`)).toContain('stays so')
  })

  it.each(['revisions', 'approvals', 'audit', 'publications_texts', '_articles_v', '_photos_v', '_people_v', '_events_v', '_recordings_v'])(
    'lets %s only grow',
    async (table) => {
      for (const statement of [`update ${table} set id = id`, `delete from ${table}`, `truncate ${table}`]) {
        expect(await refusalOf(statement)).toMatch(/permission denied|only grows/)
      }
    },
  )

  it.each([
    'alter table publications disable trigger all',
    'drop trigger publication_needs_approval on publications',
    'create or replace function publication_needs_approval() returns trigger language plpgsql as $$ begin return new; end $$',
    'alter table audit owner to standfirst_app',
    'create table mine (n int)',
    'set session_replication_role = replica',
    `insert into payload_migrations (name, batch) values ('mine', 1)`,
  ])('refuses “%s”', async (statement) => {
    expect(await refusalOf(statement)).not.toBe('stored')
  })

  it('is not fooled by a temporary table of the same name', async () => {
    const article = await newsroom.write()
    await app.query('create temporary table approvals (like public.approvals including defaults)')
    await app.query(
      `insert into pg_temp.approvals (id, subject_kind, subject, kind, revision, manifest, by_id) values (1, 'article', $1, 'approve', 1, $2, $3)`,
      [article, sha('{"t":1}'), newsroom.editor2.id],
    )

    expect(await printByHand(article, { content: '{"t":1}', manifest: sha('{"t":1}') })).toContain('Nobody outside its authors')

    await app.query('drop table pg_temp.approvals')
  })
})

describe('the readers’ role', () => {
  it.each(['articles', '_articles_v', 'photos', 'people', 'users', 'approvals', 'audit', 'revisions', 'outbox', 'stories', 'sections'])(
    'cannot see %s',
    async (table) => {
      expect(await refusalOf(`select * from ${table} limit 1`, [], reader)).toContain('permission denied')
    },
  )

  it('cannot write a publication', async () => {
    expect(await refusalOf(`update publications set status = 'live'`, [], reader)).toContain('permission denied')
  })
})
