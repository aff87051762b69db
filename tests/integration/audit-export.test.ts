import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerApi } from '../../cms/front-door.ts'
import { csvLine } from '../../cms/audit-export/csv.ts'
import config from '../../payload.config.ts'
import { expectStatus } from '../support/manuscripts.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'
import type { Colleague } from '../support/newsroom.ts'

let newsroom: StaffedNewsroom

beforeAll(async () => {
  newsroom = await staffNewsroom()
})

afterAll(() => newsroom.close())

async function exported(who: Colleague, query = ''): Promise<{ status: number; lines: string[] }> {
  const headers: Record<string, string> = who.token === null ? {} : { authorization: `JWT ${who.token}` }
  const response = await answerApi(new Request(`http://localhost:3000/api/audit/export${query}`, { headers }), { config })
  const text = await response.text()
  return { status: response.status, lines: text.replace('\ufeff', '').split('\r\n').slice(1, -1) }
}

describe('the audit trail as CSV', () => {
  it('tells who did what to which revision, when and why, oldest first', async () => {
    const id = await newsroom.write()
    await newsroom.publish(id)
    expectStatus(await newsroom.move(newsroom.publisher, id, 'unpublish', { reason: '=HYPERLINK("x"), “gỡ”\nngay' }), 200)

    const { status, lines } = await exported(newsroom.editor, `?article=${id}`)

    expect(status).toBe(200)
    expect(lines.map((line) => line.split(',')[3])).toEqual(expect.arrayContaining(['create', 'submit', 'approve', 'publish', 'unpublish']))
    expect(lines.join('\n')).toContain(
      `,${newsroom.publisher.name},unpublish,article,${id},1,published,draft,"'=HYPERLINK(""x""), “gỡ”\nngay",`,
    )
  })

  it('is narrowed by story, person, action and day', async () => {
    const id = await newsroom.write()
    const { story } = await newsroom.article(id)
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)

    expect((await exported(newsroom.editor, `?story=${Number(story)}`)).lines.length).toBeGreaterThan(0)
    expect((await exported(newsroom.editor, `?article=${id}&by=${newsroom.editor.id}`)).lines).toEqual([])
    expect((await exported(newsroom.editor, `?article=${id}&action=create`)).lines).toHaveLength(1)
    expect((await exported(newsroom.editor, `?article=${id}&from=${today}&to=${today}`)).lines).not.toEqual([])
    expect((await exported(newsroom.editor, `?article=${id}&to=2020-01-01`)).lines).toEqual([])
    for (const query of ['?story=x', '?from=2026-02-30', '?by=-1', '?article=99999999999', `?action=${'x'.repeat(50)}`])
      expect([query, (await exported(newsroom.editor, query)).status]).toEqual([query, 400])
  })

  it('shows writers their own articles and nothing else, and nobody who is not signed in anything', async () => {
    const own = await newsroom.write({}, newsroom.writer2)
    const other = await newsroom.write({}, newsroom.writer)

    const { lines } = await exported(newsroom.writer2)
    expect(lines.length).toBeGreaterThan(0)
    expect(new Set(lines.map((line) => line.split(',').slice(4, 6).join(' ')))).toEqual(new Set([`article ${own}`]))
    expect((await exported(newsroom.writer2, `?article=${other}`)).lines).toEqual([])
    expect(
      (await newsroom.writer2.get(`/api/audit?where[subject][equals]=${other}&where[subjectKind][equals]=article`)).body.totalDocs,
    ).toBe(0)
    expect((await exported(newsroom.admin)).status).toBe(200)
    expect((await exported(newsroom.photographer)).status).toBe(403)
    expect((await exported(newsroom.anonymous)).status).toBe(401)
  })
})

describe('a line of CSV', () => {
  it.each([
    [['a', 1, null], 'a,1,\r\n'],
    [['a,b', 'c"d', 'e\nf'], '"a,b","c""d","e\nf"\r\n'],
    [['=1+1', '+1', '-1', '@x', '\tx'], `"'=1+1","'+1","'-1","'@x","'\tx"\r\n`],
  ])('of %j', (values, line) => {
    expect(csvLine(values)).toBe(line)
  })
})
