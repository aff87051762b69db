/**
 * Whether a request that changes something came from another site's page. A browser says where a write comes from, however the
 * person is signed in; a program without a browser says nothing and carries its own token.
 */
export function isForeignWrite(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return false
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  const host = request.headers.get('host') ?? new URL(request.url).host
  return (
    (site !== null && site !== 'same-origin' && site !== 'none') ||
    (origin !== null && (!URL.canParse(origin) || new URL(origin).host !== host))
  )
}
