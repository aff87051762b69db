'use client'
/** What the server answered to a save; `asked` is false when nothing was sent, and `status` 0 when nothing came back. */
export type HeardAnswer = { asked: boolean; status: number; body: unknown }

/**
 * Runs Payload's own save and listens to its answer. `submit()` shows a refusal as a toast and returns nothing, while the
 * sentence and its details are wanted in place; so the one request is overheard, and passed on untouched.
 */
export async function hearAnswer(run: () => Promise<unknown>): Promise<HeardAnswer> {
  const heard: HeardAnswer = { asked: false, status: 0, body: null }
  const usual = window.fetch
  window.fetch = async (...request) => {
    if (!isSave(request[0], request[1])) return usual(...request)
    heard.asked = true
    const response = await usual(...request)
    heard.status = response.status
    if (!response.ok)
      heard.body = await response
        .clone()
        .json()
        .catch(() => null)
    return response
  }
  try {
    await run()
  } finally {
    window.fetch = usual
  }
  return heard
}

function isSave(address: RequestInfo | URL, init: RequestInit | undefined): boolean {
  const method = init?.method?.toUpperCase()
  if (method !== 'PATCH' && method !== 'POST') return false
  return init?.body instanceof FormData && /\/api\/[a-z]+(\/\d+)?(\?|$)/.test(address instanceof Request ? address.url : address.toString())
}
