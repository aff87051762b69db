import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'

const require = createRequire(import.meta.url)
const load: unknown = require('../../scripts/build/keep-changes-during-an-answer.cjs')
const loader = (source: string) => (typeof load === 'function' ? String(Reflect.apply(load, undefined, [source])) : '')
const source = readFileSync(require.resolve('@payloadcms/ui'), 'utf8')

type Form = { name: string }

/** What counts as seen by the server after an answer, by the part of the reducer that merges it. */
function seenAfter(module: string, { form, seen, merged }: { form: Form; seen: Form; merged: Form }): Form {
  const [part = ''] = /case"MERGE_SERVER_STATE":.*?\}(?=case"MOVE_ROW")/u.exec(module) ?? []
  const names = /=(?<action>\w+),\w+=(?<merge>\w+)\(\{acceptValues:\w+,currentState:(?<state>\w+)/u.exec(part)?.groups ?? {}
  const prevStateRef = { current: seen }
  runInNewContext(`(() => { switch ('MERGE_SERVER_STATE') { ${part} } })()`, {
    [String(names['action'])]: { prevStateRef, serverState: {} },
    [String(names['merge'])]: () => merged,
    [String(names['state'])]: form,
  })
  return prevStateRef.current
}

describe('an answer to an earlier question', () => {
  const before = { name: 'before' }
  const changed = { name: 'changed' }
  const merged = { name: 'merged' }

  it('leaves a change of the meantime to be asked about', () => {
    expect(seenAfter(loader(source), { form: changed, seen: before, merged })).toBe(before)
    expect(seenAfter(source, { form: changed, seen: before, merged })).toBe(merged)
  })

  it('is what the server has seen, where nothing changed meanwhile', () => {
    expect(seenAfter(loader(source), { form: before, seen: before, merged })).toBe(merged)
  })

  it('is refused to be mended in a release nobody has looked at', () => {
    expect(() => loader('case"MERGE_SERVER_STATE":{}')).toThrow('0 places')
  })
})
