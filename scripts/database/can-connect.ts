import { Client } from 'pg'

/** True, or the reason why not. */
export async function canConnect(url: string, { timeoutMs }: { timeoutMs: number }): Promise<true | string> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: timeoutMs, query_timeout: timeoutMs })
  // A connection that breaks later is somebody else's to report.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch (error) {
    return reason(error)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Node tries every address of a name and reports them together, with an empty message. */
function reason(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reason(error.errors[0])
  return error instanceof Error && error.message ? error.message : String(error)
}
