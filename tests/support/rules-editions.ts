import fc from 'fast-check'
import type { EditionFacts } from '../../editorial/duty.ts'
import { LANGUAGES } from '../../editorial/languages.ts'
import { ROLES, type Staff } from '../../editorial/roles.ts'
import { PUBLIC_STATUSES, STAGES, WORK_KINDS } from '../../editorial/workflow.ts'

/** Somebody who works here and reads every language; a test names the roles it is about. */
export function colleague(fields: Partial<Staff>): Staff {
  return { id: 1, roles: ['writer'], languages: LANGUAGES, mayPublish: false, ...fields }
}

/** A Vietnamese draft that colleague 100 began and saved; nobody of the test's own has touched it. */
export function edition(fields: Partial<EditionFacts>): EditionFacts {
  return {
    stage: 'draft',
    publicStatus: 'none',
    language: 'vi',
    creator: 100,
    invited: [],
    assignee: null,
    trashedAt: null,
    workKind: 'first',
    isParked: false,
    savers: [100],
    submitter: null,
    approver: null,
    isSensitive: false,
    embargoUntil: null,
    aloneAllowed: false,
    unconfirmedBy: null,
    ...fields,
  }
}

/** All roles but admin, which goes with no other, and the right to publish: nobody may do more. */
export function almighty(fields: Partial<Staff> = {}): Staff {
  return colleague({ roles: ROLES.filter((role) => role !== 'admin'), mayPublish: true, ...fields })
}

const person = fc.integer({ min: 1, max: 5 })
const language = fc.constantFrom(...LANGUAGES)

/** Any account, those of the admin's included. */
export const anyStaff: fc.Arbitrary<Staff> = fc.record({
  id: person,
  roles: fc.uniqueArray(fc.constantFrom(...ROLES), { minLength: 1 }),
  languages: fc.uniqueArray(language),
  mayPublish: fc.boolean(),
})

/** Any edition, likely ones and odd ones. */
export const anyEdition: fc.Arbitrary<EditionFacts> = fc.record({
  stage: fc.constantFrom(...STAGES),
  publicStatus: fc.constantFrom(...PUBLIC_STATUSES),
  language,
  creator: fc.option(person),
  invited: fc.uniqueArray(person),
  assignee: fc.option(person),
  trashedAt: fc.constant(null),
  workKind: fc.constantFrom(...WORK_KINDS),
  isParked: fc.boolean(),
  savers: fc.uniqueArray(person),
  submitter: fc.option(person),
  approver: fc.option(person),
  isSensitive: fc.boolean(),
  embargoUntil: fc.constantFrom(null, '2030-01-01T00:00:00.000Z'),
  aloneAllowed: fc.boolean(),
  unconfirmedBy: fc.option(fc.uniqueArray(person)),
})
