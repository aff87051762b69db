'use client'
/** What the server answered to a save; `asked` is false when nothing was sent, and `status` 0 when nothing came back. */
export type HeardAnswer = { asked: boolean; status: number; body: unknown }

type Hearing = { run: () => Promise<unknown>; beforeAnswer: () => Promise<void> }

/**
 * Runs Payload's own save and listens to its answer. `submit()` shows a refusal as a toast and returns nothing, while the
 * sentence and its details are wanted in place; so the one request is overheard. Payload is handed on what belongs to single
 * fields, which it marks, and no sentence, which would stand beside ours; and nothing before `beforeAnswer` is done.
 */
export async function hearAnswer({ run, beforeAnswer }: Hearing): Promise<HeardAnswer> {
  const heard: HeardAnswer = { asked: false, status: 0, body: null }
  const usual = window.fetch
  window.fetch = async (...request) => {
    if (!isSave(request[0], request[1])) return usual(...request)
    heard.asked = true
    const response = await usual(...request).catch(() => null)
    await beforeAnswer()
    if (response === null) return onlyFields(null, 503)
    heard.status = response.status
    if (response.ok) return response
    heard.body = await response.json().catch(() => null)
    return onlyFields(heard.body, response.status)
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

/** The answer without its sentences: `{errors: [{data: {errors: [{path, message}]}}]}`. */
function onlyFields(body: unknown, status: number): Response {
  const fields = listOf(body, 'errors').flatMap((error) =>
    listOf(valueOf(error, 'data'), 'errors').filter((fault) => valueOf(fault, 'path')),
  )
  return Response.json({ errors: [{ data: { errors: fields } }] }, { status })
}

function listOf(value: unknown, name: string): unknown[] {
  const found = valueOf(value, name)
  return Array.isArray(found) ? found : []
}

function valueOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined
}
