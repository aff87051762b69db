import { parseArgs } from 'node:util'
import { Failure } from '../process/failure.ts'

export const USAGE = `npm run account -- <command> --email <address> …

  create               --name <name> --role <role> [--role …] [--language vi|en …] [--may-publish] [--letters vi|en] [--password]
                       makes an account and prints the link by which its owner sets a password; with --password it is asked for here
  link                 prints a link by which a password is set, once, within the hour
  set-password         asks for a new password here; every session ends
  reactivate           --reason <reason>
  reset-second-step    --reason <reason>     (also: reset-second-factor)`

const COMMANDS = ['create', 'link', 'set-password', 'reactivate', 'reset-second-step'] as const

export type AccountCommand = {
  command: (typeof COMMANDS)[number]
  email: string
  name: string
  roles: string[]
  languages: string[]
  mayPublish: boolean
  letters: string
  reason: string
}

const options = {
  email: { type: 'string' },
  name: { type: 'string' },
  role: { type: 'string', multiple: true },
  language: { type: 'string', multiple: true },
  'may-publish': { type: 'boolean' },
  letters: { type: 'string' },
  reason: { type: 'string' },
  password: { type: 'boolean' },
} as const

/** What was asked for; null where it is none of our commands. A password is never an argument: others on the machine read those. */
export function readCommand(args: string[]): (AccountCommand & { asksPassword: boolean }) | null {
  const { values, positionals } = parse(args)
  const named = positionals[0] === 'reset-second-factor' ? 'reset-second-step' : positionals[0]
  const command = COMMANDS.find((one) => one === named)
  if (command === undefined || values.email === undefined || positionals.length > 1) return null
  return {
    command,
    email: values.email,
    name: values.name ?? '',
    roles: values.role ?? [],
    languages: values.language ?? ['vi', 'en'],
    mayPublish: values['may-publish'] ?? false,
    letters: values.letters ?? 'vi',
    reason: values.reason ?? '',
    asksPassword: command === 'set-password' || (command === 'create' && values.password === true),
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
  }
}
