import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from '../settings/root.ts'

/** What a build is made from. */
const SOURCES = [
  'app/**',
  'auth/**',
  'cms/**',
  'collections/**',
  'press/**',
  'site/**',
  'editorial/**',
  'generated/**',
  'scripts/build/**',
  'scripts/css.ts',
  'migrations/**',
  '*.ts',
  '*.mjs',
  'package-lock.json',
  'tsconfig.json',
]

/** Made of the sources by the build itself. */
const MADE = ['generated/stylesheet.ts', 'next-env.d.ts']

/** One hash over names and contents. */
export function hashSources(): string {
  const hash = createHash('sha256')
  const files = globSync(SOURCES, { cwd: root, exclude: MADE }).filter((file) => statSync(path.join(root, file)).isFile())
  for (const file of files.toSorted())
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0')
  // A build is bound to the absolute place of the clone and to the Node that made it.
  return hash.update(`${root}\0${process.version}`).digest('hex')
}
