import type { Json } from '../../editorial/manifest.ts'

/** One thing of schema.org. A property that is undefined is left out. */
export type StructuredData = { readonly [property: string]: Json | undefined }

/**
 * Things of schema.org as the text of one data block. No character in it can end the block, open a comment or break a line
 * of script, and halves of characters are replaced.
 */
export function structuredDataText(things: StructuredData[]): string {
  const graph = JSON.stringify({ '@context': 'https://schema.org', '@graph': things }, (_key, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  )
  return graph.replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
