import { getPayload } from 'payload'
import { deliverPending } from '../../cms/outbox.ts'
import { fireDue } from '../../cms/transitions/fire-due.ts'
import config from '../../payload.config.ts'

/** One instance that publishes what is due, in a process of its own, until it is killed. Says when it begins. */
const payload = await getPayload({ config })
process.stdout.write('ready\n')

// The test goes away with its end of this pipe.
process.stdin.resume().on('end', () => process.exit())

for (;;) {
  await fireDue(payload)
  await deliverPending(payload)
  await new Promise((resolve) => setTimeout(resolve, 50))
}
