/** “(Photo: VNA)”, “(Ảnh: TTXVN)” at the end of a caption: the credit typed where it does not belong. */
const TYPED_CREDIT = /[([]\s*(?:photo|photos|image|credit|ảnh|hình|nguồn)\s*(?:by)?\s*[:：]\s*([^)\]]+)[)\]]/iu

/** The credit typed inside a caption, or null. */
export function creditTypedIn(caption: string): string | null {
  return TYPED_CREDIT.exec(caption.normalize('NFC'))?.[1]?.trim() ?? null
}

const PLACEHOLDERS = [/\blorem ipsum\b/iu, /\bTK\b(?=[\s.,;:)\]]|$)/u, /\[(?:tên|name|caption|chú thích|TODO)\]/iu, /\bxxx+\b/iu, /\?\?\?/u]

/** A piece of placeholder text that must not be printed (“TK”, “lorem ipsum”, “[name]”), or null. */
export function placeholderIn(text: string): string | null {
  for (const form of PLACEHOLDERS) {
    const found = form.exec(text)
    if (found) return found[0]
  }
  return null
}
