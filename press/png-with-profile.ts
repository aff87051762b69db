import { crc32, deflateSync } from 'node:zlib'

/** Behind the signature and IHDR, which is always of one length. */
const BEHIND_HEADER = 33

/** A PNG with a colour profile in it (iCCP), its pixels untouched. */
export function pngWithProfile(png: Uint8Array, profile: Uint8Array): Buffer {
  const data = Buffer.concat([Buffer.from('iCCPICC\0\0', 'latin1'), deflateSync(profile)])
  const chunk = Buffer.alloc(8 + data.length)
  chunk.writeUInt32BE(data.length - 4, 0)
  data.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(data), 4 + data.length)
  return Buffer.concat([png.subarray(0, BEHIND_HEADER), chunk, png.subarray(BEHIND_HEADER)])
}
