import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { byteRange } from '../../site/http/byte-range.ts'
import { filePiece } from '../../site/media/file-piece.ts'
import { diskStorage } from '../../site/storage/disk-storage.ts'
import { parseRecordingAddress } from '../../site/media/recording-files.ts'

const HASH = 'ab'.repeat(32)

test.for([
  [`/media/${HASH}/recording.mp3`, { kind: 'recording', hash: HASH, extension: 'mp3' }],
  [`/media/${HASH}/recording.webm`, { kind: 'recording', hash: HASH, extension: 'webm' }],
  [`/media/${HASH}/captions.vi.vtt`, { kind: 'captions', hash: HASH, language: 'vi' }],
  [`/media/${HASH}/captions.xx.vtt`, null],
  [`/media/${HASH}/recording.exe`, null],
  [`/media/${HASH}/recording.mp3.part`, null],
  [`/media/${HASH}/../recording.mp3`, null],
  [`/media/${HASH.toUpperCase()}/recording.mp3`, null],
  [`/media/${HASH}/recording.mp3/`, null],
  [`/media/abc/recording.mp3`, null],
] as const)('%s is read as %j', ([address, read]) => {
  expect(parseRecordingAddress(address)).toEqual(read)
})

describe('of a file of 1000 bytes', () => {
  test.for([
    ['', 'whole'],
    ['bytes=0-', { first: 0, last: 999 }],
    ['bytes=0-0', { first: 0, last: 0 }],
    ['bytes=200-299', { first: 200, last: 299 }],
    ['BYTES=990-2000', { first: 990, last: 999 }],
    ['bytes=-100', { first: 900, last: 999 }],
    ['bytes=-5000', { first: 0, last: 999 }],
    ['bytes=1000-', 'nothing'],
    ['bytes=-0', 'nothing'],
    ['bytes=300-200', 'whole'],
    ['bytes=0-1,5-6', 'whole'],
    ['bytes=-', 'whole'],
    ['bytes=a-b', 'whole'],
    ['lines=0-1', 'whole'],
    ['bytes=0-99999999999999999999', 'whole'],
  ] as const)('%j asks for %j', ([header, asked]) => {
    expect(byteRange(header, { size: 1000 })).toEqual(asked)
  })
})

test('a long film is given in pieces, of nothing there is no piece', () => {
  expect(byteRange('bytes=0-', { size: 40_000_000 })).toEqual({ first: 0, last: 4 * 1024 * 1024 - 1 })
  expect(byteRange('bytes=0-', { size: 0 })).toBe('nothing')
  expect(byteRange('bytes=-1', { size: 0 })).toBe('nothing')
})

describe('a player', () => {
  const request = { method: 'GET', target: '/', acceptEncoding: '', ifNoneMatch: '' }

  async function ask(fields: Partial<typeof request> & { range?: string; ifRange?: string }) {
    const folder = await mkdtemp(path.join(tmpdir(), 'recording-'))
    await writeFile(path.join(folder, 'recording.mp3'), '0123456789')
    const answer = await filePiece(diskStorage(folder), {
      key: 'recording.mp3',
      etag: '"a"',
      headers: { 'content-type': 'audio/mpeg' },
      request: { ...request, ...fields },
    })
    return answer && { ...answer, text: answer.body && new TextDecoder().decode(answer.body) }
  }

  test('gets the whole with its length', async () => {
    expect(await ask({})).toMatchObject({
      status: 200,
      text: '0123456789',
      headers: { 'content-length': '10', 'accept-ranges': 'bytes', 'content-type': 'audio/mpeg', etag: '"a"' },
    })
  })

  test('gets the piece it asks for, and is told which of how many', async () => {
    expect(await ask({ range: 'bytes=2-4' })).toMatchObject({
      status: 206,
      text: '234',
      headers: { 'content-length': '3', 'content-range': 'bytes 2-4/10' },
    })
  })

  test('is told the length where it asks beyond the end', async () => {
    expect(await ask({ range: 'bytes=10-' })).toMatchObject({ status: 416, body: null, headers: { 'content-range': 'bytes */10' } })
  })

  test('gets the whole anew where it has a piece of something else', async () => {
    expect(await ask({ range: 'bytes=2-4', ifRange: '"b"' })).toMatchObject({ status: 200, text: '0123456789' })
    expect(await ask({ range: 'bytes=2-4', ifRange: '"a"' })).toMatchObject({ status: 206 })
  })

  test('gets no bytes for HEAD, nor where it has them', async () => {
    expect(await ask({ method: 'HEAD' })).toMatchObject({ status: 200, body: null, headers: { 'content-length': '10' } })
    expect(await ask({ ifNoneMatch: '"a"' })).toMatchObject({ status: 304, body: null })
  })

  test('of a file that is gone gets nothing', async () => {
    expect(await filePiece(diskStorage('/nowhere'), { key: 'recording.mp3', etag: '"a"', headers: {}, request })).toBeNull()
  })
})
