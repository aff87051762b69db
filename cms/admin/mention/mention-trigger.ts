/** Longer than any name somebody types to find one. */
const LONGEST_QUERY = 60

/**
 * “@” at the beginning of a word, up to the cursor, and what was typed after it: `leadOffset` is where the “@” stands. Null where the
 * text is no such beginning, as in a mail address.
 */
export function mentionBefore(text: string): { leadOffset: number; matchingString: string; replaceableString: string } | null {
  const match = /(^|[\s(“"‘'–—/])@([^@\n]*)$/u.exec(text)
  const [, before = '', query = ''] = match ?? []
  // After two spaces, or a mark that ends a sentence, whoever types has gone on.
  if (!match || query.length > LONGEST_QUERY || /^\s|\s{2}|[.,;:!?]\s/.test(query)) return null
  return { leadOffset: match.index + before.length, matchingString: query, replaceableString: `@${query}` }
}
