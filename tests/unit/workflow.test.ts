import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { authorsOf, judgeSave, judgeTransition, type EditionFacts } from '../../editorial/duty.ts'
import { may, ROLES, type Capability, type Staff } from '../../editorial/roles.ts'
import {
  ACTIONS,
  isAction,
  OPEN_TO_AUTHORS,
  OPEN_TO_REVIEWERS,
  SIGNED_STAGES,
  STAGES,
  stageInWords,
  transitionOf,
  type Action,
  type PublicStatus,
  type Stage,
} from '../../editorial/workflow.ts'
import { almighty, anyEdition, anyStaff, colleague, edition } from '../support/rules-editions.ts'

/**
 * The newsroom's table, written again by hand. Who: the roles that may ever do it. Only: the relation to this edition that narrows them.
 * Public: what readers must see. Gate: what must be complete. Revision: whether the caller names the one that was looked at.
 * Embargo: whether it waits for its end. Time: whether the person says one.
 */
const TABLE = `
action           | from                                                                | to                | who                                   | only          | reason        | gate    | public            | revision | embargo | time
submit           | draft, changes-requested                                            | in-review         | writer, translator, editor, publisher | belongs       | none          | ready   | any               | named    | no      | no
recall           | in-review                                                           | draft             | writer, translator, editor, publisher | submitter     | none          | none    | any               | named    | no      | no
request-changes  | in-review                                                           | changes-requested | editor, publisher                     | anybody       | one           | none    | any               | named    | no      | no
approve          | in-review                                                           | approved          | editor, publisher                     | outsider      | none          | cleared | any               | named    | no      | no
reopen           | approved                                                            | draft             | editor, publisher                     | anybody       | one           | none    | any               | named    | no      | no
schedule         | approved                                                            | scheduled         | publisher, editor with mayPublish     | third-person  | none          | cleared | any               | named    | no      | asked
unschedule       | scheduled                                                           | approved          | publisher, editor with mayPublish     | anybody       | one           | none    | any               | named    | no      | no
publish          | approved                                                            | published         | publisher, editor with mayPublish     | third-person  | none          | cleared | any               | named    | held    | no
fire             | scheduled                                                           | published         | the system                            | anybody       | none          | cleared | any               | named    | held    | no
void             | approved, scheduled                                                 | in-review         | the system                            | anybody       | none          | none    | any               | unasked  | no      | no
correct          | published, draft, in-review, changes-requested, approved, scheduled | draft             | writer, translator, editor, publisher | belongs       | none          | none    | live              | named    | no      | no
update           | published                                                           | draft             | writer, translator, editor, publisher | belongs       | none          | none    | live              | named    | no      | no
resume           | published                                                           | draft             | writer, translator, editor, publisher | belongs       | none          | none    | live              | named    | no      | no
abandon          | draft, changes-requested                                            | published         | writer, translator, editor, publisher | belongs       | none          | none    | live              | named    | no      | no
unpublish        | any stage                                                           | draft             | publisher, editor with mayPublish     | anybody       | one           | none    | live              | unasked  | no      | no
retract          | any stage                                                           | retracted         | publisher                             | anybody       | each-language | none    | live, unpublished | unasked  | no      | no
set-embargo      | any stage                                                           | same              | editor, publisher                     | anybody       | none          | none    | any               | unasked  | no      | asked
lift-embargo     | any stage                                                           | same              | publisher                             | anybody       | one           | none    | any               | unasked  | no      | no
mark-sensitive   | any stage                                                           | same              | editor, publisher                     | anybody       | none          | none    | any               | unasked  | no      | no
unmark-sensitive | any stage                                                           | same              | publisher                             | anybody       | one           | none    | any               | unasked  | no      | no
publish-alone    | draft, in-review, approved                                          | published         | publisher                             | allowed-alone | one           | cleared | any               | named    | held    | no
confirm-alone    | any stage                                                           | same              | editor, publisher                     | confirmer     | none          | none    | live              | unasked  | no      | no
spike            | draft, changes-requested, approved                                  | spiked            | editor, publisher                     | anybody       | one           | none    | none              | named    | no      | no
trash            | draft, changes-requested, spiked                                    | same              | writer, translator, editor, publisher | own           | none          | none    | none              | named    | no      | no
take-from-trash  | draft, changes-requested, spiked                                    | same              | writer, translator, editor, publisher | own           | none          | none    | none              | unasked  | no      | no
unspike          | spiked                                                              | draft             | editor, publisher                     | anybody       | one           | none    | any               | named    | no      | no
`

