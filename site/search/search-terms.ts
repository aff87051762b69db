/** A word, or words that stand together. */
export type SearchTerm = { text: string; isPhrase: boolean }

/** More are not looked for: no one types them, and each costs. */
const MOST_TERMS = 24

/** What was typed, as terms: “quoted words” in any of our quotation marks are phrases; a mark without its other half is none. */
export function searchTerms(text: string): SearchTerm[] {
  const terms: SearchTerm[] = []
  for (const [, straight, curly, angled, word] of text.matchAll(/"([^"]*)"|[“„]([^“”„"]*)[”“]|«([^«»]*)»|([^\s"“”„«»]+)/gu)) {
    if (word === undefined) addPhrase(straight ?? curly ?? angled ?? '', terms)
    else for (const part of wordsIn(word)) terms.push({ text: part, isPhrase: false })
  }
  return terms.slice(0, MOST_TERMS)
}

/** Letters and digits with their marks; everything else only separates. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

function addPhrase(text: string, terms: SearchTerm[]): void {
  const words = wordsIn(text)
  if (words.length > 0) terms.push({ text: words.slice(0, MOST_TERMS).join(' '), isPhrase: words.length > 1 })
}
