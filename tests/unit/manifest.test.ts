import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, type Json } from '../../editorial/manifest.ts'
import type { ArticleContent } from '../../editorial/publication.ts'
import { manifestOf } from '../../press/manifest-hash.ts'
import { printedArticle, printedPhoto } from '../support/rules-content.ts'
import { anyCharacter } from '../support/rules-texts.ts'

describe('canonical JSON, by the examples of RFC 8785', () => {
  test('prints the sample object of section 3.2.2', () => {
    const sample = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`

    expect(canonicalJson(asJson(JSON.parse(sample)))).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  test('orders the keys of section 3.2.3 by UTF-16 code units, so that an emoji comes before a Hebrew ligature', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }

    const values = [...canonicalJson(sample).matchAll(/:"([^"]*)"/g)].map(([, value]) => value)

    expect(values).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  /** Appendix B: the bits of the number, and how it is printed. */
  test.for([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ] as const)('prints the number of bits %s as %s', ([bits, printed]) => {
    expect(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(printed)
  })

  test.for(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])(
    'refuses the bits %s, which are no number that JSON has',
    (bits) => {
      const value = Buffer.from(bits, 'hex').readDoubleBE()

      expect(() => canonicalJson(value)).toThrow(RangeError)
      expect(() => canonicalJson({ deep: [{ inside: value }] })).toThrow(RangeError)
    },
  )

  test('escapes what must be escaped, and nothing else', () => {
    expect(canonicalJson('\b\t\n\f\r"\\\u0000\u001f\u007f/<>&\u2028Đ😀')).toBe('"\\b\\t\\n\\f\\r\\"\\\\\\u0000\\u001f\u007f/<>&\u2028Đ😀"')
  })

  test('writes no white space, keeps the order of lists, and sorts keys at every depth', () => {
    expect(canonicalJson({ b: [3, 1, { z: {}, a: [] }], a: '' })).toBe('{"a":"","b":[3,1,{"a":[],"z":{}}]}')
  })

  test('sorts keys as text: 10 before 9', () => {
    expect(canonicalJson({ 9: true, 10: true })).toBe('{"10":true,"9":true}')
  })

  test('leaves out what is not set', () => {
    expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}')
  })

  test('does not compose or decompose letters: two spellings are two texts', () => {
    expect(canonicalJson('ế'.normalize('NFD'))).not.toBe(canonicalJson('ế'.normalize('NFC')))
  })
})

describe('canonical JSON, of anything', () => {
  test('says the same as JSON, and canonicalizing it again changes nothing', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const canonical = canonicalJson(value)
        const read: unknown = JSON.parse(canonical)

        expect(read).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(asJson(read))).toBe(canonical)
      }),
    )
  })

  test('does not depend on the order in which keys were written', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(canonicalJson(turnedRound(value))).toBe(canonicalJson(value))
      }),
    )
  })

  test('tells any two different texts apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), fc.string({ unit: anyCharacter }), (one, other) => {
        expect(canonicalJson(one) === canonicalJson(other)).toBe(one === other)
      }),
    )
  })
})

describe('a manifest', () => {
  test('is the SHA-256 of the canonical characters in UTF-8, in hex', () => {
    const { canonical, manifest } = manifestOf(printedArticle())

    expect(
      canonical.startsWith(
        '{"article":1,"body":[{"inlines":[{"bold":false,"italic":false,"kind":"text","text":"Đoàn đến Huế sáng nay."}],',
      ),
    ).toBe(true)
    expect(manifest).toBe(createHash('sha256').update(Buffer.from(canonical, 'utf8')).digest('hex'))
    expect(manifest).toMatch(/^[0-9a-f]{64}$/)
  })

  test('is the same for the same page, whoever assembled it and in whatever order', () => {
    const content = printedArticle()
    const { referenceDate, headline, ...rest } = content

    expect(manifestOf({ headline, ...rest, referenceDate })).toEqual(manifestOf(content))
  })

  /** One thing that readers would see, changed by one letter, one number or one place in a list. */
  test.for<[string, Partial<ArticleContent>]>([
    ['the headline', { headline: 'Chuyến thăm Huệ' }],
    ['the standfirst', { standfirst: 'Một ngày bên sông Hương' }],
    ['the language', { language: 'en' }],
    ['the revision', { revision: 5 }],
    ['the slug', { slug: 'chuyen-tham-hue-2' }],
    ['the section’s name', { section: { id: 5, slug: 'huu-nghi', name: 'Hữu Nghị' } }],
    ['the absence of a lead photo', { leadPhoto: null }],
    ['one letter of a caption', { leadPhoto: printedPhoto({ caption: 'Đại biểu trên cầu Tràng Tiền' }) }],
    ['an alt text', { leadPhoto: printedPhoto({ alt: '' }) }],
    ['a credit', { leadPhoto: printedPhoto({ credit: 'TTXVN' }) }],
    ['the bytes of a photo', { leadPhoto: printedPhoto({ hash: 'cd'.repeat(32) }) }],
    ['the focal point', { leadPhoto: printedPhoto({ focalPoint: { x: 0.5, y: 0.26 } }) }],
    [
      'bold type',
      { body: [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'Đoàn đến Huế sáng nay.', bold: true, italic: false }] }] },
    ],
    ['an office', { people: [{ id: 3, slug: '', name: 'Đỗ Thị Hoàng Yến', offices: ['Phó Chủ tịch Hội'] }] }],
    ['a mark of a name', { people: [{ id: 3, slug: '', name: 'Đỗ Thị Hoàng Yên', offices: ['Chủ tịch Hội'] }] }],
    ['a byline', { bylines: [] }],
    ['an organization', { organizations: [] }],
    ['a place', { places: [{ id: 8, slug: 'hue', name: 'Thừa Thiên Huế' }] }],
    ['the day of its offices', { referenceDate: '2025-11-17' }],
  ])('changes with %s', ([, change]) => {
    expect(manifestOf(printedArticle(change)).manifest).not.toBe(manifestOf(printedArticle()).manifest)
  })

  test('changes with the order of paragraphs', () => {
    const { body } = printedArticle()

    expect(manifestOf(printedArticle({ body: body.toReversed() })).manifest).not.toBe(manifestOf(printedArticle({ body })).manifest)
  })
})

const anyJson: fc.Arbitrary<Json> = fc.jsonValue({ stringUnit: 'binary', noUnicodeString: false }).map(asJson)

/** The same value with the keys of every object written last to first. */
function turnedRound(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value
  if (isList(value)) return value.map(turnedRound)
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, member === undefined ? member : turnedRound(member)]),
  )
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function asJson(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(asJson)
  if (typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, asJson(member)]))
  throw new TypeError(`${typeof value} is not JSON`)
}