const EVERY_STAGE = 'draft, in-review, changes-requested, approved, scheduled, published, spiked, retracted'

/** Rows of the hand-written table, heading left out. */
const ROWS = TABLE.trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('|').map((cell) => cell.trim()))

describe('the table of moves', () => {
  test('is the one the newsroom agreed on, row by row', () => {
    const written = ROWS.map((row) => row.join(' | '))

    expect(ACTIONS.map(inWords)).toEqual(written)
  })

  test('knows its own actions and no other word', () => {
    const own = ROWS.map(([action]) => action)

    expect(own.filter((action) => !isAction(action))).toEqual([])
    expect(['save', 'create', 'toString', '__proto__', 'Submit', '', 1, null, ['submit']].filter(isAction)).toEqual([])
  })

  test('reaches every stage from a new draft', () => {
    expect([...reachableFrom('draft')].toSorted()).toEqual([...STAGES].toSorted())
  })

  test('leaves a way to the readers from every stage but the retracted one', () => {
    const stuck = STAGES.filter((stage) => !reachableFrom(stage).has('published'))

    expect(stuck).toEqual(['retracted'])
  })

  test('leads nowhere from what is retracted, whoever acts, person or system', () => {
    const waysOut = ACTIONS.filter((action) => leads(action, { stage: 'retracted', publicStatus: 'retracted' }) !== 'retracted')

    expect(waysOut).toEqual([])
  })

  test('never asks for a complete text, nor for a revision, where something must come off the site', () => {
    const takedowns = ACTIONS.filter((action) => ['unpublish', 'retract'].includes(action)).map(transitionOf)

    expect(takedowns.map(({ gate, asksRevision }) => ({ gate, asksRevision }))).toEqual([
      { gate: undefined, asksRevision: false },
      { gate: undefined, asksRevision: false },
    ])
  })

  test('brings nothing before readers without a gate, except what they had before', () => {
    const ungated = ACTIONS.filter((action) => transitionOf(action).to === 'published' && !transitionOf(action).gate)

    expect(ungated).toEqual(['abandon'])
  })
})

describe('the text', () => {
  test('is open to its authors as a draft and when changes were requested', () => {
    expect(OPEN_TO_AUTHORS).toEqual(['draft', 'changes-requested'])
  })

  test('is open to reviewers in review as well', () => {
    expect(OPEN_TO_REVIEWERS).toEqual(['draft', 'changes-requested', 'in-review'])
  })

  test('is frozen wherever an approval stands', () => {
    expect(SIGNED_STAGES).toEqual(['approved', 'scheduled'])
    expect(SIGNED_STAGES.filter((stage) => OPEN_TO_REVIEWERS.includes(stage))).toEqual([])
  })
})

test('each stage has words of its own that end the sentence “The article is …”', () => {
  expect(STAGES.map((stage) => `The article is ${stageInWords(stage)}.`)).toEqual([
    'The article is a draft.',
    'The article is in review.',
    'The article is back with its author for changes.',
    'The article is approved.',
    'The article is scheduled.',
    'The article is published.',
    'The article is spiked.',
    'The article is retracted.',
  ])
})

