/**
 * The 128 letters that Windows-1252 has above ASCII, in their order; exiftool gives the bytes of an old text by them, and the five
 * places that the code page leaves empty by their own number.
 */
const ABOVE_ASCII = Array.from({ length: 128 }, (_, index) => new TextDecoder('windows-1252').decode(Uint8Array.of(128 + index)))

const BYTES = new Map(ABOVE_ASCII.map((letter, index) => [letter, 128 + index]))

/**
 * What a text of IIM or EXIF says that came without its encoding: UTF-8 where its bytes are that, else Windows-1258 where every word
 * then reads as Vietnamese, else Latin as it stands.
 */
export function textFromLatin(latin: string): string {
  const bytes = bytesOf(latin)
  if (bytes === null) return latin
  return utf8(bytes) ?? vietnamese(bytes) ?? latin
}

/** Null for what never was one byte a letter, such as text that was UTF-8 and said so. */
function bytesOf(latin: string): Uint8Array | null {
  const bytes: number[] = []
  for (const letter of latin) {
    const code = letter.codePointAt(0) ?? 0
    const byte = code < 128 ? code : (BYTES.get(letter) ?? (code < 256 ? code : null))
    if (byte === null) return null
    bytes.push(byte)
  }
  return Uint8Array.from(bytes)
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(withoutCutLetter(bytes))
  } catch {
    // The bytes are of another encoding.
    return null
  }
}

/** IIM cuts after so many bytes, and may cut a letter in two. */
function withoutCutLetter(bytes: Uint8Array): Uint8Array {
  const start = bytes.findLastIndex((byte) => byte < 128 || byte >= 192)
  const lead = bytes[start] ?? 0
  const wanted = lead >= 240 ? 4 : lead >= 224 ? 3 : lead >= 192 ? 2 : 1
  const isCut = bytes.length - start < wanted && bytes.subarray(0, start).some((byte) => byte >= 128)
  return isCut ? bytes.subarray(0, start) : bytes
}

function vietnamese(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  const marked = text.match(/\p{L}+/gu)?.filter((word) => /[^\p{ASCII}]/u.test(word)) ?? []
  return marked.length > 0 && VIETNAMESE_ONLY.test(text) && marked.every(isSyllable) ? text : null
}

/** Letters that no language written in Latin-1 has. */
const VIETNAMESE_ONLY = /[ăđơưạ-ỹ]/iu

const SYLLABLE = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ng|nh|ch|[cmnpt])?$/iu

/** Tones aside, which is what the combining marks of NFD are but for the three that make letters. */
function isSyllable(word: string): boolean {
  return SYLLABLE.test(
    word
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
      .normalize('NFC'),
  )
}
