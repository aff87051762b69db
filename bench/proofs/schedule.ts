import { proveBy } from '../support/prove-by.ts'

/** Five hundred articles scheduled for one minute, over three instances that are killed at random: each is published once. */
process.exitCode = await proveBy('tests/integration/schedule-instances.test.ts', {
  SCHEDULED_ARTICLES: '500',
  FIRING_INSTANCES: '3',
  FIRING_KILLS: '12',
})
