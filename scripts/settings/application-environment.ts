import { dataFolder } from './root.ts'

export type DatabaseAddresses = { ownerUrl: string; appUrl: string; readerUrl: string }

type Application = {
  database: Pick<DatabaseAddresses, 'appUrl' | 'readerUrl'>
  secret: string
  port: number
  host: string
  baseUrl: string
  filesFolder?: string
}

/**
 * What the running application is told. DATABASE_URL is set to nothing rather than left out:
 * Next and Payload read `.env` by themselves, and would put the owner's address back.
 */
export function applicationEnvironment({ database, secret, port, host, baseUrl, filesFolder }: Application): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: '',
    DATABASE_APP_URL: database.appUrl,
    DATABASE_READER_URL: database.readerUrl,
    PAYLOAD_SECRET: secret,
    PORT: String(port),
    HOST: host,
    BASE_URL: baseUrl,
    DATA_DIR: filesFolder ?? process.env['DATA_DIR'] ?? dataFolder,
    // Tests and measurements have a folder of their own, whatever bucket the newsroom of this machine has.
    ...(filesFolder === undefined ? {} : { STORAGE: 'disk' }),
  }
}
