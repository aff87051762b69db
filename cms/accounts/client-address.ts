/**
 * Where a request comes from: the last entry of the header, which the server nearest to us wrote; everything before it was told by
 * somebody else. `server.ts` writes it where nobody stands in front.
 */
export function clientAddress(headers: Headers): string {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
}
