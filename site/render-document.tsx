import type { ReactNode } from 'react'
import { prerender } from 'react-dom/static'

/** HTML of a whole document. Nothing is streamed in later, so React adds no script of its own. */
export async function renderDocument(document: ReactNode): Promise<string> {
  const { prelude } = await prerender(document, {
    progressiveChunkSize: Infinity,
    onError: (error) => {
      throw error
    },
  })
  return new Response(prelude).text()
}
