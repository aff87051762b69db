import { createHmac } from 'node:crypto'
import path from 'node:path'
import { z } from 'zod'

/**
 * The one file that reads the environment. Every variable here is described in `.env.example`; a test compares the two.
 * Set-up makes the two database roles from DATABASE_URL, the owner's, and hands the running application their addresses only.
 */
/** A bucket's name as every S3 takes it. */
const bucketName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'is the name of a bucket: small letters, digits, dots and hyphens')

const settings = z.object({
  DATABASE_APP_URL: z.string().default(''),
  DATABASE_READER_URL: z.string().default(''),
  PAYLOAD_SECRET: z.string().default(''),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  BASE_URL: z.string().optional(),
  DATA_DIR: z.string().optional(),
  STORAGE: z.enum(['disk', 's3']).default('disk'),
  S3_ENDPOINT: z
    .string()
    .refine(isOrigin, 'is an address such as https://s3.example, without a path, a name or a password; left out, it is Amazon’s')
    .optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  S3_FORCE_PATH_STYLE: z.enum(['on', 'off']).optional(),
  S3_ORIGINALS_BUCKET: bucketName.optional(),
  S3_MEDIA_BUCKET: bucketName.optional(),
  SMTP_URL: z
    .string()
    .default('')
    .refine(
      (text) => text === '' || (/^smtps?:\/\//.test(text) && URL.canParse(text)),
      'SMTP_URL is of the form smtp://user:password@host:587 or smtps://…',
    ),
  MAIL_FROM: z
    .string()
    .default('Standfirst <standfirst@localhost>')
    .refine(
      (text) => /^[^\r\n<>]*(<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)\s*$/.test(text),
      'MAIL_FROM is of the form Name <name@host.example>',
    ),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  LOCAL_PASSWORDS: z.enum(['on', 'off']).default('on'),
  NEXTAUTH_SECRET: z.string().optional(),
  GOOGLE_CLIENT_ID: z.string().optional(),
  GOOGLE_CLIENT_SECRET: z.string().optional(),
  ENTRA_TENANT: z.guid('is the identifier of one tenant, such as 9b1f…-…; “common” would let in every tenant there is').optional(),
  ENTRA_CLIENT_ID: z.string().optional(),
  ENTRA_CLIENT_SECRET: z.string().optional(),
  ENTRA_DOMAINS: z.string().optional(),
  KEYCLOAK_ISSUER: z.string().optional(),
  KEYCLOAK_CLIENT_ID: z.string().optional(),
  KEYCLOAK_CLIENT_SECRET: z.string().optional(),
  OIDC_ISSUER: z.string().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_LABEL: z.string().max(60).optional(),
})

/** What belongs together: a provider is there whole or not at all. */
const TOGETHER = [
  ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
  ['ENTRA_TENANT', 'ENTRA_CLIENT_ID', 'ENTRA_CLIENT_SECRET'],
  ['KEYCLOAK_ISSUER', 'KEYCLOAK_CLIENT_ID', 'KEYCLOAK_CLIENT_SECRET'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
  ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY', 'S3_ORIGINALS_BUCKET', 'S3_MEDIA_BUCKET'],
] as const

const schema = settings.superRefine((read, context) => {
  for (const names of TOGETHER) {
    const missing = names.filter((name) => read[name] === undefined)
    if (missing.length > 0 && missing.length < names.length) {
      context.addIssue({ code: 'custom', path: [missing.join(', ')], message: `is missing: ${names.join(', ')} belong together` })
    }
  }
  const { STORAGE, S3_ACCESS_KEY_ID, S3_ORIGINALS_BUCKET, S3_MEDIA_BUCKET } = read
  if (STORAGE === 's3' && S3_ACCESS_KEY_ID === undefined) {
    context.addIssue({ code: 'custom', path: ['STORAGE'], message: 'is s3, so S3_ACCESS_KEY_ID and the settings beside it must be given' })
  }
  if (S3_MEDIA_BUCKET !== undefined && S3_MEDIA_BUCKET === S3_ORIGINALS_BUCKET) {
    context.addIssue({
      code: 'custom',
      path: ['S3_MEDIA_BUCKET'],
      message: 'must be another bucket than S3_ORIGINALS_BUCKET: what lies in it is read by everybody',
    })
  }
  for (const name of ['KEYCLOAK_ISSUER', 'OIDC_ISSUER'] as const) {
    const issuer = read[name]
    if (issuer !== undefined && !isIssuer(issuer)) {
      context.addIssue({
        code: 'custom',
        path: [name],
        message: 'is an address such as https://login.example/realms/desk; http only on this machine',
      })
    }
  }
})

/** What the provider says goes over TLS, or never leaves this machine. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, search, hash, username } = new URL(text)
  const isSafe = protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
  return isSafe && `${search}${hash}${username}` === ''
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, pathname, search, hash, username } = new URL(text)
  return /^https?:$/.test(protocol) && pathname === '/' && `${search}${hash}${username}` === ''
}

/** A line such as `BASE_URL=` means "not set". */
const read = schema.parse(Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== '')))

