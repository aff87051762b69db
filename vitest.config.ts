import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The larger files first, as Vitest has them, but before all the one that is short and takes longest: else it ends alone. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith('/schedule-instances.test.ts')
    const sorted = await super.sort(files)
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))]
  }
}

export default defineConfig({
  test: {
    // Vitest leaves one core free by itself, which of two is half; a third fills the time in which two wait for the database.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
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
