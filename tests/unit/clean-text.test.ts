import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from '../../cms/hooks/clean-text.ts'
import { Refusal } from '../../cms/refusal.ts'
import { anyCharacter } from '../support/rules-texts.ts'

const decomposed = 'Đoàn đến Huế'.normalize('NFD')
const composed = 'Đoàn đến Huế'.normalize('NFC')

/** Payload hands its hooks a whole request; this one reads the operation and its arguments. */
function run(operation: string, args: unknown): unknown {
  const answer: unknown = Reflect.apply(cleanText, undefined, [{ operation, args }])
  return answer
}

function saved(data: unknown): unknown {
  return run('update', { id: 1, data })
}

describe('text that is stored', () => {
  test.for(['create', 'update'])('is composed on %s, at every depth, whatever keyboard it was typed on', (operation) => {
    const args = { id: 1, data: { headline: decomposed, caption: { vi: decomposed }, bylines: [{ as: decomposed }, decomposed] } }

    expect(run(operation, args)).toEqual({
      id: 1,
      data: { headline: composed, caption: { vi: composed }, bylines: [{ as: composed }, composed] },
    })
  })

  test('compares equal however it was typed, and is otherwise what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 20 }), (text) => {
        const typed = text.replaceAll('\0', '')

        expect(saved({ text: typed.normalize('NFD') })).toEqual(saved({ text: typed.normalize('NFC') }))
        expect(saved({ text: typed })).toEqual({ id: 1, data: { text: typed.normalize('NFC') } })
      }),
    )
  })

  test('keeps emoji, line breaks and spaces', () => {
    expect(saved({ text: ' Huế 😀\n\tngày mới ' })).toEqual({ id: 1, data: { text: ' Huế 😀\n\tngày mới ' } })
  })

  test('does not change under the hands of whoever sent it', () => {
    const data = { headline: decomposed }

    saved(data)

    expect(data.headline).toBe(decomposed)
  })
})

describe('what is no text', () => {
  test('passes as it is: numbers, yes and no, nothing, dates and files', () => {
    const when = new Date('2025-11-16T08:00:00Z')
    const bytes = Buffer.from(decomposed)

    const answer = saved({ number: 1.5, largest: 1e15, yes: true, nothing: null, unset: undefined, when, bytes })

    expect(answer).toEqual({ id: 1, data: { number: 1.5, largest: 1e15, yes: true, nothing: null, unset: undefined, when, bytes } })
    expect(answer).toHaveProperty('data.when', when)
  })

  test('passes beside the data too', () => {
    const args = { id: decomposed, data: {}, where: { headline: decomposed } }

    expect(run('update', args)).toEqual(args)
  })
})

describe('a password', () => {
  test('is left as it was typed', () => {
    expect(saved({ email: decomposed, password: decomposed })).toEqual({ id: 1, data: { email: composed, password: decomposed } })
  })
})

describe('what PostgreSQL cannot hold is refused with its path', () => {
  test.for<[string, unknown, string]>([
    ['a NUL character', { headline: 'a\0b' }, 'The text at headline contains a NUL character, which cannot be stored.'],
    [
      'a NUL character far down',
      { bylines: [{}, { as: '\0' }] },
      'The text at bylines.1.as contains a NUL character, which cannot be stored.',
    ],
    [
      'the first half of an emoji',
      { caption: { vi: 'a\ud83d' } },
      'The text at caption.vi contains half of a character, which cannot be stored.',
    ],
    ['the second half of an emoji', { headline: '\ude00' }, 'The text at headline contains half of a character, which cannot be stored.'],
    [
      'the halves in the wrong order',
      { headline: '\ude00\ud83d' },
      'The text at headline contains half of a character, which cannot be stored.',
    ],
    ['a number no column holds', { section: 1e16 }, 'The number at section is too large.'],
    ['the same below zero', { rights: { from: -1e16 } }, 'The number at rights.from is too large.'],
    ['a number without end', { order: Number.POSITIVE_INFINITY }, 'The number at order is too large.'],
  ])('%s', ([, data, sentence]) => {
    expect(refusalOf(data)).toEqual({ status: 400, message: sentence })
  })

  test('data nested without end, naming where it began', () => {
    let deep: unknown = 'a'
    for (let depth = 0; depth < 5_000; depth += 1) deep = depth % 2 ? [deep] : { inside: deep }

    expect(refusalOf({ body: { root: deep } })).toEqual({ status: 400, message: 'body.root.0… is nested too deep.' })
  })

  test('but not data as deep as a body may be', () => {
    let deep: unknown = decomposed
    for (let depth = 0; depth < 60; depth += 1) deep = { inside: deep }

    expect(refusalOf(deep)).toBeNull()
  })
})

describe('what stores nothing', () => {
  test.for(['read', 'delete', 'login', 'count'])('%s is left alone', (operation) => {
    const args = { data: { email: decomposed, password: '\0' } }

    expect(run(operation, args)).toBe(args)
  })

  test('an update without data is left alone', () => {
    const args = { id: 1 }

    expect(run('update', args)).toBe(args)
  })
})

function refusalOf(data: unknown): { status: number; message: string } | null {
  try {
    saved(data)
    return null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { status: error.status, message: error.message }
  }
}
