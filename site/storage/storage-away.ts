/**
 * The storage did not do what it was asked. Says what and why in one line, and nothing else: what S3 answers can name keys, signatures
 * and what was signed.
 */
export class StorageAway extends Error {
  override readonly name = 'StorageAway'

  constructor(what: string, err: unknown) {
    super(`The storage could not ${what}: ${reasonOf(err)}`)
  }
}

function reasonOf(err: unknown): string {
  if (!(err instanceof Error)) return 'no reason was given'
  const code = 'code' in err && typeof err.code === 'string' ? err.code : ''
  const status = statusOf(err)
  return [err.name, code, status === null ? '' : `HTTP ${status}`].filter(Boolean).join(', ')
}

/** The status that an answer of S3 had; null where there was none. */
export function statusOf(err: unknown): number | null {
  if (!(err instanceof Error) || !('$metadata' in err)) return null
  const { $metadata: metadata } = err
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return null
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : null
}
