import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordAct } from '../../cms/audit.ts'
import { run } from '../../cms/database.ts'
import { ROLES, type Role } from '../../editorial/roles.ts'
import { STAGES, type Stage } from '../../editorial/workflow.ts'
import { bodyOf, expectStatus, paragraph, PHOTO_FIELDS, photoBlock, text } from '../support/manuscripts.ts'
import { drawPicture, type Colleague } from '../support/newsroom.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

let newsroom: StaffedNewsroom

beforeAll(async () => {
  newsroom = await staffNewsroom()
})

afterAll(() => newsroom.close())

/** WORKFLOW.md's table, written again by hand: from which stages, to which, by whom. */
const TABLE = {
  submit: { from: ['draft', 'changes-requested'], to: 'in-review', who: ['writer', 'editor', 'publisher'] },
  recall: { from: ['in-review'], to: 'draft', who: ['editor', 'publisher'] },
  'request-changes': { from: ['in-review'], to: 'changes-requested', who: ['editor', 'publisher'] },
  approve: { from: ['in-review'], to: 'approved', who: ['editor', 'publisher'] },
  reopen: { from: ['approved'], to: 'draft', who: ['editor', 'publisher'] },
  publish: { from: ['approved'], to: 'published', who: ['publisher'] },
} satisfies Record<string, { from: Stage[]; to: Stage; who: Role[] }>

describe('every built move, by every role, from every stage', () => {
  const colleagues = new Map<Role | 'anonymous', Colleague>()

  beforeAll(async () => {
    // The writer of the matrix owns the article: the roles are judged, not who it belongs to.
    for (const role of ROLES) colleagues.set(role, role === 'writer' ? newsroom.writer : await newsroom.hire(role))
    colleagues.set('anonymous', newsroom.anonymous)
  })

  for (const [action, rule] of Object.entries(TABLE)) {
    it(`${action}: only ${rule.who.join(', ')}, only from ${rule.from.join(', ')}`, async () => {
      const stages = STAGES.filter((stage) => stage !== 'scheduled')
      const differences: string[] = []
      for (const stage of stages) {
        for (const [role, colleague] of colleagues) {
          const id = await newsroom.write()
          if (stage === 'approved') await newsroom.approve(id)
          else await newsroom.payload.db.updateOne({ collection: 'articles', id, data: { stage }, returning: false })

          const answer = await newsroom.move(colleague, id, action, { reason: 'Vì bảng này.' })

          const { stage: after } = await newsroom.article(id)
          const expected = expectedAnswer({ rule, role, stage })
          const moved = expected === 200 ? rule.to : stage
          if (answer.status !== expected || String(after) !== moved)
            differences.push(`${role} from ${stage}: ${answer.status}, ${String(after)}; expected ${expected}, ${moved}`)
        }
      }
      expect(differences).toEqual([])
    }, 120_000)
  }

  function expectedAnswer({
    rule,
    role,
    stage,
  }: {
    rule: { from: readonly string[]; to: string; who: readonly string[] }
    role: Role | 'anonymous'
    stage: Stage
  }): number {
    if (role === 'anonymous') return 401
    // Nothing of these articles is live: photographers and the admin cannot know that they exist.
    if (role === 'photographer' || role === 'admin') return 404
    const belongsToWriter = role === 'writer' && rule.who.includes('writer')
    const mayEver = rule.who.includes(role) || belongsToWriter
    if (!mayEver) return mayRecall(role, rule) && !rule.from.includes(stage) ? 409 : 403
    return rule.from.includes(stage) ? 200 : 409
  }

  /** Writers and translators may recall and submit what is theirs; in this matrix the translator owns nothing and nobody here submitted. */
  function mayRecall(role: Role | 'anonymous', rule: { to: string; from: readonly string[] }): boolean {
    const open = (rule.to === 'in-review' && rule.from.includes('draft')) || (rule.to === 'draft' && rule.from.includes('in-review'))
    return open && (role === 'writer' || role === 'translator')
  }
})

