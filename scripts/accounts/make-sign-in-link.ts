import { createHash, randomBytes } from 'node:crypto'
import os from 'node:os'
import { withClient } from '../database/with-client.ts'
import { Failure } from '../process/failure.ts'

/**
 * Makes a link that signs one account in, once and within ten minutes: the way in when the provider is down and passwords are
 * off. As the database's owner, since the application cannot make one. Who ran it on which machine is in the audit trail.
 */
export async function makeSignInLink(ownerUrl: string, { baseUrl, email }: { baseUrl: string; email: string }): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await withClient(ownerUrl, async (client) => {
    await client.query('BEGIN')
    const { rows } = await client.query<{ id: number; closed: boolean }>(
      'SELECT id, deactivated_at IS NOT NULL AS closed FROM users WHERE email = lower($1)',
      [email.trim()],
    )
    const [account] = rows
    if (!account) throw new Failure(`There is no account with the address ${email}.`)
    if (account.closed) throw new Failure(`The account of ${email} is closed; open it first.`)
    await client.query(`INSERT INTO sign_in_links (token_hash, user_id, expires_at) VALUES ($1, $2, now() + interval '10 minutes')`, [
      createHash('sha256').update(token).digest('hex'),
      account.id,
    ])
    await client.query(
      `INSERT INTO audit (action, subject_kind, subject, details, created_at, updated_at)
       VALUES ('make-sign-in-link', 'user', $1, $2, now(), now())`,
      [account.id, JSON.stringify({ operator: os.userInfo().username, machine: os.hostname() })],
    )
    await client.query('COMMIT')
  })
  return `${baseUrl}/admin/login#sign-in=${token}`
}
