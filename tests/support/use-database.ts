import type { DatabaseAddresses } from '../../scripts/settings/application-environment.ts'

/**
 * The addresses of this test file's own database, a fresh copy of the migrated template: as the owner (may do anything),
 * as the application and as the readers. The application's environment already points at it.
 */
export function useDatabase(): DatabaseAddresses {
  const read = (name: string) => {
    const value = process.env[name]
    if (!value) throw new Error(`${name} is not set: only tests in tests/integration have a database.`)
    return value
  }
  return { ownerUrl: read('TEST_OWNER_URL'), appUrl: read('DATABASE_APP_URL'), readerUrl: read('DATABASE_READER_URL') }
}
