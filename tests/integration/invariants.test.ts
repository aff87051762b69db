import { afterAll, beforeAll, expect, it } from 'vitest'
import { fireDue } from '../../cms/transitions/fire-due.ts'
import { takeOffUnconfirmed } from '../../cms/transitions/take-off-unconfirmed.ts'
import { ACTIONS, type Action } from '../../editorial/workflow.ts'
import { moveClock } from '../support/clock.ts'
import { dice } from '../support/dice.ts'
import { openInvariants } from '../support/invariants.ts'
import { clearedPhoto } from '../support/manuscripts.ts'
import type { Answer, Colleague } from '../support/newsroom.ts'
import { staffNewsroom, type StaffedNewsroom } from '../support/staffed-newsroom.ts'

/** Steps of the walk; `npm run proof -- workflow` takes thousands. */
const STEPS = Number(process.env['WALK_STEPS'] ?? 250)
const SEED = Number(process.env['WALK_SEED'] ?? Date.now() % 1_000_000)
const LOOK_EVERY = 10

let newsroom: StaffedNewsroom
let invariants: Awaited<ReturnType<typeof openInvariants>>

beforeAll(async () => {
  newsroom = await staffNewsroom()
  invariants = await openInvariants()
})

afterAll(async () => {
  await moveClock('0')
  await invariants.close()
  await newsroom.close()
})

