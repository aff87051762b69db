import type { Language } from './languages.ts'
import { ORDINAL_WORDS, readOrdinal } from './ordinals.ts'

/** Where a caption says that somebody is: which row, counted from one end, and where in it. */
export type ClaimedPlace = { row: ClaimedRow | null; position: ClaimedPosition | null }
export type ClaimedRow = { from: 'front' | 'back'; number: number } | { from: 'middle' }
export type ClaimedPosition = { from: 'left' | 'right'; number: number } | { at: 'centre' } | { side: 'left' | 'right' }

/** The words of a claim and where they stand; `order` is a list that begins there: “from left: …”. */
export type PlaceClaim = ClaimedPlace & { start: number; end: number; text: string; isBracketed: boolean; order: 'left' | 'right' | null }

/** Every place that a caption in this language claims for somebody, in the order of the text (NFC). */
export function placesClaimedIn(caption: string, language: Language): PlaceClaim[] {
  const parts = partsIn(caption, language)
  const claims: PlaceClaim[] = []
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index]
    const next = parts[index + 1]
    if (!part) continue
    const isPair = next !== undefined && fitTogether(part, next) && BETWEEN.test(caption.slice(part.end, next.start))
    const pair = isPair ? [part, next] : [part]
    if (isPair) index += 1
    const claim = claimOf(pair, caption)
    if (claim) claims.push(claim)
  }
  return claims
}

/** What may stand between a row and a position: “front row, sixth from the right”, “third from left in the front row”. */
const BETWEEN = /^[\s,;:–-]*(?:(?:in|on|of|at|and) )?(?:the )?(?:ở |tại |và |của )?$/iu

type Part = { start: number; end: number; isBracketed: boolean } & Saying
type Saying =
  | { kind: 'row'; row: ClaimedRow }
  /** `isVague`: means nothing of the kind outside brackets and without a row: “left”, “centre”. */
  | { kind: 'position'; position: ClaimedPosition; isVague: boolean }
  | { kind: 'order'; order: 'left' | 'right' }

function fitTogether(one: Part, other: Part): boolean {
  return (one.kind === 'row') !== (other.kind === 'row') && !(one.kind === 'order')
}

function claimOf(parts: readonly Part[], caption: string): PlaceClaim | null {
  const start = Math.min(...parts.map((part) => part.start))
  const end = Math.max(...parts.map((part) => part.end))
  const row = parts.find((part) => part.kind === 'row')?.row ?? null
  const said = parts.find((part) => part.kind === 'position')
  const order = parts.find((part) => part.kind === 'order')?.order ?? null
  const isBracketed = parts.every((part) => part.isBracketed)
  // “Hàng đầu” is also what leads, and a “centre” may be a building: alone they say a place in brackets only.
  if (!isBracketed && order === null && (!said || (said.isVague && row === null))) return null
  return { row, position: said?.position ?? null, order, isBracketed, start, end, text: caption.slice(start, end) }
}

