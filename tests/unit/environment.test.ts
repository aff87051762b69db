import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/settings/root.ts'
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
  const inSchema = { pattern: /^ {2}([A-Z][A-Z0-9_]*): (?:z|databaseAddress)\b/gm }
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
