import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { authorsOf, belongsTo, judgeSave, judgeTransition, mayRead, type EditionFacts, type Verdict } from '../../editorial/duty.ts'
import type { Staff } from '../../editorial/roles.ts'
import { ACTIONS, STAGES, type PublicStatus, type Stage } from '../../editorial/workflow.ts'
import { anyEdition, anyStaff, colleague, edition } from '../support/rules-editions.ts'

/** Everybody who could stand before this Vietnamese article. */
const PEOPLE = {
  'its writer': colleague({ id: 1, roles: ['writer'] }),
  'an invited writer': colleague({ id: 2, roles: ['writer'] }),
  'another writer': colleague({ id: 3, roles: ['writer'] }),
  'its assigned translator': colleague({ id: 4, roles: ['translator'], languages: ['vi'] }),
  'another translator of its language': colleague({ id: 5, roles: ['translator'], languages: ['vi'] }),
  'a translator of other languages': colleague({ id: 6, roles: ['translator'], languages: ['en'] }),
  'a photographer': colleague({ id: 7, roles: ['photographer'] }),
  'an editor': colleague({ id: 8, roles: ['editor'] }),
  'a publisher': colleague({ id: 9, roles: ['publisher'] }),
  'an admin': colleague({ id: 10, roles: ['admin'] }),
} satisfies Record<string, Staff>

type Someone = keyof typeof PEOPLE

function article(fields: Partial<EditionFacts> = {}): EditionFacts {
  return edition({ creator: 1, savers: [1], invited: [2], assignee: 4, ...fields })
}

describe('reading a manuscript', () => {
  /** Who reads it while nothing is public (none, unpublished and retracted alike), and who while it is live. */
  test.for<[Someone, { hidden: boolean; live: boolean }]>([
    ['its writer', { hidden: true, live: true }],
    ['an invited writer', { hidden: true, live: true }],
    ['another writer', { hidden: false, live: true }],
    ['its assigned translator', { hidden: true, live: true }],
    ['another translator of its language', { hidden: true, live: true }],
    ['a translator of other languages', { hidden: false, live: false }],
    ['a photographer', { hidden: false, live: true }],
    ['an editor', { hidden: true, live: true }],
    ['a publisher', { hidden: true, live: true }],
    ['an admin', { hidden: false, live: false }],
  ])('%s: %o, in every stage alike', ([someone, { hidden, live }]) => {
    const readable = (publicStatus: PublicStatus) => STAGES.filter((stage) => mayRead(article({ stage, publicStatus }), PEOPLE[someone]))

    expect(readable('none')).toEqual(hidden ? STAGES : [])
    expect(readable('unpublished')).toEqual(hidden ? STAGES : [])
    expect(readable('retracted')).toEqual(hidden ? STAGES : [])
    expect(readable('live')).toEqual(live ? STAGES : [])
  })

  test('an invitation is for writers only', () => {
    const invited = article({ invited: [7, 6] })

    expect(belongsTo(invited, PEOPLE['a photographer'])).toBe(false)
    expect(belongsTo(invited, PEOPLE['a translator of other languages'])).toBe(false)
    expect(mayRead(invited, PEOPLE['a photographer'])).toBe(false)
    expect(mayRead(invited, PEOPLE['a translator of other languages'])).toBe(false)
  })
})

