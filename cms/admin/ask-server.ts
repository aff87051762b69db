import { z } from 'zod'

const problem = z.object({ code: z.string(), message: z.string(), where: z.string() })

export type ServerProblem = z.infer<typeof problem>

const refusalBody = z.object({
  errors: z
    .array(
      z.looseObject({
        message: z.string().optional(),
        code: z.string().optional(),
        data: z
          .looseObject({ code: z.string().optional(), problems: z.array(problem).optional().catch(undefined) })
          .optional()
          .catch(undefined),
      }),
    )
    .min(1),
  problems: z.array(problem).optional(),
})

/** Why something was not done, as the server says it. `status` 0: it did not answer at all. */
export type ServerRefusal = { status: number; message: string; code: string; problems: ServerProblem[]; details: Record<string, unknown> }

export type ServerAnswer<Value> = { ok: true; value: Value } | { ok: false; refusal: ServerRefusal }

type Request<Value> = {
  schema: z.ZodType<Value>
  method?: 'GET' | 'POST' | 'PATCH'
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
}

/** Asks our own API as the person signed in. Never throws: what went wrong comes back as a sentence. */
export async function askServer<Value>(
  address: string,
  { schema, method = 'GET', body, headers = {}, signal }: Request<Value>,
): Promise<ServerAnswer<Value>> {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'include',
      cache: 'no-store',
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    })
    const answer: unknown = await response.json().catch(() => null)
    if (!response.ok) return { ok: false, refusal: readRefusal(response.status, answer) }
    const read = schema.safeParse(answer)
    return read.success ? { ok: true, value: read.data } : { ok: false, refusal: noAnswer() }
  } catch {
    return { ok: false, refusal: noAnswer() }
  }
}

/** Reads `{errors: [{message, …}], problems?}`, ours or as Payload wraps it. */
export function readRefusal(status: number, answer: unknown): ServerRefusal {
  const read = refusalBody.safeParse(answer)
  const [error] = read.data?.errors ?? []
  const { data, message = '', ...rest } = error ?? {}
  return {
    status,
    message,
    code: data?.code ?? error?.code ?? '',
    problems: read.data?.problems ?? data?.problems ?? [],
    details: { ...rest, ...data },
  }
}

function noAnswer(): ServerRefusal {
  return { status: 0, message: '', code: 'unreachable', problems: [], details: {} }
}
