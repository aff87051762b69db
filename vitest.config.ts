import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Vitest leaves one core free by itself, which of two is half; a third fills the time in which two wait for the database.
    maxWorkers: 3,
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        test: {
          name: 'integration',
          env: { LOG_LEVEL: 'silent', BASE_URL: 'http://localhost:3000' },
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: 'tests/support/global-cluster.ts',
          setupFiles: 'tests/support/clone-database.ts',
          // A process per file: Payload keeps one configuration per process, and each file has a database of its own.
          pool: 'forks',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
