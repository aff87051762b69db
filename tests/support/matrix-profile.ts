import type { Triple } from './colours.ts'

/** ICC.1:2001-04: a colour profile of three primaries under D50 and one exponent, which is all that Adobe RGB is. */
export function matrixProfile({ red, green, blue, gamma }: { red: Triple; green: Triple; blue: Triple; gamma: number }): Buffer {
  const name = 'Test'
  const description = Buffer.alloc(12 + name.length + 1 + 78)
  description.writeUInt32BE(name.length + 1, 8)
  description.write('desc')
  description.write(name, 12)
  const curve = Buffer.concat([Buffer.from('curv\0\0\0\0\0\0\0\x01', 'latin1'), u8Fixed8(gamma)])
  const tags: [string, Buffer][] = [
    ['desc', description],
    ['cprt', Buffer.from('text\0\0\0\0nobody\0', 'latin1')],
    ['wtpt', xyz([0.9642, 1, 0.8249])],
    ['rXYZ', xyz(red)],
    ['gXYZ', xyz(green)],
    ['bXYZ', xyz(blue)],
    ...['rTRC', 'gTRC', 'bTRC'].map((tag): [string, Buffer] => [tag, curve]),
  ]
  const table = Buffer.alloc(4 + tags.length * 12)
  table.writeUInt32BE(tags.length)
  const parts: Buffer[] = []
  let at = 128 + table.length
  tags.forEach(([tag, data], index) => {
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])
    table.write(tag, 4 + index * 12)
    table.writeUInt32BE(at, 8 + index * 12)
    table.writeUInt32BE(data.length, 12 + index * 12)
    parts.push(padded)
    at += padded.length
  })
  const header = Buffer.alloc(128)
  header.writeUInt32BE(at)
  header.writeUInt32BE(0x02100000, 8)
  header.write('mntrRGB XYZ ', 12)
  header.write('acsp', 36)
  xyz([0.9642, 1, 0.8249]).copy(header, 68, 8)
  return Buffer.concat([header, table, ...parts])
}

function xyz(values: Triple): Buffer {
  const bytes = Buffer.alloc(20)
  bytes.write('XYZ ')
  values.forEach((value, index) => bytes.writeInt32BE(Math.round(value * 65_536), 8 + index * 4))
  return bytes
}

function u8Fixed8(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(Math.round(value * 256))
  return bytes
}
