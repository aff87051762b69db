/**
 * What every answer of the reader's side carries. Pages need a sheet, fonts and pictures from here, and nothing else. No script runs
 * that could connect anywhere; `connect-src` lets those who examine a page from within it read `/robots.txt`.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
}