describe('a review', () => {
  it('is never of one’s own work, whatever the role', async () => {
    const own = await newsroom.write({}, newsroom.publisher)
    expectStatus(await newsroom.move(newsroom.publisher, own, 'submit'), 200)
    const touched = await newsroom.write()
    expectStatus(await newsroom.editor.patch(`/api/articles/${touched}`, { standfirst: 'Một chữ.' }, { 'if-match': '"1"' }), 200)
    expectStatus(await newsroom.move(newsroom.writer, touched, 'submit'), 200)
    const submitted = await newsroom.write()
    expectStatus(await newsroom.move(newsroom.editor, submitted, 'submit'), 200)

    expectStatus(await newsroom.move(newsroom.publisher, own, 'approve'), 403)
    expectStatus(await newsroom.move(newsroom.editor, touched, 'approve'), 403)
    expectStatus(await newsroom.move(newsroom.editor, submitted, 'approve'), 403)
    expectStatus(await newsroom.move(newsroom.editor2, touched, 'approve'), 200)
  })

  it('is by somebody who knows the language', async () => {
    const english = await newsroom.hire('editor', { languages: ['en'] })
    const id = await newsroom.write()
    expectStatus(await newsroom.move(newsroom.writer, id, 'submit'), 200)

    expectStatus(await newsroom.move(english, id, 'approve'), 403)
  })

  it('sends back with a reason that the author reads, and never without', async () => {
    const id = await newsroom.write()
    expectStatus(await newsroom.move(newsroom.writer, id, 'submit'), 200)

    expectStatus(await newsroom.move(newsroom.editor, id, 'request-changes'), 422)
    expectStatus(await newsroom.move(newsroom.editor, id, 'request-changes', { reason: 'Thiếu ngày tháng.' }), 200)
    const { body } = await newsroom.writer.get(`/api/articles/${id}/transitions`)

    expect(body.lastMove).toMatchObject({ action: 'request-changes', reason: 'Thiếu ngày tháng.', by: newsroom.editor.name })
    expect((await newsroom.article(id)).reviewRound).toBe(1)
  })

  it('signs the page that was read, or nothing', async () => {
    const id = await newsroom.write()
    expectStatus(await newsroom.move(newsroom.writer, id, 'submit'), 200)
    const { body } = await newsroom.editor.get(`/api/articles/${id}/transitions`)

    expectStatus(await newsroom.move(newsroom.editor, id, 'approve', { manifest: 'f'.repeat(64) }), 409)
    expectStatus(await newsroom.move(newsroom.editor, id, 'approve', { manifest: body.manifest }), 200)
  })

  it('is recalled by whoever submitted, not by another writer who was invited', async () => {
    const id = await newsroom.write({ invited: [newsroom.writer2.id] })
    expectStatus(await newsroom.move(newsroom.writer, id, 'submit'), 200)

    expectStatus(await newsroom.move(newsroom.writer2, id, 'recall'), 403)
    expectStatus(await newsroom.move(newsroom.writer, id, 'recall'), 200)
  })
})

describe('the gate at submit', () => {
  it('names each thing that is missing, with a sentence and its field', async () => {
    const created = await newsroom.writer.post('/api/articles', { language: 'vi', headline: 'TK' })
    const id = Number(created.body.doc?.id)

    const answer = await newsroom.move(newsroom.writer, id, 'submit')

    expectStatus(answer, 422)
    const problems = Array.from({ length: answer.body.problems?.length ?? 0 }, (_, index) => answer.body.problems?.[index])
    expect(problems.map((problem) => `${String(problem?.code)} ${String(problem?.where)}`).toSorted()).toEqual(
      [
        'no-body body',
        'no-byline bylines',
        'no-lead-photo leadPhoto.photo',
        'no-section section',
        'no-standfirst standfirst',
        'placeholder headline',
      ].toSorted(),
    )
    expect(problems.every((problem) => String(problem?.message).endsWith('.'))).toBe(true)
  })

  it('takes no photo without credit, alt text, rights or date, nor a credit typed into the caption', async () => {
    const bare = await newsroom.photographer.upload('/api/photos', { caption: { vi: 'Đại biểu (Ảnh: TTXVN)' } }, await drawPicture(31))
    const id = await newsroom.write({ body: bodyOf(paragraph(text('Chữ.')), photoBlock(Number(bare.body.doc?.id))) })

    const answer = await newsroom.move(newsroom.writer, id, 'submit')

    expectStatus(answer, 422)
    const codes = JSON.stringify(answer.body.problems)
    for (const code of ['no-alt', 'no-credit', 'no-rights', 'no-date', 'credit-in-caption']) expect(codes).toContain(code)
    expect(codes).toContain('"where":"body.1.caption"')
  })

  it('lets a story without a photo through when the desk says so', async () => {
    const id = await newsroom.write({ leadPhoto: {}, noPhoto: true })

    expectStatus(await newsroom.move(newsroom.writer, id, 'submit'), 200)
  })
})