/** Origin that readers and staff use, without a slash at the end. */
const baseUrl = (read.BASE_URL ?? `http://localhost:${read.PORT}`).replace(/\/+$/, '')

// next-auth asks the environment itself where it stands, and believes no header of a request as long as this is set.
process.env['NEXTAUTH_URL'] = baseUrl

export const environment = {
  /** The application's role: may not alter the schema, nor what is append-only. */
  databaseAppUrl: read.DATABASE_APP_URL,
  /** The readers' role: sees publications and finished pages, nothing else. */
  databaseReaderUrl: read.DATABASE_READER_URL,
  secret: read.PAYLOAD_SECRET,
  port: read.PORT,
  host: read.HOST,
  baseUrl,
  /** Absolute folder of everything that is not in the database, unless S3 has it: originals, renditions, recordings, cards. */
  dataDir: path.resolve(/* turbopackIgnore: true */ read.DATA_DIR ?? '.data'),
  /** Whether the bytes of pictures and recordings lie in S3, and no longer in `dataDir`. */
  isStoredInS3: read.STORAGE === 's3',
  /** The two buckets, also while the bytes are still on the disk and are to be copied there. */
  s3: s3Of(
    whole({
      accessKeyId: read.S3_ACCESS_KEY_ID,
      secretAccessKey: read.S3_SECRET_ACCESS_KEY,
      originalsBucket: read.S3_ORIGINALS_BUCKET,
      mediaBucket: read.S3_MEDIA_BUCKET,
    }),
  ),
  /** The mail server; empty: letters are written into a folder. */
  smtpUrl: read.SMTP_URL,
  mailFrom: read.MAIL_FROM,
  logLevel: read.LOG_LEVEL,
  /** Whether people sign in with a password of this newsroom's own. */
  localPasswords: read.LOCAL_PASSWORDS === 'on',
  /** Seals the cookies of a sign-on under way; follows from PAYLOAD_SECRET unless given. */
  signOnSecret: read.NEXTAUTH_SECRET ?? createHmac('sha256', read.PAYLOAD_SECRET).update('sign-on').digest('hex'),
  google: whole({ id: read.GOOGLE_CLIENT_ID, secret: read.GOOGLE_CLIENT_SECRET }),
  entra: whole({ tenant: read.ENTRA_TENANT, id: read.ENTRA_CLIENT_ID, secret: read.ENTRA_CLIENT_SECRET }),
  /** Domains whose addresses the tenant alone gives out. */
  entraDomains: (read.ENTRA_DOMAINS ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean),
  keycloak: whole({ issuer: read.KEYCLOAK_ISSUER, id: read.KEYCLOAK_CLIENT_ID, secret: read.KEYCLOAK_CLIENT_SECRET }),
  oidc: whole({ issuer: read.OIDC_ISSUER, id: read.OIDC_CLIENT_ID, secret: read.OIDC_CLIENT_SECRET }),
  oidcLabel: read.OIDC_LABEL ?? 'OpenID Connect',
}

/** With an endpoint of one's own the bucket's name stands in the path, unless it is said otherwise. */
function s3Of<Given extends object>(given: Given | null) {
  const { S3_ENDPOINT: endpoint = null, S3_REGION: region, S3_FORCE_PATH_STYLE: style } = read
  return given && { ...given, endpoint, region, forcePathStyle: style === undefined ? endpoint !== null : style === 'on' }
}

/** All of it, or null: the schema has refused what is there by half. */
function whole<Name extends string>(values: Record<Name, string | undefined>): Record<Name, string> | null {
  const given = z.record(z.string(), z.string()).safeParse(values)
  return given.success ? z.custom<Record<Name, string>>().parse(given.data) : null
}
