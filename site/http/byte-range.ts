/** Bytes of a file, first to last, both counted in. */
export type ByteRange = { first: number; last: number }

/** Players ask for the rest of a film at once; they get it in pieces of this size and ask again. */
const LARGEST_PIECE = 4 * 1024 * 1024

/**
 * The piece of a file that a Range header asks for (RFC 9110, section 14). `whole` where there is none, where it is malformed or asks for
 * several pieces, all of which a server may disregard; `nothing` where the piece lies beyond the end.
 */
export function byteRange(header: string, { size }: { size: number }): ByteRange | 'whole' | 'nothing' {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/i.exec(header.trim()) ?? []
  if (from === '' && to === '') return 'whole'
  if (from === '') return Number(to) === 0 || size === 0 ? 'nothing' : piece(Math.max(0, size - Number(to)), size - 1)
  if (to !== '' && Number(to) < Number(from)) return 'whole'
  if (Number(from) >= size) return 'nothing'
  return piece(Number(from), to === '' ? size - 1 : Math.min(Number(to), size - 1))
}

function piece(first: number, last: number): ByteRange {
  return { first, last: Math.min(last, first + LARGEST_PIECE - 1) }
}
