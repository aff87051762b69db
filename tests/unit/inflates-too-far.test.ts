import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { readRawTags } from '../../cms/file-says/exiftool-process.ts'
import { inflatesTooFar } from '../../cms/file-says/inflates-too-far.ts'

const MEGABYTE = 1024 * 1024

const packed = (megabytes: number) => deflateSync(Buffer.alloc(megabytes * MEGABYTE, 'A'), { level: 9 })
const ztxt = (megabytes: number) => chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), packed(megabytes)]))
const itxt = (megabytes: number, flag = 1) =>
  chunk('iTXt', Buffer.concat([Buffer.from(`XML:com.adobe.xmp\0${flag === 1 ? '\u0001' : '\0'}\0vi\0\0`), packed(megabytes)]))
const iccp = (megabytes: number) => chunk('iCCP', Buffer.concat([Buffer.from('profile\0\0'), packed(megabytes)]))

async function png(...chunks: Buffer[]): Promise<Uint8Array> {
  const plain = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#123456' } })
    .png()
    .toBuffer()
  return Buffer.concat([plain.subarray(0, 33), ...chunks, plain.subarray(33)])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

it.each<[string, Buffer[], boolean]>([
  ['without any', [], false],
  ['of a few megabytes', [ztxt(2), itxt(2), iccp(1)], false],
  ['of one that grows', [itxt(200)], true],
  ['of a comment that grows', [ztxt(200)], true],
  ['of a profile that grows', [iccp(200)], true],
  ['of many that grow together', Array.from({ length: 10 }, () => ztxt(1)), true],
  ['that only looks packed', [itxt(200, 0)], false],
  ['of rubbish', [chunk('zTXt', Buffer.from('no end')), chunk('iTXt', Buffer.from('a\0\u0001\0')), chunk('zTXt', Buffer.alloc(0))], false],
])('packed texts of a PNG %s', async (_what, chunks, isTooFar) => {
  expect(await inflatesTooFar(await png(...chunks))).toBe(isTooFar)
})

it('a file that would unpack to hundreds of megabytes is never given to the reader', async () => {
  let isAsked = false
  const reader = {
    readRaw: async () => {
      isAsked = true
      return {}
    },
  }

  expect(await readRawTags(await png(itxt(300)), { extension: 'png', reader })).toMatchObject({ outcome: 'unreadable' })
  expect(isAsked).toBe(false)
})

it('an AVIF whose words are packed is not read; others are', async () => {
  const avif = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#123456' } })
    .avif({ effort: 0 })
    .toBuffer()

  expect(await inflatesTooFar(avif)).toBe(false)
  expect(await inflatesTooFar(Buffer.concat([avif, Buffer.from('application/rdf+xml\0deflate\0')]))).toBe(true)
})

it('a JPEG packs no words', async () => {
  expect(await inflatesTooFar(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0, 0))).toBe(false)
})
