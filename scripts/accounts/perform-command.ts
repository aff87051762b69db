import { text } from 'node:stream/consumers'
import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { performAct } from '../../cms/accounts/account-acts.ts'
import { accountByEmail, lockAccount, type Account } from '../../cms/accounts/accounts-table.ts'
import { LINK_HOURS, makeLink } from '../../cms/accounts/links.ts'
import { openAccount } from '../../cms/accounts/open-account.ts'
import { acceptPassword, storePassword } from '../../cms/accounts/passwords.ts'
import { afterNewPassword } from '../../cms/accounts/set-password.ts'
import { inTransaction } from '../../cms/transitions/in-transaction.ts'
import { LANGUAGES } from '../../editorial/languages.ts'
import { ROLES } from '../../editorial/roles.ts'
import config from '../../payload.config.ts'

/** Run by `payload run`, for scripts/account.ts: reads one command as JSON and prints what came of it in a line. */
const command = z.object({
  command: z.enum(['create', 'link', 'set-password', 'reactivate', 'reset-second-step']),
  email: z.email('The address cannot be one.'),
  name: z.string(),
  roles: z.array(z.enum(ROLES, `A role is one of: ${ROLES.join(', ')}.`)),
  languages: z.array(z.enum(LANGUAGES, `A language is one of: ${LANGUAGES.join(', ')}.`)),
  mayPublish: z.boolean(),
  letters: z.enum(LANGUAGES, `Letters are written in one of: ${LANGUAGES.join(', ')}.`),
  reason: z.string().max(4000, 'A reason has at most 4000 characters.'),
  password: z.string().optional(),
})

type Command = z.infer<typeof command>

const payload = await getPayload({ config })
const said = await perform(payload).then(
  (sentence) => `done: ${sentence}`,
  (error: unknown) => `refused: ${sentenceOf(error)}`,
)
process.stdout.write(`\n${said.replaceAll('\n', String.raw`\n`)}\n`)
await payload.destroy()
process.exit(0)

async function perform(cms: Payload): Promise<string> {
  const asked = command.parse(JSON.parse(await text(process.stdin)))
  return asked.command === 'create' ? create(cms, asked) : change(cms, asked)
}

async function create(cms: Payload, { name, email, roles, languages, mayPublish, letters, password }: Command): Promise<string> {
  if (name.trim() === '') throw new Error('Give the account a --name.')
  if ((await accountByEmail(await createLocalReq({}, cms), email)) !== null)
    throw new Error(`There is an account with the address ${email} already.`)
  const account = { name, email, roles, languages, mayPublish, mailLanguage: letters, isInvited: true }
  const { id } = await openAccount(cms, password === undefined ? account : { ...account, password })
  if (password !== undefined) return `The account of ${name} is made.`
  const link = await makeLink(await createLocalReq({}, cms), { user: id, purpose: 'invitation' })
  return `The account of ${name} is made. Its owner sets a password here, once, within ${LINK_HOURS.invitation} hours:\n${link}`
}

async function change(cms: Payload, asked: Command): Promise<string> {
  const req = await createLocalReq({}, cms)
  const account = await accountByEmail(req, asked.email)
  if (account === null) throw new Error(`There is no account with the address ${asked.email}.`)
  const { id, name } = account
  if (asked.command === 'link') {
    const link = await makeLink(req, { user: id, purpose: 'new-password' })
    return `${name} sets a password here, once, within the hour:\n${link}`
  }
  if (asked.command === 'set-password') return setPassword(req, { account, password: asked.password ?? '' })
  const action = asked.command === 'reactivate' ? 'reactivate' : 'reset-second-step'
  await inTransaction(req, () => performAct(req, { id, action, reason: asked.reason.trim() }))
  return action === 'reactivate' ? `The account of ${name} is open again.` : `The second step of ${name} is reset.`
}

async function setPassword(req: PayloadRequest, { account, password }: { account: Account; password: string }): Promise<string> {
  const stored = await acceptPassword(password, account)
  await inTransaction(req, async () => {
    await lockAccount(req, account.id)
    await storePassword(req, account.id, stored)
    await afterNewPassword(req, { user: account.id, details: { by: 'command line' } })
  })
  return `The password of ${account.name} is set; every session was ended.`
}

/** What is wrong with the command, or with what it asks for, in words. */
function sentenceOf(error: unknown): string {
  if (error instanceof z.ZodError) return error.issues.map(({ message }) => message).join(' ')
  if (!(error instanceof Error)) return String(error)
  const problems = z.object({ data: z.object({ errors: z.array(z.object({ message: z.string() })) }) }).safeParse(error)
  return problems.success ? problems.data.data.errors.map(({ message }) => message).join(' ') : error.message
}
