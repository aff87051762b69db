import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { Failure } from '../process/failure.ts'
import { root } from './root.ts'

const databaseAddress = z
  .string()
  .default('')
  .refine(
    (text) => text === '' || (/^postgres(ql)?:/.test(text) && URL.canParse(text)),
    'not of the form postgresql://user:password@host:port/database',
  )

const schema = z.object({
  PAYLOAD_SECRET: z.string().min(16),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  BASE_URL: z.url().optional(),
  DATABASE_URL: databaseAddress,
  DATABASE_APP_URL: databaseAddress,
  DATABASE_READER_URL: databaseAddress,
})

export type Settings = {
  secret: string
  port: number
  host: string
  /** Origin as the outside sees it, without a slash at the end. */
  baseUrl: string
  /** The owner's address; empty means the embedded database. */
  databaseUrl: string
  /** Set where the two roles were made by hand. */
  databaseAppUrl: string
  databaseReaderUrl: string
}

/** Reads `.env` (what is set in the environment already wins), making one with a fresh secret when there is none. */
export function loadSettings(): Settings {
  const file = path.join(root, '.env')
  writeSecret(file)
  process.loadEnvFile(file)
  const read = schema.safeParse(withoutEmpty(process.env))
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Failure(`A setting in .env or the environment is missing or wrong (${faults.join('; ')}); .env.example says what each means.`)
  }
  const env = read.data
  return {
    secret: env.PAYLOAD_SECRET,
    port: env.PORT,
    host: env.HOST,
    baseUrl: (env.BASE_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ''),
    databaseUrl: env.DATABASE_URL,
    databaseAppUrl: env.DATABASE_APP_URL,
    databaseReaderUrl: env.DATABASE_READER_URL,
  }
}

function writeSecret(file: string): void {
  if (existsSync(file)) return
  const lines = [
    '# Made for this machine. Every setting is described in .env.example.',
    `PAYLOAD_SECRET=${randomBytes(32).toString('hex')}`,
  ]
  // `wx`: another run may have written it in between, and a secret in use is never replaced.
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600, flag: 'wx' })
}

/** A line such as `BASE_URL=` means "not set". */
function withoutEmpty(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
}
