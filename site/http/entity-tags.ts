/** Whether an If-None-Match header names this tag, compared weakly as RFC 9110 asks of GET and HEAD. */
export function isNoneMatchHit(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch.trim() === '*') return true
  const opaque = etag.replace(/^W\//, '')
  return (ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? []).some((tag) => tag.replace(/^W\//, '') === opaque)
}
