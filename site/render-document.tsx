import type { ReactNode } from 'react'
import { prerender } from 'react-dom/static'
import { withLookUps } from './storage/while-rendering.ts'

/** React writes some attributes as its properties are spelled; a quote in text is escaped, so only attributes match. */
const CAMEL_CASE_ATTRIBUTES = / (?:charSet|dateTime|fetchPriority|hrefLang|srcSet|tabIndex)="/g

/**
 * HTML of a whole document; rejects where a component throws. Nothing is streamed in later, so React adds no script of its own.
 * `onError` must not throw: React would then never settle.
 */
export function renderDocument(document: ReactNode): Promise<string> {
  return withLookUps(() => renderOnce(document))
}

async function renderOnce(document: ReactNode): Promise<string> {
  const failures: unknown[] = []
  const { prelude } = await prerender(document, {
    progressiveChunkSize: Infinity,
    onError: (failure) => {
      failures.push(failure)
    },
  })
  const html = await new Response(prelude).text()
  if (failures.length > 0) throw new AggregateError(failures, 'A part of the page could not be rendered')
  return html.replace(CAMEL_CASE_ATTRIBUTES, (attribute) => attribute.toLowerCase())
}
