import type { AfterErrorHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { inVietnamese } from '../admin/sentences/in-vietnamese.ts'

/** PostgreSQL's error codes (appendix A of its manual) that a request can cause, as answers a person understands. */
const ANSWERS: readonly { code: RegExp; status: number; message: string }[] = [
  { code: /^SF00[12]$/, status: 409, message: '' },
  { code: /^22/, status: 400, message: 'A value in this request cannot be understood.' },
  { code: /^23505$/, status: 409, message: 'Something with this name or address is there already.' },
  { code: /^23/, status: 400, message: 'This refers to something that is not there.' },
  { code: /^(40001|40P01|55P03)$/, status: 409, message: 'Somebody else was saving at the same moment. Nothing was stored; try again.' },
  {
    code: /^(57P0[123]|08...|53...|ECONNREFUSED|ECONNRESET)$/,
    status: 503,
    message: 'The database does not answer at the moment. Nothing was stored; try again shortly.',
  },
]

/** What the reader of multipart forms says of one that is broken, such as a control character in a file's name. */
const BROKEN_FORM =
  /^(Malformed part header|Malformed content type|Unexpected end of form|Multipart: Boundary not found|Unexpected end of multipart data|Request is not eligible for file upload)/

/** What Payload says where a form names a file that lies elsewhere, in place of sending one. */
const FILE_NOT_SENT = /^(?:Expected response from the upload handler|uploadConfig\.handlers is not present|A file name is required)/

/** Payload's own refusals whose words get lost between the copies of its classes. */
const WORDS_LOST: readonly { of: RegExp; status: number; message: string }[] = [
  { of: /^The file is larger than 40 MB/, status: 413, message: 'The file is larger than 40 MB.' },
  { of: /^Multipart /, status: 413, message: 'The form sent has too many fields, or one that is too long.' },
  { of: /^Invalid filename/, status: 400, message: 'What a file is called in the storage is not for the form to say.' },
]

const STORAGE_AWAY = 'The storage of pictures and recordings does not answer at the moment. Nothing was stored; try again shortly.'

/** After an error nobody foresaw: one that the request's own values raised, in the database or before it, is no fault of the server. */
export const explainErrors: AfterErrorHook = ({ error, req }) => {
  const answered = answerTo(error)
  // A request that failed early has no language yet.
  const { i18n }: Partial<PayloadRequest> = req
  return answered && i18n?.language === 'vi' ? translated(answered) : answered
}

type Answer = { status: number; response: { errors: { name?: string; message: string; data?: Record<string, unknown> }[] } }

/** Forms of Payload's own show a refusal as it comes, so it comes in the language that the person chose for them. */
function translated({ status, response: { errors } }: Answer): Answer {
  return { status, response: { errors: errors.map((error) => ({ ...error, message: inVietnamese(error.message) })) } }
}

function answerTo(error: Error): Answer | undefined {
  if (error.name === 'Refusal') return asRefusal(error)
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof SyntaxError && cause.message.includes('JSON')) return answer(400, 'The data sent is not JSON.')
    if (BROKEN_FORM.test(cause.message))
      return answer(
        400,
        'The form sent is broken; a control character in the file’s name can be the cause. Rename the file and send it again.',
      )
    if (FILE_NOT_SENT.test(cause.message)) return answer(400, 'Send the file itself with it, as “file” of a multipart form.')
    const lost = WORDS_LOST.find(({ of }) => of.test(cause.message))
    if (lost) return answer(lost.status, lost.message)
    if (cause.name === 'StorageAway') return answer(503, STORAGE_AWAY)
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
    const known = ANSWERS.find((candidate) => candidate.code.test(code))
    if (known) return answer(known.status, known.message || cause.message)
  }
  return undefined
}

/**
 * A refusal with its details. Told by its name: Next bundles Payload more than once, and the copy that answers does not know
 * the class of the copy that refused, so that its own way of telling would leave the details out.
 */
function asRefusal(error: Error): Answer {
  const { status, data } = refusal.parse(error)
  return { status, response: { errors: [{ name: error.name, message: error.message, data }] } }
}

const refusal = z.object({ status: z.number(), data: z.record(z.string(), z.unknown()) })

function answer(status: number, message: string): Answer {
  return { status, response: { errors: [{ message }] } }
}
