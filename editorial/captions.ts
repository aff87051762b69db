/** “(Photo: VNA)”, “(Ảnh: TTXVN)” at the end of a caption: the credit typed where it does not belong. */
const TYPED_CREDIT =
  /[([（]\s*(?:photos?|images?|pictures?|credits?|sources?|ảnh|hình|nguồn)(?:\s+(?:credits?|minh họa|tư liệu))?\s*(?:(?:by\s*)?[:：]|by\s)\s*([^)\]）]*)[)\]）]/iu

/** The credit typed inside a caption, or null. */
export function creditTypedIn(caption: string): string | null {
  return TYPED_CREDIT.exec(caption.normalize('NFC'))?.[1]?.trim() ?? null
}

const PLACEHOLDERS = [
  /\blorem ipsum\b/iu,
  /(?<![\p{L}\p{N}])TK(?=\s*(?:[.,;:!?)\]”"]|$))/u,
  /\[(?:tên|name|caption|chú thích|TODO)\]/iu,
  /(?<![\p{L}\p{N}])(?:xxx+|Xxx+|XXXX+)(?![\p{L}\p{N}])/u,
  /\?\?\?/u,
]

/** A piece of placeholder text that must not be printed (“TK”, “lorem ipsum”, “[name]”), or null. */
export function placeholderIn(text: string): string | null {
  const composed = text.normalize('NFC')
  for (const form of PLACEHOLDERS) {
    const found = form.exec(composed)
    if (found) return found[0]
  }
  return null
}
