import type { AfterErrorHook } from 'payload'

/** PostgreSQL's error codes (appendix A of its manual) that a request can cause, as answers a person understands. */
const ANSWERS: readonly { code: RegExp; status: number; message: string }[] = [
  { code: /^SF00[12]$/, status: 409, message: '' },
  { code: /^22/, status: 400, message: 'A value in this request cannot be understood.' },
  { code: /^23505$/, status: 409, message: 'Something with this name or address is there already.' },
  { code: /^23/, status: 400, message: 'This refers to something that is not there.' },
  { code: /^(40001|40P01|55P03)$/, status: 409, message: 'Somebody else was saving at the same moment. Nothing was stored; try again.' },
  { code: /^(57P0[123]|08...|53...|ECONNREFUSED|ECONNRESET)$/, status: 503, message: 'The database does not answer at the moment. Nothing was stored; try again shortly.' },
]

/** After an error nobody foresaw: one that the database raised over the request's own values is no fault of the server. */
export const explainDatabaseErrors: AfterErrorHook = ({ error }) => {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof SyntaxError && cause.message.includes('JSON')) return answer(400, 'The data sent is not JSON.')
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
    const known = ANSWERS.find((candidate) => candidate.code.test(code))
    if (known) return answer(known.status, known.message || cause.message)
  }
  return undefined
}

function answer(status: number, message: string) {
  return { status, response: { errors: [{ message }] } }
}
