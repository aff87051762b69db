import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { root } from '../../scripts/settings/root.ts'
import { NO_SIGN_ON } from '../support/loopback-client.ts'
import { readSourceFiles } from '../support/source-files.ts'

/** Programs, tests, the settings of tools, and Next's own hook, which asks where it runs; the application asks environment.ts. */
const READS_THE_ENVIRONMENT =
  /^(environment\.ts|instrumentation\.ts|scripts\/|tests\/|bench\/|[a-z]+\.config\.ts$|seed\/make-accounts\.ts$)/

function variablesIn(file: string, { pattern }: { pattern: RegExp }): string[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  return [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []).toSorted()
}

test('.env.example describes each setting, and none that nothing reads', () => {
  const described = variablesIn('.env.example', { pattern: /^#?([A-Z][A-Z0-9_]*)=/gm })
  const inSchema = { pattern: /^ {2}([A-Z][A-Z0-9_]*): (?:z|databaseAddress|bucketName)\b/gm }
  const read = new Set([
    ...variablesIn('environment.ts', inSchema),
    ...variablesIn('scripts/settings/load-settings.ts', inSchema),
    'E2E_CHROMIUM',
  ])

  expect(described).toEqual([...read].toSorted())
})

test('the application reads its settings in one file only', () => {
  const readers = readSourceFiles().filter((file) => /\bprocess\.env\b/.test(file.text))

  const stray = readers.map((file) => file.path).filter((file) => !READS_THE_ENVIRONMENT.test(file))

  expect(stray).toEqual([])
})

test("the application is never told the owner's address", () => {
  const readers = readSourceFiles().filter((file) => /\bDATABASE_URL\b/.test(file.text))

  const stray = readers.map((file) => file.path).filter((file) => !/^(scripts|tests|environment\.ts)/.test(file))

  expect(stray).toEqual([])
})

describe('what is said of signing in and of storing', () => {
  const started = async (settings: Record<string, string>) => {
    vi.unstubAllEnvs()
    for (const [name, value] of Object.entries({ ...NO_SIGN_ON, STORAGE: '', ...settings })) vi.stubEnv(name, value)
    vi.resetModules()
    return (await import('../../environment.ts')).environment
  }
  const OIDC = { OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'y' }
  const ENTRA = { ENTRA_TENANT: '9b1f0c3e-1111-4222-8333-abcdefabcdef', ENTRA_CLIENT_ID: 'x', ENTRA_CLIENT_SECRET: 'y' }

  afterEach(() => vi.unstubAllEnvs())

  test('is nothing by default', async () => {
    expect(await started({})).toMatchObject({ localPasswords: true, google: null, entra: null, keycloak: null, oidc: null })
  })

  test('names a provider whole', async () => {
    expect(await started({ ...OIDC, LOCAL_PASSWORDS: 'off' })).toMatchObject({
      localPasswords: false,
      oidc: { issuer: 'https://login.example' },
    })
    expect((await started({ ...ENTRA, ENTRA_DOMAINS: 'Magazine.example, desk.example' })).entraDomains).toEqual([
      'magazine.example',
      'desk.example',
    ])
  })

  test('seals with a secret of its own, which follows from the application’s and is not it', async () => {
    const one = await started({ PAYLOAD_SECRET: 'the first of two long secrets' })
    const two = await started({ PAYLOAD_SECRET: 'the second of two long secrets' })

    expect(one.signOnSecret).toMatch(/^[0-9a-f]{64}$/)
    expect(one.signOnSecret).not.toBe(two.signOnSecret)
    expect((await started({ NEXTAUTH_SECRET: 'given' })).signOnSecret).toBe('given')
  })

  const S3 = { S3_ACCESS_KEY_ID: 'x', S3_SECRET_ACCESS_KEY: 'y', S3_ORIGINALS_BUCKET: 'originals', S3_MEDIA_BUCKET: 'media' }

  test('names the two buckets, and leaves the bytes on the disk until it is told', async () => {
    expect(await started({})).toMatchObject({ isStoredInS3: false, s3: null })
    expect(await started({ ...S3, S3_ENDPOINT: 'http://127.0.0.1:9000' })).toMatchObject({
      isStoredInS3: false,
      s3: { endpoint: 'http://127.0.0.1:9000', forcePathStyle: true, originalsBucket: 'originals' },
    })
    expect(await started({ ...S3, STORAGE: 's3' })).toMatchObject({
      isStoredInS3: true,
      s3: { endpoint: null, region: 'us-east-1', forcePathStyle: false },
    })
  })

  test.each([
    ['S3 without its buckets', { STORAGE: 's3' }, /S3_ACCESS_KEY_ID and the settings beside it must be given/],
    ['a key of S3 without its secret', { ...S3, S3_SECRET_ACCESS_KEY: '' }, /S3_SECRET_ACCESS_KEY/],
    ['one bucket for both', { ...S3, S3_MEDIA_BUCKET: 'originals' }, /must be another bucket/],
    ['a bucket that can be none', { ...S3, S3_MEDIA_BUCKET: '../originals' }, /is the name of a bucket/],
    ['an address of S3 with a key in it', { ...S3, S3_ENDPOINT: 'https://key:secret@s3.example' }, /S3_ENDPOINT/],
    ['a client without its secret', { GOOGLE_CLIENT_ID: 'x' }, /GOOGLE_CLIENT_SECRET/],
    ['a provider without its issuer', { ...OIDC, OIDC_ISSUER: '' }, /OIDC_ISSUER/],
    ['a tenant that is every tenant', { ...ENTRA, ENTRA_TENANT: 'common' }, /ENTRA_TENANT/],
    ['a provider that speaks in the clear', { ...OIDC, OIDC_ISSUER: 'http://login.example' }, /OIDC_ISSUER/],
    ['an issuer that is no address', { ...OIDC, OIDC_ISSUER: 'login.example' }, /OIDC_ISSUER/],
    ['a word that is neither on nor off', { LOCAL_PASSWORDS: 'maybe' }, /LOCAL_PASSWORDS/],
  ])('stops the start where it is %s', async (_fault, settings, named) => {
    await expect(started(settings)).rejects.toThrow(named)
  })
})
