import type { SignOnFault } from './sign-on-fault.ts'

/** What a person can be told of what went wrong between next-auth and the provider. By message: neither has codes for these. */
const KNOWN: readonly { pattern: RegExp; fault: SignOnFault }[] = [
  { pattern: /^(access_denied|consent_required|interaction_required|login_required)\b/, fault: 'refused' },
  // The cookies of a sign-on live fifteen minutes and serve once; what comes without them was begun elsewhere, or is a replay.
  {
    pattern: /cookie was (missing|created for a different provider)|could not be parsed|state (mismatch|missing)|nonce mismatch/i,
    fault: 'expired',
  },
  { pattern: /^invalid_grant\b|"exp" claim|id_token (expired|issued too)/i, fault: 'expired' },
  {
    pattern:
      /ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|socket hang up|timed out|got: 5\d\d|server_error|temporarily_unavailable/,
    fault: 'provider-down',
  },
]

/** The fault behind what was reported while a sign-on was answered; `failed` where it is nothing that happens. */
export function faultOfTrouble(trouble: readonly unknown[]): SignOnFault {
  const said = trouble.flatMap(messagesOf)
  return KNOWN.find(({ pattern }) => said.some((message) => pattern.test(message)))?.fault ?? 'provider-wrong'
}

/** What was said of it, for the log: without what came along, since requests and answers carry codes and secrets, and without those that a message quotes. */
export function messagesIn(trouble: readonly unknown[]): string[] {
  return trouble.flatMap(messagesOf).map((message) => message.replace(/[\w.~+/-]{24,}={0,2}/g, '…'))
}

function messagesOf(trouble: unknown): string[] {
  if (typeof trouble !== 'object' || trouble === null) return typeof trouble === 'string' ? [trouble] : []
  const { message, code, cause, errors } = ownFields(trouble)
  const own = [message, code].filter((text) => typeof text === 'string')
  const several: unknown[] = Array.isArray(errors) ? errors : []
  return [...own, ...[cause, ...several].flatMap(messagesOf)]
}

/** An error's fields, those too that a spread leaves out. */
function ownFields(error: object): Record<string, unknown> {
  return Object.fromEntries(Object.getOwnPropertyNames(error).map((name) => [name, Reflect.get(error, name)]))
}
