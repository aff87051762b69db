import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const schema = z.object({ password: z.string(), port: z.number(), startedBy: z.string() })

/** What must outlive us: the owner's password, the port, and which process started the server. */
export type PostgresRecord = z.infer<typeof schema>

export function readPostgresRecord(folder: string): PostgresRecord {
  const file = fileIn(folder)
  if (!existsSync(file)) return { password: randomBytes(24).toString('base64url'), port: 0, startedBy: '' }
  return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
}

export function writePostgresRecord(folder: string, { record }: { record: PostgresRecord }): void {
  const file = fileIn(folder)
  writeFileSync(`${file}.new`, `${JSON.stringify(record)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

function fileIn(folder: string): string {
  return path.join(folder, 'postgres.json')
}