describe('the trash', () => {
  const writer = colleague({ id: 1 })
  const own = edition({ creator: writer.id, savers: [writer.id] })
  const inTrash: EditionFacts = { ...own, trashedAt: '2026-11-01T00:00:00.000Z' }

  test('takes a draft of one’s own, and of any writer for an editor; never what somebody else began, nor what was public', () => {
    expect(judgeTransition('trash', { staff: writer, edition: own }).allowed).toBe(true)
    expect(judgeTransition('trash', { staff: colleague({ id: 2, roles: ['editor'] }), edition: own }).allowed).toBe(true)
    expect(judgeTransition('trash', { staff: colleague({ id: 2 }), edition: { ...own, invited: [2] } })).toMatchObject({ kind: 'duty' })
    for (const publicStatus of ['live', 'unpublished'] as const) {
      expect(judgeTransition('trash', { staff: writer, edition: { ...own, publicStatus } })).toMatchObject({ kind: 'stage' })
    }
  })

  test('lets nothing happen to what lies in it but being taken out', () => {
    fc.assert(
      fc.property(anyStaff, anyEdition, fc.constantFrom(...ACTIONS), (staff, facts, action) => {
        const trashed = { ...facts, trashedAt: '2026-11-01T00:00:00.000Z' }
        const { allowed } = judgeTransition(action, { staff, edition: trashed })

        expect(allowed && action !== 'take-from-trash').toBe(false)
        expect(judgeSave({ staff, edition: trashed }).allowed).toBe(false)
      }),
    )
    expect(judgeTransition('take-from-trash', { staff: writer, edition: inTrash }).allowed).toBe(true)
    expect(judgeTransition('take-from-trash', { staff: writer, edition: own })).toMatchObject({ problem: { code: 'not-in-trash' } })
    expect(judgeTransition('submit', { staff: writer, edition: inTrash })).toMatchObject({ kind: 'stage', problem: { code: 'in-trash' } })
  })
})

describe('the system’s own acts', () => {
  test('belong to nobody, whatever their roles and whatever the article', () => {
    fc.assert(
      fc.property(anyStaff, anyEdition, fc.constantFrom<Action>('fire', 'void'), (staff, facts, action) => {
        expect(judgeTransition(action, { staff, edition: facts })).toMatchObject({
          allowed: false,
          kind: 'role',
          problem: { code: 'system-only' },
        })
      }),
    )
  })
})