it(
  `whatever anybody does, in any order, the invariants hold (seed ${SEED}, ${STEPS} steps)`,
  { timeout: 60_000 + STEPS * 2_000 },
  async () => {
    const { pick, chance } = dice(SEED)
    const { writer, writer2, translator, editor, editor2, publisher, photographer, admin } = newsroom
    const second = await newsroom.hire('publisher')
    const trusted = await newsroom.hire('editor', { mayPublish: true })
    const everybody = [writer, writer2, translator, editor, editor2, publisher, second, trusted, photographer, admin]
    const photos = [newsroom.photo, await clearedPhoto(newsroom)]
    const articles: number[] = []
    const retracted = new Set<number>()
    const done = new Map<string, number>()
    let hours = 0
    let before = await invariants.seen()

    for (let step = 1; step <= STEPS; step += 1) {
      const what = await take()
      const after = await invariants.seen()
      const where = `seed ${SEED}, step ${step}: ${what.name}`
      hold(what.status < 500, `${where}: ${what.status}`)
      // Of a step about one edition, no other one's readers notice; a retraction speaks of the whole story.
      const moved = [...after.statuses].filter(([id, { status }]) => before.statuses.has(id) && before.statuses.get(id)?.status !== status)
      const story = what.article === null ? null : after.statuses.get(what.article)?.story
      for (const [id, now] of moved) {
        if (what.article === null) continue
        hold(id === what.article || (what.action === 'retract' && now.story === story), `${where} moved article ${id}`)
      }
      for (const [id, { status }] of after.statuses) {
        if (status === 'retracted') retracted.add(id)
        hold(!(retracted.has(id) && status !== 'retracted'), `${where}: article ${id} came back`)
      }
      hold(after.corrections >= before.corrections, `${where}: the ledger of corrections became shorter`)
      before = after
      if (step % LOOK_EVERY === 0) await holdAll(where)
    }
    await holdAll(`seed ${SEED}`)
    await everythingComesOff()
    // A walk in which nothing happened would prove nothing.
    const missing = ['submit', 'approve', 'publish'].filter((action) => STEPS >= 200 && !done.has(action))
    expect(missing).toEqual([])

    type Taken = { name: string; status: number; article: number | null; action: string }

    async function take(): Promise<Taken> {
      if (articles.length < 3 || (articles.length < 12 && chance(0.06))) return create()
      if (chance(0.04)) return tick()
      const article = pick(articles)
      if (chance(0.12)) return save(article)
      if (chance(0.04)) return recaption()
      if (chance(0.02)) return takeOut()
      // Half of the walk goes the way that a newsroom goes; the other half tries anything.
      return chance(0.5) ? onTheWay(article) : move(pick(everybody), article, pick(ACTIONS))
    }

    async function create(): Promise<Taken> {
      const who = pick([writer, writer2, editor, publisher])
      const source = articles.length > 0 && chance(0.4) ? pick(articles) : null
      const { body, language } = source === null ? { body: undefined, language: 'vi' } : await newsroom.article(source)
      const edition = source !== null && String(language) === 'vi' ? { language: 'en', translationOf: source, body } : {}
      const answer = await who.post('/api/articles', {
        language: 'vi',
        headline: `Bài ${SEED} ${articles.length} ${done.get('create') ?? 0}`,
        standfirst: 'Một câu.',
        section: newsroom.section,
        leadPhoto: { photo: pick(photos) },
        bylines: [{ person: newsroom.person, as: 'text' }],
        body: (await newsroom.article(await sample())).body,
        ...edition,
      })
      count('create')
      if (answer.status === 201) articles.push(Number(answer.body.doc?.id))
      return { name: `${who.name} creates`, status: answer.status, article: null, action: 'create' }
    }

    /** A complete text to copy; written once, and no part of the walk. */
    async function sample(): Promise<number> {
      const known = done.get('sample')
      if (known !== undefined) return known
      const id = await newsroom.write()
      done.set('sample', id)
      before = await invariants.seen()
      return id
    }

    async function save(article: number): Promise<Taken> {
      const who = pick([writer, writer2, editor, publisher, photographer, admin])
      const { revision, workKind } = await newsroom.article(article)
      const text = {
        standfirst: `Câu của ${who.name}, ${Math.floor(Number(revision))}.`,
        ...(String(workKind) === 'correction' ? { correctionNote: 'Câu cũ sai.' } : {}),
      }
      const { status } = await who.patch(`/api/articles/${article}`, text, { 'if-match': `"${Number(revision)}"` })
      return { name: `${who.name} saves ${article}`, status, article, action: 'save' }
    }

    async function recaption(): Promise<Taken> {
      const photo = pick(photos)
      const { revision } = (await editor.get(`/api/photos/${photo}?depth=0`)).body
      const changed = await editor.patch(
        `/api/photos/${photo}`,
        { credit: chance(0.5) ? 'VNA' : 'TTXVN' },
        { 'if-match': `"${Number(revision)}"` },
      )
      if (chance(0.8)) await photographer.post(`/api/photos/${photo}/transitions`, { action: 'clear' })
      return { name: `photo ${photo} is changed`, status: changed.status, article: null, action: 'recaption' }
    }

    /** A photo is taken from readers; as a rule somebody brings it back. */
    async function takeOut(): Promise<Taken> {
      const photo = pick(photos)
      const who = pick([editor, publisher, photographer, writer])
      const { status } = await who.post(`/api/photos/${photo}/transitions`, { action: 'restrict', reason: 'Hãng yêu cầu.' })
      if (chance(0.9))
        for (const other of [editor2, photographer]) await other.post(`/api/photos/${photo}/transitions`, { action: 'clear' })
      return { name: `${who.name} restricts photo ${photo}`, status, article: null, action: 'take-out' }
    }

    async function tick(): Promise<Taken> {
      hours += pick([1, 1, 3, 30])
      await moveClock(`${hours} hours`)
      await Promise.all([fireDue(newsroom.payload), fireDue(newsroom.payload)])
      await takeOffUnconfirmed(newsroom.payload)
      return { name: `${hours} hours later`, status: 200, article: null, action: 'fire' }
    }

    async function onTheWay(article: number): Promise<Taken> {
      const { stage, publicStatus, workKind, body, deletedAt } = await newsroom.article(article)
      if (deletedAt) return move(editor, article, 'take-from-trash')
      if (!body) return save(article)
      const next: Record<string, readonly [Colleague, Action]> = {
        draft: [publisher, 'submit'],
        'changes-requested': [publisher, 'submit'],
        'in-review': [editor2, 'approve'],
        approved: [second, chance(0.4) ? 'schedule' : 'publish'],
        scheduled: [second, 'unschedule'],
        published: [publisher, chance(0.5) ? 'update' : 'correct'],
        spiked: [editor, 'unspike'],
      }
      if (String(stage) === 'scheduled' || String(publicStatus) === 'retracted') return tick()
      if (String(workKind) === 'correction' && String(stage) === 'draft' && chance(0.5)) return save(article)
      const [who, action] = next[String(stage)] ?? [editor, 'submit']
      return move(who, article, action)
    }

    async function move(who: Colleague, article: number, action: Action): Promise<Taken> {
      const { revision } = await newsroom.article(article)
      const answer: Answer = await who.post(`/api/articles/${article}/transitions`, {
        action,
        revision: Number(revision),
        reason: 'Có lý do.',
        reasons: { vi: 'Sai.', en: 'Wrong.' },
        editions: pick(['all', 'this']),
        class: 'fact',
        at: new Date(Date.now() + (hours + pick([0, 1, 2, 40])) * 3_600_000 + 60_000).toISOString(),
      })
      if (answer.status === 200) count(action)
      return {
        name: `${who.name} ${action} ${article} → ${answer.status}`,
        status: answer.status,
        article: isAboutStory(action) ? null : article,
        action,
      }
    }

    function isAboutStory(action: Action): boolean {
      return action === 'set-embargo' || action === 'mark-sensitive'
    }

    function count(name: string): void {
      done.set(name, (done.get(name) ?? 0) + 1)
    }

    /** Unpublish and retract always succeed for those who may, whatever became of the text. */
    async function everythingComesOff(): Promise<void> {
      const { statuses } = await invariants.seen()
      for (const [id, { status }] of statuses) {
        if (status !== 'live') continue
        const { publicStatus } = await newsroom.article(id)
        if (String(publicStatus) !== 'live') continue
        const answer = chance(0.5)
          ? await publisher.post(`/api/articles/${id}/transitions`, { action: 'unpublish', reason: 'Hết.' })
          : await publisher.post(`/api/articles/${id}/transitions`, { action: 'retract', reasons: { vi: 'Sai.', en: 'Wrong.' } })
        hold(answer.status === 200, `seed ${SEED}: ${id} did not come off: ${JSON.stringify(answer.body)}`)
      }
      expect(await invariants.broken()).toEqual([])
    }
  },
)

function hold(isSo: boolean, sentence: string): void {
  if (!isSo) throw new Error(sentence)
}

async function holdAll(where: string): Promise<void> {
  const broken = await invariants.broken()
  hold(broken.length === 0, `${where}: ${broken.join('; ')}`)
}
