import path from 'node:path'
import { z } from 'zod'

/**
 * The one file that reads the environment. Every variable here is described in `.env.example`; a test compares the two.
 * Set-up makes the two database roles from DATABASE_URL, the owner's, and hands the running application their addresses only.
 */
const schema = z.object({
  DATABASE_APP_URL: z.string().default(''),
  DATABASE_READER_URL: z.string().default(''),
  PAYLOAD_SECRET: z.string().default(''),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  BASE_URL: z.string().optional(),
  DATA_DIR: z.string().optional(),
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
})

/** A line such as `BASE_URL=` means "not set". */
const read = schema.parse(Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== '')))

export const environment = {
  /** The application's role: may not alter the schema, nor what is append-only. */
  databaseAppUrl: read.DATABASE_APP_URL,
  /** The readers' role: sees publications and finished pages, nothing else. */
  databaseReaderUrl: read.DATABASE_READER_URL,
  secret: read.PAYLOAD_SECRET,
  port: read.PORT,
  host: read.HOST,
  /** Origin that readers and staff use, without a slash at the end. */
  baseUrl: (read.BASE_URL ?? `http://localhost:${read.PORT}`).replace(/\/+$/, ''),
  /** Absolute folder of everything that is not in the database: originals and renditions. */
  dataDir: path.resolve(/* turbopackIgnore: true */ read.DATA_DIR ?? '.data'),
  /** The mail server; empty: letters are written into a folder. */
  smtpUrl: read.SMTP_URL,
  mailFrom: read.MAIL_FROM,
  logLevel: read.LOG_LEVEL,
}