describe('saving a manuscript', () => {
  const authors: readonly Stage[] = ['draft', 'changes-requested']
  const reviewers: readonly Stage[] = ['draft', 'in-review', 'changes-requested']

  test.for<[Someone, readonly Stage[]]>([
    ['its writer', authors],
    ['an invited writer', authors],
    ['its assigned translator', authors],
    ['an editor', reviewers],
    ['a publisher', reviewers],
  ])('%s saves in %o; in every other stage the text is frozen', ([someone, open]) => {
    const verdicts = STAGES.map((stage) => ({ stage, verdict: judgeSave({ staff: PEOPLE[someone], edition: article({ stage }) }) }))

    expect(verdicts.filter(({ verdict }) => verdict.allowed).map(({ stage }) => stage)).toEqual(open)
    expect(verdicts.flatMap(({ verdict }) => (verdict.allowed ? [] : [verdict.kind]))).toEqual(
      STAGES.filter((stage) => !open.includes(stage)).map(() => 'stage'),
    )
  })

  test.for<Someone>([
    'another writer',
    'another translator of its language',
    'a translator of other languages',
    'a photographer',
    'an admin',
  ])('%s saves in no stage, and hears that it is not theirs', (someone) => {
    const verdicts = STAGES.map((stage) => judgeSave({ staff: PEOPLE[someone], edition: article({ stage, publicStatus: 'live' }) }))

    expect(verdicts.map((verdict) => (verdict.allowed ? 'saved' : `${verdict.kind}: ${verdict.problem.code}`))).toEqual(
      STAGES.map(() => 'role: not-yours'),
    )
  })

  test('an admin saves nothing, not even what carries their name everywhere', () => {
    const own = edition({ creator: 10, savers: [10], submitter: 10, invited: [10], assignee: 10 })

    expect(STAGES.filter((stage) => judgeSave({ staff: PEOPLE['an admin'], edition: { ...own, stage } }).allowed)).toEqual([])
  })

  test('the refusal says what opens the text again', () => {
    const told = (stage: Stage) => messageOf(judgeSave({ staff: PEOPLE['its writer'], edition: article({ stage }) }))

    expect(told('in-review')).toBe('The article is in review, so its text is frozen. Recall it to go on writing.')
    expect(told('approved')).toBe('The article is approved, so its text is frozen. An editor can reopen it.')
    expect(told('retracted')).toBe('The article is retracted, so its text is frozen.')
  })

  test('whoever may save may also read', () => {
    fc.assert(
      fc.property(anyStaff, anyEdition, (staff, facts) => {
        expect(judgeSave({ staff, edition: facts }).allowed && !mayRead(facts, staff)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
})

describe('an article belongs to', () => {
  test.for<[Someone, boolean]>([
    ['its writer', true],
    ['an invited writer', true],
    ['its assigned translator', true],
    ['another writer', false],
    ['another translator of its language', false],
    ['an editor', false],
    ['a publisher', false],
  ])('%s: %s', ([someone, own]) => {
    expect(belongsTo(article(), PEOPLE[someone])).toBe(own)
  })

  test('a translator only where the language is theirs', () => {
    expect(belongsTo(article({ assignee: 6 }), PEOPLE['a translator of other languages'])).toBe(false)
  })

  test('nobody through an assignment without the role', () => {
    expect(belongsTo(article({ assignee: 3 }), PEOPLE['another writer'])).toBe(false)
  })
})

describe('the authors', () => {
  test('are whoever saved and whoever submitted, each once', () => {
    expect(authorsOf({ savers: [1, 2, 2], submitter: 3 })).toEqual([1, 2, 3])
    expect(authorsOf({ savers: [1, 2], submitter: 2 })).toEqual([1, 2])
    expect(authorsOf({ savers: [], submitter: null })).toEqual([])
  })
})

describe('submitting', () => {
  test.for<[Someone, string]>([
    ['its writer', 'allowed'],
    ['an invited writer', 'allowed'],
    ['its assigned translator', 'allowed'],
    ['an editor', 'allowed'],
    ['a publisher', 'allowed'],
    ['another writer', 'duty: not-yours'],
    ['another translator of its language', 'duty: not-yours'],
    ['a photographer', 'role: not-your-role'],
    ['an admin', 'role: not-your-role'],
  ])('%s: %s', ([someone, answer]) => {
    expect(inWords(judgeTransition('submit', { staff: PEOPLE[someone], edition: article() }))).toBe(answer)
  })
})

describe('recalling', () => {
  const inReview = article({ stage: 'in-review', submitter: 2 })

  test.for<[Someone, string]>([
    ['an invited writer', 'allowed'],
    ['an editor', 'allowed'],
    ['a publisher', 'allowed'],
    ['its writer', 'duty: not-the-submitter'],
    ['another writer', 'duty: not-the-submitter'],
    ['a photographer', 'role: not-your-role'],
  ])('what an invited writer submitted: %s is %s', ([someone, answer]) => {
    expect(inWords(judgeTransition('recall', { staff: PEOPLE[someone], edition: inReview }))).toBe(answer)
  })
})

describe('approving', () => {
  const inReview = article({ stage: 'in-review', submitter: 1 })
  const editor = PEOPLE['an editor']

  test('is for an editor who wrote none of it and reads its language', () => {
    expect(inWords(judgeTransition('approve', { staff: editor, edition: inReview }))).toBe('allowed')
  })

  test('is refused to whoever saved one revision, and to whoever submitted it', () => {
    expect(inWords(judgeTransition('approve', { staff: editor, edition: { ...inReview, savers: [1, 8] } }))).toBe('duty: own-work')
    expect(inWords(judgeTransition('approve', { staff: editor, edition: { ...inReview, submitter: 8 } }))).toBe('duty: own-work')
  })

  test('is refused to whoever does not read the language', () => {
    expect(inWords(judgeTransition('approve', { staff: { ...editor, languages: ['en'] }, edition: inReview }))).toBe('duty: language')
    expect(inWords(judgeTransition('approve', { staff: { ...editor, languages: [] }, edition: inReview }))).toBe('duty: language')
  })

  test('is refused to writers, translators and photographers, though they wrote none of it', () => {
    const others: Someone[] = ['another writer', 'another translator of its language', 'a photographer']

    expect(others.map((someone) => inWords(judgeTransition('approve', { staff: PEOPLE[someone], edition: inReview })))).toEqual(
      others.map(() => 'role: not-your-role'),
    )
  })
})

describe('publishing', () => {
  const approved = article({ stage: 'approved', submitter: 1 })

  test('is for publishers, and for editors who were given it', () => {
    expect(inWords(judgeTransition('publish', { staff: PEOPLE['a publisher'], edition: approved }))).toBe('allowed')
    expect(inWords(judgeTransition('publish', { staff: { ...PEOPLE['an editor'], mayPublish: true }, edition: approved }))).toBe('allowed')
    expect(inWords(judgeTransition('publish', { staff: PEOPLE['an editor'], edition: approved }))).toBe('role: not-your-role')
    expect(inWords(judgeTransition('publish', { staff: { ...PEOPLE['its writer'], mayPublish: true }, edition: approved }))).toBe(
      'role: not-your-role',
    )
  })
})

describe('unpublishing', () => {
  test('succeeds from every stage while something is live, and never else', () => {
    const publisher = PEOPLE['a publisher']
    const answers = (publicStatus: PublicStatus) =>
      new Set(STAGES.map((stage) => inWords(judgeTransition('unpublish', { staff: publisher, edition: article({ stage, publicStatus }) }))))

    expect(answers('live')).toEqual(new Set(['allowed']))
    expect(answers('none')).toEqual(new Set(['stage: public-status']))
    expect(answers('unpublished')).toEqual(new Set(['stage: public-status']))
    expect(answers('retracted')).toEqual(new Set(['stage: public-status']))
  })
})

describe('a refusal', () => {
  test('names the stage that stands in the way', () => {
    const verdict = judgeTransition('publish', { staff: PEOPLE['a publisher'], edition: article({ stage: 'in-review' }) })

    expect(inWords(verdict)).toBe('stage: wrong-stage')
    expect(messageOf(verdict)).toBe('The article is in review; publish does not go from there.')
  })

  test('tells who may never do it so before it tells where the article stands', () => {
    const verdict = judgeTransition('publish', { staff: PEOPLE['its writer'], edition: article({ stage: 'draft' }) })

    expect(inWords(verdict)).toBe('role: not-your-role')
  })

  test('is always a sentence', () => {
    fc.assert(
      fc.property(anyStaff, anyEdition, (staff, facts) => {
        const verdicts = [
          judgeSave({ staff, edition: facts }),
          ...ACTIONS.map((action) => judgeTransition(action, { staff, edition: facts })),
        ]

        expect(
          verdicts.flatMap((verdict) => (verdict.allowed || /^[A-Z].+\.$/.test(verdict.problem.message) ? [] : [verdict.problem.message])),
        ).toEqual([])
      }),
    )
  })
})

function inWords(verdict: Verdict): string {
  return verdict.allowed ? 'allowed' : `${verdict.kind}: ${verdict.problem.code}`
}

function messageOf(verdict: Verdict): string {
  return verdict.allowed ? '' : verdict.problem.message
}
