import { describe, expect, test } from 'vitest'
import { SIGN_ON_WORDS } from '../../cms/admin/sign-on/sign-on-words.ts'
import { faultOfTrouble, messagesIn } from '../../cms/sign-on/fault-of-trouble.ts'
import { ownPath } from '../../cms/sign-on/own-path.ts'
import { provedIdentity } from '../../cms/sign-on/proved-identity.ts'
import { signOnProviders } from '../../cms/sign-on/providers.ts'
import { SIGN_ON_FAULTS } from '../../cms/sign-on/sign-on-fault.ts'

const TENANT = '9b1f0c3e-1111-4222-8333-abcdefabcdef'
const NONE = { google: null, entra: null, entraDomains: [], keycloak: null, oidc: null, oidcLabel: 'Press club' }
const registered = { id: 'client', secret: 'secret' }

const [google, entra, keycloak] = signOnProviders({
  ...NONE,
  google: registered,
  entra: { tenant: TENANT.toUpperCase(), ...registered },
  entraDomains: ['magazine.example'],
  keycloak: { issuer: 'https://login.example/realms/desk/', ...registered },
})
if (!google || !entra || !keycloak) throw new Error('A provider is missing.')

describe('providers', () => {
  test('are those that the environment names, and none by default', () => {
    expect(signOnProviders(NONE)).toEqual([])
    expect([google.issuer, entra.issuer, keycloak.issuer]).toEqual([
      'https://accounts.google.com',
      `https://login.microsoftonline.com/${TENANT}/v2.0`,
      'https://login.example/realms/desk',
    ])
    expect(signOnProviders({ ...NONE, oidc: { issuer: 'https://id.example', ...registered } })).toMatchObject([
      { id: 'oidc', label: 'Press club' },
    ])
  })
})

const address = (claims: object, provider = google) => provedIdentity({ iss: provider.issuer, sub: '7', ...claims }, provider)?.address

describe('an address is proved', () => {
  test('by a mark that is true, and by no word that reads like it', () => {
    const email = 'lan@magazine.example'
    expect(address({ email, email_verified: true })).toBe(email)
    for (const email_verified of [false, undefined, null, 'true', 'false', 1, {}]) expect(address({ email, email_verified })).toBeNull()
    expect(address({ email_verified: true })).toBeNull()
  })

  test('in small letters, as accounts are kept', () => {
    expect(address({ email: 'Lan@Magazine.EXAMPLE', email_verified: true })).toBe('lan@magazine.example')
  })

  test('for Entra by xms_edov, or by a domain that only our tenant gives out; never by email_verified', () => {
    const guest = { tid: TENANT, email: 'lan@gmail.example' }
    expect(address({ ...guest, email_verified: true }, entra)).toBeNull()
    expect(address({ ...guest, xms_edov: true }, entra)).toBe('lan@gmail.example')
    expect(address({ ...guest, xms_edov: 1 }, entra)).toBe('lan@gmail.example')
    for (const xms_edov of [false, 0, '0', 'true']) expect(address({ ...guest, xms_edov }, entra)).toBeNull()
    expect(address({ tid: TENANT, email: 'lan@magazine.example' }, entra)).toBe('lan@magazine.example')
    expect(address({ tid: TENANT, email: 'lan@evil-magazine.example' }, entra)).toBeNull()
    expect(address({ tid: TENANT, email: 'lan@magazine.example.evil.example' }, entra)).toBeNull()
  })
})

describe('an identity is nobody’s', () => {
  test('where the token is of another issuer or tenant, or has no subject', () => {
    const email = { email: 'lan@magazine.example', email_verified: true }
    expect(provedIdentity({ iss: 'https://accounts.google.com.evil.example', sub: '7', ...email }, google)).toBeNull()
    expect(provedIdentity({ iss: entra.issuer, sub: '7', tid: '00000000-0000-4000-8000-000000000000', ...email }, entra)).toBeNull()
    expect(provedIdentity({ iss: entra.issuer, sub: '7', ...email }, entra)).toBeNull()
    for (const sub of ['', undefined, 7, 'x'.repeat(256), 'a b', 'a\u{301}'])
      expect(provedIdentity({ iss: google.issuer, sub, ...email }, google)).toBeNull()
  })
})

describe('after signing in one lands', () => {
  const site = { baseUrl: 'https://magazine.example' }

  test.each(['/admin', '/admin/collections/articles/4?x=%2F', 'https://magazine.example/admin/account'])('on %s', (path) => {
    expect(ownPath(path, site)).toBe(path.replace('https://magazine.example', ''))
  })

  test.each([
    'https://evil.example/admin',
    'http://magazine.example/admin',
    '//evil.example/admin',
    '/\\evil.example/admin',
    '\\\\evil.example',
    '/admin/../../evil',
    '/administrator',
    '/vi',
    'javascript:alert(1)//admin',
    'data:text/html,/admin',
    'https://magazine.example@evil.example/admin',
    'https://lan@magazine.example/admin',
    '/admin/logout',
    '/admin/login?redirect=/admin/login',
    `/admin/${'x'.repeat(3_000)}`,
    '\t//evil.example/admin',
    '',
  ])('on the first page and not on “%s”', (path) => {
    expect(ownPath(path, site)).toBe('/admin')
  })
})

test('each fault has its sentence in both languages', () => {
  for (const fault of SIGN_ON_FAULTS) {
    expect(SIGN_ON_WORDS.en.faults[fault]).toMatch(/\.$/)
    expect(SIGN_ON_WORDS.vi.faults[fault]).toMatch(/\.$/)
  }
})

test('what a library says becomes something a person can be told', () => {
  const wrapped = Object.assign(new Error(''), { code: 'ECONNREFUSED', errors: [new Error('connect ECONNREFUSED ::1:1')] })

  expect(faultOfTrouble([wrapped])).toBe('provider-down')
  expect(faultOfTrouble([new Error('State cookie was missing.')])).toBe('expired')
  expect(faultOfTrouble([new Error('access_denied')])).toBe('refused')
  expect(faultOfTrouble([new Error('failed to validate JWT signature')])).toBe('provider-wrong')
})

test('the log quotes no secret of a sign-on', () => {
  const state = 'UqipAocJSVDK60j6jbUDRJ_SfEmcd8gAh7jLuJxo-XI'
  const trouble = Object.assign(new Error(`state mismatch, expected ${state}, got: made-up`), { checks: { code_verifier: 'x' } })

  expect(messagesIn([trouble])).toEqual(['state mismatch, expected …, got: made-up'])
  expect(faultOfTrouble([trouble])).toBe('expired')
})
