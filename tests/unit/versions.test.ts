import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { root } from '../../scripts/settings/root.ts'

/** The oldest version without a known fault that concerns us; advisories reach registries' audits late or never. */
const FLOORS: Record<string, string> = {
  next: '16.4.6',
  payload: '3.90.1',
  react: '19.2.3',
  'react-dom': '19.2.3',
  sharp: '0.35.0',
  pg: '8.16.0',
  vite: '7.1.11',
  esbuild: '0.25.0',
  'next-auth': '4.24.15',
  undici: '7.10.0',
  ws: '8.18.0',
}

/** drizzle-kit's build-time copies: they never serve anything. */
const BUILD_TIME_ONLY = /drizzle-kit|@esbuild-kit/

const dependencies = z.record(z.string(), z.string()).default({})
const manifest = z
  .object({ dependencies, devDependencies: dependencies, optionalDependencies: dependencies })
  .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')))
const lock = z
  .object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) })
  .parse(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')))

const pins = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies })
const installed = Object.entries(lock.packages).flatMap(([place, { version }]) =>
  version && place && !BUILD_TIME_ONLY.test(place) ? [{ name: place.split('node_modules/').at(-1) ?? '', version }] : [],
)

test('every dependency is pinned to one version', () => {
  expect(pins.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

test('Payload and all its packages are of one version', () => {
  const family = installed.filter(({ name }) => name === 'payload' || name.startsWith('@payloadcms/'))

  expect(family.length).toBeGreaterThan(4)
  expect([...new Set(family.map(({ version }) => version))]).toEqual([manifest.dependencies['payload']])
})

test('nothing is older than the version its last known fault was mended in', () => {
  const known = installed.filter(({ name }) => name in FLOORS)

  expect(known.map(({ name }) => name)).toEqual(expect.arrayContaining(['next', 'payload', 'react', 'sharp']))
  expect(known.filter(({ name, version }) => isOlder(version, { than: FLOORS[name] ?? '' }))).toEqual([])
})

test.for([
  ['16.4.5', '16.4.6', true],
  ['16.4.6', '16.4.6', false],
  ['16.10.0', '16.4.6', false],
  ['3.90.1', '4.0.0', true],
] as const)('%s is older than %s: %s', ([version, than, older]) => {
  expect(isOlder(version, { than })).toBe(older)
})

function isOlder(version: string, { than }: { than: string }): boolean {
  const [a, b] = [version, than].map((text) => (text.split('-')[0] ?? '').split('.').map(Number))
  for (const place of [0, 1, 2]) {
    const difference = (a?.[place] ?? 0) - (b?.[place] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}