function partsIn(caption: string, language: Language): Part[] {
  const found: Part[] = []
  for (const { pattern, read } of FORMS[language]) {
    for (const match of caption.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      const saying = found.some((part) => start < part.end && part.start < end) ? null : read(match.groups ?? {})
      if (saying) found.push({ ...saying, start, end, isBracketed: isInBrackets(caption, start) })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

function isInBrackets(caption: string, at: number): boolean {
  const before = caption.slice(0, at)
  return before.lastIndexOf('(') > before.lastIndexOf(')') || before.lastIndexOf('[') > before.lastIndexOf(']')
}

type Form = { pattern: RegExp; read: (groups: Record<string, string | undefined>) => Saying | null }

/** Bounded, so that a caption of nothing but words like these costs no time. The more particular forms come first. */
const FORMS: Record<Language, readonly Form[]> = {
  en: [
    form(String.raw`(?<ordinal>${ORDINAL_WORDS.en})(?: (?!rows?\b)\p{L}{2,12})?,? (?:from|on) (?:the )?(?<side>left|right)`, counted),
    form(String.raw`(?:far|extreme) (?<side>left|right)|(?<most>left|right)most`, atEnd),
    form(String.raw`(?<ordinal>${ORDINAL_WORDS.en})[- ]row(?: from the (?<end>front|back|rear))?`, row),
    form(String.raw`(?<name>front|back|rear|last|top|bottom|middle)[- ]row`, namedRow),
    form(String.raw`(?:from (?:the )?)?(?<side>left|right) to (?:the )?(?:left|right)|from (?:the )?(?<from>left|right)`, listed),
    form(String.raw`(?:in the |at (?:the )?)?(?:centre|center|middle)`, () => ({
      kind: 'position',
      position: { at: 'centre' },
      isVague: true,
    })),
    form(String.raw`(?<ordinal>${ORDINAL_WORDS.en}) (?<side>left|right|l|r)`, counted),
    form(String.raw`(?:(?:on|to) the |pictured )?(?<side>left|right)`, onSide),
  ],
  vi: [
    form(
      String.raw`(?<!hàng (?:ghế )?)(?<ordinal>${ORDINAL_WORDS.vi})(?: người)?,? (?:(?:tính|kể|đếm) )?(?:từ )?(?:bên |phía )?(?<side>trái|phải)(?: (?:sang|qua|vào)(?: (?:trái|phải))?)?`,
      counted,
    ),
    form(
      String.raw`ngoài cùng,? (?:ở )?(?:bên |phía )?(?<side>trái|phải)|(?:bìa|rìa|mép) (?:bên )?(?<edge>trái|phải)|(?:bên |phía )?(?<most>trái|phải) (?:ngoài )?cùng`,
      atEnd,
    ),
    form(
      String.raw`hàng (?:ghế )?(?<ordinal>${ORDINAL_WORDS.vi}|\d{1,2}|hai|ba)(?: từ (?<end>trước|sau|dưới|trên)(?: (?:lên|xuống|vào))?)?`,
      row,
    ),
    form(String.raw`hàng (?:ghế )?(?<name>đầu|trước|dưới cùng|cuối cùng|cuối|sau cùng|sau|trên cùng|giữa)`, namedRow),
    form(String.raw`từ (?:bên |phía )?(?<side>trái|phải) (?:sang|qua)(?: (?:trái|phải))?`, listed),
    form(String.raw`(?:ở |đứng |ngồi )?(?:chính )?giữa`, () => ({ kind: 'position', position: { at: 'centre' }, isVague: true })),
    form(String.raw`(?:bên |phía )?(?<side>trái|phải)`, onSide),
  ],
}

function form(source: string, read: Form['read']): Form {
  return { pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'giu'), read }
}

function counted({ ordinal, side }: Record<string, string | undefined>): Saying | null {
  const number = readOrdinal(ordinal ?? '')
  return number === null ? null : { kind: 'position', position: { from: sideOf(side), number }, isVague: false }
}

function atEnd({ side, most, edge }: Record<string, string | undefined>): Saying {
  return { kind: 'position', position: { from: sideOf(side ?? most ?? edge), number: 1 }, isVague: false }
}

function onSide({ side }: Record<string, string | undefined>): Saying {
  return { kind: 'position', position: { side: sideOf(side) }, isVague: true }
}

function listed({ side, from }: Record<string, string | undefined>): Saying {
  return { kind: 'order', order: sideOf(side ?? from) }
}

function row({ ordinal, end }: Record<string, string | undefined>): Saying | null {
  const words = ordinal?.toLowerCase() ?? ''
  const number = words === 'hai' ? 2 : words === 'ba' ? 3 : readOrdinal(words)
  const isBack = end !== undefined && /^(?:back|rear|sau|trên)$/iu.test(end)
  return number === null ? null : { kind: 'row', row: { from: isBack ? 'back' : 'front', number } }
}

function namedRow({ name = '' }: Record<string, string | undefined>): Saying {
  const words = name.toLowerCase()
  if (words === 'middle' || words === 'giữa') return { kind: 'row', row: { from: 'middle' } }
  const isFront = /^(?:front|bottom|đầu|trước|dưới cùng)$/u.test(words)
  return { kind: 'row', row: { from: isFront ? 'front' : 'back', number: 1 } }
}

function sideOf(word: string | undefined): 'left' | 'right' {
  return /^(?:r|right|phải)$/iu.test(word ?? '') ? 'right' : 'left'
}
