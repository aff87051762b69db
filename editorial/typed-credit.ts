/** A caption without the credit that was typed into it, and that credit. */
export type SplitCaption = { caption: string; credit: string }

/**
 * Takes “(Photo: VNA)”, “(Ảnh: TTXVN)” out of a caption wherever it stands, and “Photo: VNA/Minh Đức” from its end; null where nothing of
 * the kind is there. The words around it stay as they are.
 */
export function splitTypedCredit(caption: string): SplitCaption | null {
  const text = caption.normalize('NFC')
  const match = BRACKETED.exec(text) ?? AT_END.exec(text)
  const credit = match?.groups?.['credit']?.trim().replace(/[.\s]+$/u, '') ?? ''
  if (!match || credit === '') return null
  const before = text.slice(0, match.index) + (match.groups?.['stop'] ?? '')
  const after = text.slice(match.index + match[0].length)
  return { caption: closed(before, after), credit }
}

const WORDS = String.raw`(?:photos?|images?|pictures?|credits?|sources?|ảnh|hình|nguồn)(?:\s{1,3}(?:credits?|courtesy(?:\s{1,3}of)?|minh họa|tư liệu|ảnh))?`

const BRACKETED = new RegExp(
  String.raw`[([（]\s{0,9}${WORDS}\s{0,9}(?:(?:by\s{0,9})?[:：]|by\s)\s{0,9}(?<credit>[^()[\]（）\n]{1,200})[)\]）]`,
  'iu',
)

/** After the end of a sentence, a dash or on a line of its own, and short enough to be a name. */
const AT_END = new RegExp(
  String.raw`(?:^|(?<stop>[.!?…”"])\s{1,9}|\s{1,9}[–—|-]\s{1,9}|\n\s{0,9})${WORDS}\s{0,9}(?:by\s{0,9})?[:：]\s{0,9}(?<credit>[^.!?:：\n]{1,80})\.?\s*$`,
  'iu',
)

/** Both sides of what was taken out: one space between them, and one full stop. */
function closed(before: string, after: string): string {
  const start = before.trimEnd()
  const rest = after.trim()
  if (rest === '') return start
  if (/^[.,;:!?…]/u.test(rest))
    return /[.!?…]$/u.test(start) && /^[.!?]/u.test(rest) ? `${start}${rest.slice(1)}`.trim() : `${start}${rest}`
  return start === '' ? rest : `${start} ${rest}`
}
