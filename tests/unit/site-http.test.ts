import { describe, expect, test } from 'vitest'
import { chooseEncoding } from '../../site/http/choose-encoding.ts'
import { isNoneMatchHit } from '../../site/http/entity-tags.ts'
import { isStaffAddress, languageOfAddress, readerAddress } from '../../site/http/reader-address.ts'
import { parseMediaAddress } from '../../site/media/media-address.ts'

describe('the encoding a reader gets', () => {
  test.for([
    ['', 'identity'],
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['*;q=0, gzip', 'gzip'],
    ['identity', 'identity'],
    ['identity;q=1, br;q=0.2', 'identity'],
    ['BR ; Q=0.8', 'br'],
    ['br;q=nonsense, gzip;q=0.1', 'gzip'],
    ['brotli', 'identity'],
  ] as const)('who sends %j gets %s', ([header, encoding]) => {
    expect(chooseEncoding(header)).toBe(encoding)
  })
})

describe('a reader who says which page is there already', () => {
  test.for([
    ['W/"a"', true],
    ['"a"', true],
    ['"b", W/"a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
    ['""', false],
  ] as const)('%j is a hit: %s', ([header, isHit]) => {
    expect(isNoneMatchHit(header, 'W/"a"')).toBe(isHit)
  })
})

describe('addresses', () => {
  test('queries and fragments are no part of a path', () => {
    expect(readerAddress('/vi?a=/../b#c')).toEqual({ kind: 'path', path: '/vi' })
  })

  test.for(['/%', '/%zz', '/%00', '/a b', '/a\tb', 'vi', '', '/a\\b'])('%j cannot be read', (target) => {
    expect(readerAddress(target)).toEqual({ kind: 'malformed' })
  })

  test('staff folders are theirs, and nothing that only begins like them', () => {
    expect(['/admin', '/admin/x', '/api?x', '/preview/media/1', '/_next/x'].every(isStaffAddress)).toBe(true)
    expect(
      ['/administration', '/vi/admin', '/', '/apis', '//admin', '/admin/../vi', '/api/..', '/admin/%E0%A4%A', '/api/%00'].some(
        isStaffAddress,
      ),
    ).toBe(false)
  })

  test('an address speaks the language of its first folder, else Vietnamese', () => {
    expect(['/en/x', '/en', '/vi/x', '/fr/x', '/'].map(languageOfAddress)).toEqual(['en', 'en', 'vi', 'vi', 'vi'])
  })

  test('a photo is asked for by 64 hex digits, a width and a format we make', () => {
    const hash = '0f'.repeat(32)

    expect(parseMediaAddress(`/media/${hash}/640.webp`)).toEqual({ hash, width: 640, format: 'webp' })
    for (const wrong of [
      `/media/${hash}/0.webp`,
      `/media/${hash}/640.png`,
      `/media/${hash}1/640.jpg`,
      `/media/${hash}/640.jpg/`,
      `/media/${hash}/-1.jpg`,
      `/media/${hash}/640.jpg\n`,
    ]) {
      expect(parseMediaAddress(wrong)).toBeNull()
    }
  })
})
