import { describe, expect, test } from 'vitest'
import { editsIn, findWrong, markedRuns, mendText, tidyWords } from '../../editorial/wrong-words.ts'

const NAME = { wrong: 'Đỗ Văn Chiên', right: 'Đỗ Văn Chiến' }

function found(text: string, words = NAME): string[] {
  return findWrong(text, words).map(({ from, to }) => text.slice(from, to))
}

describe('the wrong words are found', () => {
  test('letter for letter, with every mark and in their case', () => {
    expect(found('Ông Đỗ Văn Chiên, Chủ tịch.')).toEqual(['Đỗ Văn Chiên'])
    expect(found('Ông Đỗ Văn Chiến, Chủ tịch.')).toEqual([])
    expect(found('Ông Do Van Chien, ông đỗ văn chiên.')).toEqual([])
  })

  test('as whole words, whatever stands beside them that is no letter', () => {
    expect(found('Đỗ Văn Chiênx, xĐỗ Văn Chiên, Đỗ Văn Chiên1')).toEqual([])
    expect(found('(Đỗ Văn Chiên) “Đỗ Văn Chiên” Đỗ Văn Chiên’s')).toHaveLength(3)
    expect(found('312 m and 3120 m', { wrong: '312', right: '321' })).toEqual(['312'])
  })

  test('in decomposed letters too, at their place in the text as it is', () => {
    const text = `Ông ${'Đỗ Văn Chiên'.normalize('NFD')} đến. ${'Đỗ Văn Chiến'.normalize('NFD')} về.`

    expect(found(text).map((name) => name.normalize('NFC'))).toEqual(['Đỗ Văn Chiên'])
    expect(mendText(text, NAME).normalize('NFC')).toBe('Ông Đỗ Văn Chiến đến. Đỗ Văn Chiến về.')
  })

  test('over a no-break space, two spaces or one line break, and not from one paragraph into the next', () => {
    expect(found('Đỗ Văn\u00a0Chiên, Đỗ  Văn Chiên, Đỗ\nVăn Chiên')).toHaveLength(3)
    expect(found('Đỗ Văn\n\nChiên')).toEqual([])
  })

  test('with signs that mean something to a pattern', () => {
    const words = { wrong: 'C++ (2.0)', right: 'C (2.0)' }

    expect(found('In C++ (2.0), not C++ (2x0).', words)).toEqual(['C++ (2.0)'])
    expect(mendText('In C++ (2.0).', words)).toBe('In C (2.0).')
  })

  test('and are not wrong where they stand inside the right ones already', () => {
    const words = { wrong: 'Hội Hữu nghị', right: 'Hội Hữu nghị Bến Lam' }

    expect(found('Hội Hữu nghị Bến Lam và Hội Hữu nghị', words)).toEqual(['Hội Hữu nghị'])
    expect(mendText(mendText('Hội Hữu nghị họp.', words), words)).toBe('Hội Hữu nghị Bến Lam họp.')
  })
})

describe('putting them right', () => {
  test('touches the words that differ and nothing else', () => {
    expect(editsIn('Ông Đỗ Văn\u00a0Chiên.', NAME)).toEqual([{ from: 11, to: 16, text: 'Chiến' }])
    expect(mendText('Ông Đỗ Văn\u00a0Chiên.', NAME)).toBe('Ông Đỗ Văn\u00a0Chiến.')
  })

  test('puts in and takes out words', () => {
    expect(mendText('Ông Lê An và ông Lê An.', { wrong: 'Lê An', right: 'Lê Thị An' })).toBe('Ông Lê Thị An và ông Lê Thị An.')
    expect(mendText('Bà Lê Thị An.', { wrong: 'Lê Thị An', right: 'Lê An' })).toBe('Bà Lê An.')
    expect(mendText('a a b', { wrong: 'a', right: 'a a' })).toBe('a a b')
  })

  test('leaves a text without them as it is', () => {
    expect(mendText('Không có gì.', NAME)).toBe('Không có gì.')
  })

  test('is shown word by word, without what is far away', () => {
    const far = 'Một câu dài nói về chuyện khác. '.repeat(20)

    const runs = markedRuns(`${far}Đỗ Văn Chiên đến. ${far}`, NAME)

    expect(runs.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same'])
    expect(runs.map(({ text }) => text).slice(1, 3)).toEqual(['Chiên', 'Chiến'])
    expect(runs[0]?.text).toMatch(/^… .*Đỗ Văn $/)
    expect(runs[3]?.text).toMatch(/^ đến\..* …$/)
  })
})

test('what somebody typed is compared in one form', () => {
  expect(tidyWords(`  ${'Đỗ Văn'.normalize('NFD')}\u00a0 Chiên\n`)).toBe('Đỗ Văn Chiên')
})
