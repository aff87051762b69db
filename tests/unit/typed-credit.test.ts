import { describe, expect, it } from 'vitest'
import { creditTypedIn } from '../../editorial/captions.ts'
import { splitTypedCredit } from '../../editorial/typed-credit.ts'

describe('a credit typed into a caption', () => {
  it.each([
    ['Đại biểu trên cầu. (Ảnh: TTXVN)', 'Đại biểu trên cầu.', 'TTXVN'],
    ['Đại biểu trên cầu (Ảnh: TTXVN).', 'Đại biểu trên cầu.', 'TTXVN'],
    ['Delegates on the bridge. (Photo: VNA)', 'Delegates on the bridge.', 'VNA'],
    ['(Photo: VNA) Delegates on the bridge', 'Delegates on the bridge', 'VNA'],
    ['Delegates (Photo: VNA) on the bridge', 'Delegates on the bridge', 'VNA'],
    ['Delegates [Photo by: Jane Doe]', 'Delegates', 'Jane Doe'],
    ['Delegates on the bridge. Photo: VNA/Minh Đức', 'Delegates on the bridge.', 'VNA/Minh Đức'],
    ['Delegates on the bridge. Photo by: Jane Doe.', 'Delegates on the bridge.', 'Jane Doe'],
    ['Đại biểu trên cầu.\nẢnh: Minh Đức/TTXVN', 'Đại biểu trên cầu.', 'Minh Đức/TTXVN'],
    ['Đại biểu trên cầu – Ảnh: TTXVN', 'Đại biểu trên cầu', 'TTXVN'],
    ['Đại biểu trên cầu. Nguồn ảnh: TTXVN', 'Đại biểu trên cầu.', 'TTXVN'],
    ['Ảnh: TTXVN', '', 'TTXVN'],
  ])('%s', (caption, rest, credit) => {
    expect(splitTypedCredit(caption)).toEqual({ caption: rest, credit })
    expect(splitTypedCredit(caption.normalize('NFD'))).toEqual({ caption: rest, credit })
  })

  it.each([
    'Trong ảnh: Đại biểu trên cầu',
    'In the photo: delegates on the bridge',
    'Delegates look at a photo: it shows the bridge in 1950, before the war, with many people on it and more beside.',
    'The photograph (1950) shows the bridge.',
    'Delegates (front row, sixth from the right)',
    'Delegates (Photo: )',
    '',
  ])('is none: %s', (caption) => {
    expect(splitTypedCredit(caption)).toBeNull()
  })

  it('is what readiness complains about, in brackets', () => {
    for (const caption of ['Trên cầu (Ảnh: TTXVN)', 'On the bridge (Source: VNA)', 'On the bridge (Photo credit: VNA)'])
      expect(splitTypedCredit(caption)?.credit).toBe(creditTypedIn(caption))
  })

  it('costs no time in a hostile caption', () => {
    const began = performance.now()
    for (const piece of ['(', '(photo ', '(photo: ', ' – ', '. photo', '\n', 'ảnh : ']) splitTypedCredit(piece.repeat(500))

    expect(performance.now() - began).toBeLessThan(1_000)
  })
})
