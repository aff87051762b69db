import { describe, expect, test } from 'vitest'
import { CAPABILITIES, faultInRoles, may, ROLES, type Capability, type Role } from '../../editorial/roles.ts'

/** What each role may do at all, written again by hand from the newsroom's table. */
const TABLE = {
  'create articles': 'writer, translator, editor, publisher',
  "edit others' articles": 'editor, publisher',
  'read every manuscript': 'editor, publisher',
  'submit and recall': 'writer, translator, editor, publisher',
  review: 'editor, publisher',
  publish: 'publisher',
  retract: 'publisher',
  'set embargoes': 'editor, publisher',
  'upload photos': 'writer, photographer, editor, publisher',
  'edit every photo': 'photographer, editor, publisher',
  'caption photos': 'translator',
  'clear photos': 'photographer, editor, publisher',
  'withdraw photos': 'editor, publisher',
  'grant leases': 'editor, publisher',
  'propose records': 'writer, translator, editor, publisher',
  'edit every record': 'editor, publisher',
  'clear records': 'editor, publisher',
  'read the audit trail': 'editor, publisher, admin',
  'read usage statements': 'editor, publisher, admin',
  'keep vocabularies': 'admin',
  'run accounts': 'admin',
} satisfies Record<Capability, string>

const capabilities = Object.keys(TABLE).filter(isCapability)

describe('what a role may do', () => {
  test('is written down for every capability there is', () => {
    expect(Object.keys(CAPABILITIES)).toEqual(Object.keys(TABLE))
  })

  test.for(capabilities)('“%s” goes to the roles of the table and to no other', (capability) => {
    const allowed = ROLES.filter((role) => may({ roles: [role], mayPublish: false }, capability))

    expect(allowed.join(', ')).toBe(TABLE[capability])
  })

  test('adds up where a person holds several roles', () => {
    const both = { roles: ['translator', 'photographer'], mayPublish: false } satisfies { roles: Role[]; mayPublish: boolean }

    expect(capabilities.filter((capability) => may(both, capability))).toEqual([
      'create articles',
      'submit and recall',
      'upload photos',
      'edit every photo',
      'caption photos',
      'clear photos',
      'propose records',
    ])
  })

  test('is nothing without a role', () => {
    expect(capabilities.filter((capability) => may({ roles: [], mayPublish: true }, capability))).toEqual([])
  })
})

describe('the right to publish', () => {
  test('helps editors and nobody else', () => {
    const helped = ROLES.filter(
      (role) => may({ roles: [role], mayPublish: true }, 'publish') && !may({ roles: [role], mayPublish: false }, 'publish'),
    )

    expect(helped).toEqual(['editor'])
  })

  test('gives an editor nothing beyond publishing: no retraction, no accounts', () => {
    const gained = capabilities.filter(
      (capability) =>
        may({ roles: ['editor'], mayPublish: true }, capability) && !may({ roles: ['editor'], mayPublish: false }, capability),
    )

    expect(gained).toEqual(['publish'])
  })
})

describe('an admin', () => {
  test('runs accounts and vocabularies, reads the audit trail, and has no editorial power', () => {
    const powers = capabilities.filter((capability) => may({ roles: ['admin'], mayPublish: true }, capability))

    expect(powers).toEqual(['read the audit trail', 'read usage statements', 'keep vocabularies', 'run accounts'])
  })

  test.for(ROLES.filter((role) => role !== 'admin'))('is not also a %s', (role) => {
    expect(faultInRoles(['admin', role])).toBe('Admin stands alone: it runs accounts and settings and has no editorial power.')
    expect(faultInRoles([role, 'admin'])).not.toBeNull()
  })
})

describe('an account', () => {
  test('has at least one role', () => {
    expect(faultInRoles([])).toBe('Give the account at least one role.')
  })

  test('may hold any one role, and all of them but admin together', () => {
    expect(ROLES.map((role) => faultInRoles([role]))).toEqual(ROLES.map(() => null))
    expect(faultInRoles(['writer', 'photographer', 'translator', 'editor', 'publisher'])).toBeNull()
  })
})

function isCapability(name: string): name is Capability {
  return Object.hasOwn(TABLE, name)
}