describe('approval', () => {
  it('waits for photos and people that nobody has cleared', async () => {
    const uploaded = await newsroom.photographer.upload('/api/photos', PHOTO_FIELDS, await drawPicture(41))
    const proposed = await newsroom.writer.post('/api/people', { name: 'Nguyễn Hữu Phước' })
    const photo = Number(uploaded.body.doc?.id)
    const id = await newsroom.write({ leadPhoto: { photo }, bylines: [{ person: Number(proposed.body.doc?.id), as: 'text' }] })
    expectStatus(await newsroom.move(newsroom.writer, id, 'submit'), 200)

    const answer = await newsroom.move(newsroom.editor, id, 'approve')

    expectStatus(answer, 422)
    expect(JSON.stringify(answer.body.problems)).toContain('photo-not-cleared')
    expect(JSON.stringify(answer.body.problems)).toContain('person-not-cleared')
  })

  it('is void the moment a caption, a name or a section’s name changes beneath it, and says which and by whom', async () => {
    const uploaded = await newsroom.photographer.upload('/api/photos', PHOTO_FIELDS, await drawPicture(42))
    const photo = Number(uploaded.body.doc?.id)
    expectStatus(await newsroom.editor.post(`/api/photos/${photo}/transitions`, { action: 'clear' }), 200)
    const id = await newsroom.write({ leadPhoto: { photo } })
    await newsroom.approve(id)

    expectStatus(
      await newsroom.photographer.patch(
        `/api/photos/${photo}`,
        { caption: { vi: 'Đại biểu trên cầu Trường Tiền.' } },
        { 'if-match': '"1"' },
      ),
      200,
    )

    const { body } = await newsroom.publisher.get(`/api/articles/${id}/transitions`)
    expect(body.stage).toBe('in-review')
    expect(body.lastMove?.reason).toContain(`Photo ${photo}`)
    expect(body.lastMove?.reason).toContain(newsroom.photographer.name)
    expectStatus(await newsroom.move(newsroom.publisher, id, 'publish'), 409)
  })

  it('is void when an office it prints is cleared anew, and stands when an unused photo changes', async () => {
    const person = await newsroom.editor.post('/api/people', {
      name: 'Trần Thị Lệ',
      tenures: [{ office: { vi: 'Giám đốc', en: 'Director' }, from: '2020' }],
    })
    const personId = Number(person.body.doc?.id)
    expectStatus(await newsroom.editor2.post(`/api/people/${personId}/transitions`, { action: 'clear' }), 200)
    const id = await newsroom.write({ bylines: [{ person: personId, as: 'text' }] })
    await newsroom.approve(id)
    const other = await newsroom.photographer.upload('/api/photos', PHOTO_FIELDS, await drawPicture(43))
    expectStatus(
      await newsroom.photographer.patch(`/api/photos/${Number(other.body.doc?.id)}`, { credit: 'Khác' }, { 'if-match': '"1"' }),
      200,
    )
    expect((await newsroom.article(id)).stage).toBe('approved')

    expectStatus(
      await newsroom.editor.patch(
        `/api/people/${personId}`,
        { tenures: [{ office: { vi: 'Tổng giám đốc', en: 'Director General' }, from: '2020' }] },
        { 'if-match': '"1"' },
      ),
      200,
    )
    expect((await newsroom.article(id)).stage).toBe('approved')
    expectStatus(await newsroom.editor2.post(`/api/people/${personId}/transitions`, { action: 'clear' }), 200)

    expect((await newsroom.article(id)).stage).toBe('in-review')
  })
})

describe('a move that is stale, malformed or not built', () => {
  it('is refused without a trace', async () => {
    const id = await newsroom.write()
    const post = (body: unknown) => newsroom.writer.post(`/api/articles/${id}/transitions`, body)

    expectStatus(await post({ action: 'submit' }), 428)
    expectStatus(await post({ action: 'submit', revision: 9 }), 409)
    expectStatus(await post({ action: 'submit', revision: 'eins' }), 400)
    expectStatus(await post({ action: 'cheat', revision: 1 }), 400)
    expectStatus(await post({ revision: 1 }), 400)
    expectStatus(await post({ action: 'submit', revision: 1, reason: 'x'.repeat(100_000) }), 400)
    expectStatus(await post({ action: 'void', revision: 1 }), 403)
    expectStatus(await post({ action: 'fire', revision: 1 }), 403)
    for (const path of ['0', '-1', 'abc', '99999999999', '1e3', '%00', '1;drop']) {
      expectStatus(
        await newsroom.writer.post(`/api/articles/${path}/transitions`, { action: 'submit', revision: 1 }),
        path === '%00' ? 400 : 404,
      )
    }
    expect((await newsroom.article(id)).stage).toBe('draft')
  })

  it('is won by exactly one of two at the same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      const id = await newsroom.write()
      await newsroom.approve(id)

      const pair = await Promise.all([newsroom.move(newsroom.publisher, id, 'publish'), newsroom.move(newsroom.publisher, id, 'publish')])

      expect(pair.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409])
      const { body } = await newsroom.publisher.get(`/api/publications?where[article][equals]=${id}`)
      expect(body.totalDocs).toBe(1)
    }
  })
})

describe('what changed with nobody looking', () => {
  it('is found when it is published, and the sentence says who changed what', async () => {
    const id = await newsroom.write()
    await newsroom.approve(id)
    // As it would be between a change and its being looked at.
    const { user } = await newsroom.payload.auth({ headers: new Headers({ authorization: `JWT ${newsroom.admin.token}` }) })
    const req = await createLocalReq(user ? { user } : {}, newsroom.payload)
    await run(req, sql`update sections set name_vi = 'Văn hóa và đời sống' where id = ${newsroom.section}`)
    await recordAct(req, { action: 'save', kind: 'section', subject: newsroom.section })

    const answer = await newsroom.move(newsroom.publisher, id, 'publish')
    expectStatus(answer, 409)
    const sentence = `Section ${newsroom.section}, which this page prints, was changed by ${newsroom.admin.name} after the approval.`
    expect(String(answer.body.errors?.[0]?.message)).toBe(`${sentence} It is in review again.`)
    const listed = await newsroom.publisher.get(`/api/articles/${id}/transitions`)
    expect(listed.body).toMatchObject({ stage: 'in-review', lastMove: { action: 'void', reason: `${sentence} It is in review again.` } })
  })
})
