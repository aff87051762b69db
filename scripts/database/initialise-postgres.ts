import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../process/failure.ts'
import type { PostgresHome } from './postgres-home.ts'

export const OWNER = 'standfirst_owner'

/** Makes an empty cluster once: UTF-8 and ICU, so that Vietnamese sorts and folds the same on every machine. */
export function initialisePostgres(home: PostgresHome, { password }: { password: string }): void {
  const { data, runAs } = home
  if (existsSync(path.join(data, 'standfirst-initialised'))) return
  // Left by an initdb that was interrupted; nothing was ever stored in it.
  for (const name of readdirSync(data)) rmSync(path.join(data, name), { recursive: true, force: true })
  const passwordFile = `${data}.password`
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (runAs.uid !== undefined && runAs.gid !== undefined) chownSync(passwordFile, runAs.uid, runAs.gid)
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
  const args = [
    `--pgdata=${data}`,
    `--username=${OWNER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    `--locale=${locale}`,
    '--locale-provider=icu',
    '--icu-locale=und',
    '--no-instructions',
  ]
  const done = spawnSync(home.initdb, args, { cwd: '/', encoding: 'utf8', env: { ...process.env, LC_ALL: locale }, ...runAs })
  rmSync(passwordFile, { force: true })
  if (done.status !== 0) {
    const why = (done.stderr ?? done.error?.message ?? '').trim().split('\n').at(-1)
    throw new Failure(`The embedded database could not be made in ${data}: ${why}`)
  }
  writeFileSync(path.join(data, 'standfirst-initialised'), '')
}