describe('an admin', () => {
  test('may make no move from any stage, whatever readers see and whoever wrote it', () => {
    fc.assert(
      fc.property(anyEdition, fc.boolean(), (facts, mayPublish) => {
        const admin = colleague({ roles: ['admin'], mayPublish })

        expect(ACTIONS.filter((action) => judgeTransition(action, { staff: admin, edition: facts }).allowed)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('a sensitive story', () => {
  const author = colleague({ id: 1 })
  const editor = colleague({ id: 2, roles: ['editor'], mayPublish: true })
  const publisher = colleague({ id: 3, roles: ['publisher'] })
  const submitted = edition({ stage: 'in-review', savers: [author.id], submitter: author.id, isSensitive: true })

  test('is approved by a publisher alone', () => {
    expect(judgeTransition('approve', { staff: editor, edition: submitted })).toMatchObject({
      kind: 'duty',
      problem: { code: 'sensitive' },
    })
    expect(judgeTransition('approve', { staff: publisher, edition: submitted }).allowed).toBe(true)
  })

  test.for(['publish', 'schedule'] as const)('has its third person: %s', (action) => {
    const approved: EditionFacts = { ...submitted, stage: 'approved', approver: publisher.id }

    expect(judgeTransition(action, { staff: publisher, edition: approved })).toMatchObject({
      kind: 'duty',
      problem: { code: 'third-person' },
    })
    expect(judgeTransition(action, { staff: colleague({ id: 1, roles: ['publisher'] }), edition: approved })).toMatchObject({
      kind: 'duty',
    })
    expect(judgeTransition(action, { staff: editor, edition: approved }).allowed).toBe(true)
    expect(judgeTransition(action, { staff: publisher, edition: { ...approved, isSensitive: false } }).allowed).toBe(true)
  })

  test('is never published by one person alone, whatever the settings say', () => {
    expect(
      judgeTransition('publish-alone', { staff: publisher, edition: edition({ isSensitive: true, aloneAllowed: true }) }),
    ).toMatchObject({
      problem: { code: 'sensitive' },
    })
  })
})

describe('publishing alone', () => {
  const publisher = colleague({ id: 3, roles: ['publisher'] })

  test('is for publishers, and only where the settings allow it', () => {
    expect(judgeTransition('publish-alone', { staff: publisher, edition: edition({}) })).toMatchObject({ problem: { code: 'not-alone' } })
    expect(judgeTransition('publish-alone', { staff: publisher, edition: edition({ aloneAllowed: true }) }).allowed).toBe(true)
    expect(
      judgeTransition('publish-alone', {
        staff: colleague({ roles: ['editor'], mayPublish: true }),
        edition: edition({ aloneAllowed: true }),
      }),
    ).toMatchObject({ kind: 'role' })
  })

  test('is confirmed by somebody who neither wrote nor published it, once', () => {
    const live: EditionFacts = edition({ stage: 'published', publicStatus: 'live', unconfirmedBy: [1, 3] })

    expect(judgeTransition('confirm-alone', { staff: publisher, edition: live })).toMatchObject({ problem: { code: 'own-work' } })
    expect(judgeTransition('confirm-alone', { staff: colleague({ id: 4, roles: ['editor'] }), edition: live }).allowed).toBe(true)
    expect(
      judgeTransition('confirm-alone', { staff: colleague({ id: 4, roles: ['editor'] }), edition: { ...live, unconfirmedBy: null } }),
    ).toMatchObject({ problem: { code: 'nothing-to-confirm' } })
  })
})

describe('one person alone', () => {
  test('never takes an article from its first line to its readers, whatever their roles and however they try', () => {
    fc.assert(
      fc.property(anyStaff, fc.array(anyMove, { maxLength: 60 }), (someone, moves) => {
        const end = moves.reduce((now, move) => attempt(move, { staff: someone, now }), begunBy(someone))

        expect(end.stage).not.toBe('published')
        expect(end.publicStatus).toBe('none')
      }),
      { numRuns: 2_000 },
    )
  })

  test('gets no further than review, even holding every role: all ways were tried', () => {
    const stages = new Set(everythingReachedBy(almighty()).map((now) => now.stage))

    expect([...stages].toSorted()).toEqual(['changes-requested', 'draft', 'in-review', 'spiked'])
  })

  test('cannot bring back alone what was taken off the site', () => {
    const takenOff: EditionFacts = { ...begunBy(almighty({ id: 2 })), publicStatus: 'unpublished', savers: [], submitter: null }

    const reached = everythingReachedBy(almighty(), takenOff)

    expect(reached.filter((now) => now.stage === 'published' || now.publicStatus === 'live')).toEqual([])
  })
})

describe('two people', () => {
  test('bring an article to its readers: one writes and submits, the other approves and publishes', () => {
    const author = colleague({ id: 1 })
    const publisher = colleague({ id: 2, roles: ['publisher'] })

    const submitted = attempt('submit', { staff: author, now: begunBy(author) })
    const approved = attempt('approve', { staff: publisher, now: submitted })
    const published = attempt('publish', { staff: publisher, now: approved })

    expect([submitted, approved, published].map((now) => now.stage)).toEqual(['in-review', 'approved', 'published'])
    expect(published).toMatchObject({ publicStatus: 'live', savers: [], submitter: null })
  })
})

describe('an approval', () => {
  test('is never given by whoever saved a revision or submitted it', () => {
    fc.assert(
      fc.property(anyStaff, anyEdition, fc.boolean(), (staff, facts, submitted) => {
        const own = submitted ? { ...facts, submitter: staff.id } : { ...facts, savers: [...facts.savers, staff.id] }

        expect(authorsOf(own)).toContain(staff.id)
        expect(
          judgeTransition('approve', { staff: { ...staff, roles: ['publisher'] }, edition: { ...own, stage: 'in-review' } }),
        ).toMatchObject({ allowed: false, problem: { code: 'own-work' } })
        expect(judgeTransition('approve', { staff, edition: own }).allowed).toBe(false)
      }),
    )
  })

  test('stands behind every publication, by somebody who neither saved nor submitted since the last one', () => {
    const desk = [almighty({ id: 1 }), almighty({ id: 2 }), almighty({ id: 3 })]
    const step = fc.record({
      staff: fc.constantFrom(...desk),
      move: fc.constantFrom<Move>('save', 'submit', 'recall', 'request-changes', 'approve', 'reopen', 'publish', 'unpublish'),
    })
    let publications = 0
    fc.assert(
      fc.property(fc.array(step, { minLength: 30, maxLength: 60, size: 'max' }), (steps) => {
        let now = begunBy(almighty())
        let writers = [1]
        let submitter = 0
        let approver = 0
        for (const { staff, move } of steps) {
          const after = attempt(move, { staff, now })
          if (after === now) continue
          now = after
          if (move === 'save') writers.push(staff.id)
          if (move === 'submit') submitter = staff.id
          if (move === 'approve') approver = staff.id
          if (move !== 'publish') continue
          expect([0, submitter, ...writers]).not.toContain(approver)
          publications += 1
          writers = []
        }
      }),
      { numRuns: 500 },
    )
    expect(publications).toBeGreaterThan(0)
  })
})

type Move = Action | 'save'

const anyMove: fc.Arbitrary<Move> = fc.constantFrom<Move>('save', ...ACTIONS)

function begunBy(staff: Staff): EditionFacts {
  return edition({ creator: staff.id, savers: [staff.id] })
}

/** The edition afterwards, with its authors as the database would derive them; unchanged where the rules refuse. */
function attempt(move: Move, { staff, now }: { staff: Staff; now: EditionFacts }): EditionFacts {
  if (move === 'save') {
    if (!judgeSave({ staff, edition: now }).allowed || now.savers.includes(staff.id)) return now
    return { ...now, savers: [...now.savers, staff.id].toSorted((a, b) => a - b) }
  }
  if (!judgeTransition(move, { staff, edition: now }).allowed) return now
  const { to } = transitionOf(move)
  const moved = { ...now, stage: to === 'same' ? now.stage : to }
  if (move === 'submit') return { ...moved, submitter: staff.id }
  if (move === 'mark-sensitive' || move === 'unmark-sensitive') return { ...moved, isSensitive: move === 'mark-sensitive' }
  if (move === 'publish') return { ...moved, publicStatus: 'live', savers: [], submitter: null }
  return move === 'unpublish' ? { ...moved, publicStatus: 'unpublished' } : moved
}

/** Every state that one person's moves lead to, in any order. */
function everythingReachedBy(staff: Staff, start: EditionFacts = begunBy(staff)): EditionFacts[] {
  const reached = new Map([[JSON.stringify(start), start]])
  for (const now of reached.values()) {
    for (const move of ['save', ...ACTIONS] satisfies Move[]) {
      const after = attempt(move, { staff, now })
      reached.set(JSON.stringify(after), after)
    }
  }
  return [...reached.values()]
}

/** Where the move leads an edition that stands so; its own stage where the row does not apply. */
function leads(action: Action, { stage, publicStatus }: { stage: Stage; publicStatus?: PublicStatus }): Stage {
  const { from, whenPublic, to } = transitionOf(action)
  const applies = from.includes(stage) && (publicStatus === undefined || !whenPublic || whenPublic.includes(publicStatus))
  return applies && to !== 'same' ? to : stage
}

function reachableFrom(start: Stage): Set<Stage> {
  const reached = new Set([start])
  for (const stage of reached) {
    for (const action of ACTIONS) reached.add(leads(action, stage === 'retracted' ? { stage, publicStatus: 'retracted' } : { stage }))
  }
  return reached
}

/** A row of the table in the code, in the words of the one above. */
function inWords(action: Action): string {
  const rule = transitionOf(action)
  const from = rule.from.join(', ')
  return [
    action,
    from === EVERY_STAGE ? 'any stage' : from,
    rule.to,
    whoInWords(rule.who),
    rule.duty ?? 'anybody',
    rule.reason ?? 'none',
    rule.gate ?? 'none',
    rule.whenPublic?.join(', ') ?? 'any',
    rule.asksRevision ? 'named' : 'unasked',
    rule.afterEmbargo ? 'held' : 'no',
    rule.asksTime ? 'asked' : 'no',
  ].join(' | ')
}

function whoInWords(who: Capability | null): string {
  if (who === null) return 'the system'
  const always: string[] = ROLES.filter((role) => may({ roles: [role], mayPublish: false }, who))
  const trusted = ROLES.filter((role) => !always.includes(role) && may({ roles: [role], mayPublish: true }, who))
  return [...always, ...trusted.map((role) => `${role} with mayPublish`)].join(', ')
}
