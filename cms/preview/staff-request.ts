import { createLocalReq, getPayload, type PayloadRequest, type SanitizedConfig } from 'payload'
import type { Staff } from '../../editorial/roles.ts'
import { staffOf } from '../access/staff.ts'

/** Who asks, by the same session as everywhere; null for everybody else. */
export async function staffRequest(
  request: Request,
  { config }: { config: Promise<SanitizedConfig> },
): Promise<{ req: PayloadRequest; staff: Staff } | null> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: request.headers })
  if (!user) return null
  const req = await createLocalReq({ user }, payload)
  const staff = staffOf(req)
  return staff ? { req, staff } : null
}

/** One answer for what is not there and for what is not this person's to see. */
export function nothingHere(): Response {
  return new Response('There is nothing at this address.\n', {
    status: 404,
    headers: { ...PRIVATE, 'Content-Type': 'text/plain; charset=utf-8' },
  })
}

/** Previews hold unpublished text: no cache keeps them, no other site frames them, no robot lists them. */
export const PRIVATE = {
  'Cache-Control': 'private, no-store',
  'Content-Security-Policy':
    "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
}
