import type { Language } from './languages.ts'

/** What decides on which pages a publication shows. */
export type Shown = {
  language: Language
  address: string
  /** Live pages of the story's other editions, which link here. */
  otherEditions: readonly string[]
}

/** Every address that a publication changes, given how it stood before and how it stands now. */
export function pagesShowing(before: Shown | null, now: Shown | null): string[] {
  const addresses = new Set<string>()
  for (const shown of [before, now]) {
    if (!shown) continue
    addresses.add(shown.address)
    addresses.add(`/${shown.language}`)
    for (const address of shown.otherEditions) addresses.add(address)
  }
  return [...addresses]
}
