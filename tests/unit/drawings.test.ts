import { describe, expect, test } from 'vitest'
import { lettering, widthOf } from '../../seed/drawings/lettering.ts'
import { pictures } from '../../seed/drawings/pictures.ts'

const drawn = Object.entries(pictures).map(([name, picture]) => ({ name, picture, svg: picture.draw() }))

describe('the drawn pictures', () => {
  test('are at least thirty, five of them upright', () => {
    expect(drawn.length).toBeGreaterThanOrEqual(30)
    expect(drawn.filter(({ picture }) => picture.shape === 'upright').length).toBeGreaterThanOrEqual(5)
  })

  test.each(drawn)('$name has no number or colour that came to nothing', ({ svg }) => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object/)
  })

  test.each(drawn)('$name names each of its parts once, and cuts nothing to a part it does not have', ({ svg }) => {
    const names = [...svg.matchAll(/ id="(?<id>[^"]+)"/g)].map((found) => found.groups?.['id'])
    const used = [...svg.matchAll(/url\(#(?<id>[^)]+)\)/g)].map((found) => found.groups?.['id'])

    expect(names).toEqual([...new Set(names)])
    expect(used.filter((id) => !names.includes(id))).toEqual([])
  })

  test.each(drawn)('$name comes out the same every time', ({ picture, svg }) => {
    expect(picture.draw()).toBe(svg)
  })
})

describe('letters cut as outlines', () => {
  const at = { x: 0, y: 0, size: 100, fill: '#000' }

  test('serve every letter of Vietnamese, with each of its marks', () => {
    const vowels = Array.from('aăâeêioôơuưyAĂÂEÊIOÔƠUƯY')
    const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
    const all = vowels.flatMap((vowel) => marks.map((mark) => (vowel + mark).normalize('NFC'))).join('')

    expect(() => lettering(`${all}đĐ`, at)).not.toThrow()
  })

  test('are the same for text typed with separate marks', () => {
    expect(lettering('Cầu Bến Lam'.normalize('NFD'), at)).toBe(lettering('Cầu Bến Lam'.normalize('NFC'), at))
  })

  test('refuse what was never cut', () => {
    expect(() => lettering('日', at)).toThrow('日')
  })

  test('take as much room as their advances say', () => {
    expect(widthOf('mm', 100)).toBeCloseTo(widthOf('m', 100) * 2)
    expect(widthOf('m', 200)).toBeCloseTo(widthOf('m', 100) * 2)
  })
})
