import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { Failure } from '../process/failure.ts'
import { startNode } from '../process/start-node.ts'
import { startProcess } from '../process/start-process.ts'
import { root } from '../settings/root.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Finds a Chromium, or installs one, and says which; the tests are never quietly left out for want of one. */
export async function findBrowser(): Promise<string> {
  const browser = named() ?? playwrightsOwn() ?? onPath() ?? (await installed())
  const version = spawnSync(browser, ['--version', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])], { encoding: 'utf8' })
  if (version.status !== 0) throw new Failure(`The browser ${browser} does not start: ${(version.stderr || String(version.error)).trim()}`)
  process.stdout.write(`Browser: ${version.stdout.trim()} (${browser})\n`)
  return browser
}

function named(): string | undefined {
  const name = process.env['E2E_CHROMIUM']
  if (name && !existsSync(name)) throw new Failure(`E2E_CHROMIUM names ${name}, which does not exist.`)
  return name || undefined
}

function playwrightsOwn(): string | undefined {
  const file = chromium.executablePath()
  return existsSync(file) ? file : undefined
}

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isProgram)
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    // Not there, or not for us to run: the next one.
    return false
  }
}

async function installed(): Promise<string> {
  process.stdout.write('There is no Chromium on this machine: installing one …\n')
  await startNode(path.join(root, 'node_modules/@playwright/test/cli.js'), { args: ['install', '--with-deps', 'chromium'], output: 'show' })
    .ended
  const found = playwrightsOwn() ?? onPath()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const env: NodeJS.ProcessEnv = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await startProcess('apt-get', { args: ['update', '-qq'], env, output: 'show' }).ended
    await startProcess('apt-get', { args: ['install', '-y', '-qq', 'chromium'], env, output: 'show' }).ended
    const fromDebian = onPath()
    if (fromDebian) return fromDebian
  }
  throw new Failure('No Chromium was found and none could be installed: install one (apt-get install chromium) or name it in E2E_CHROMIUM.')
}
