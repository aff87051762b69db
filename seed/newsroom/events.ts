import type { DemoEvent } from './content.ts'
import { beforeTheBridge } from './events/before-the-bridge.ts'
import { fromBridgeToGarden } from './events/from-bridge-to-garden.ts'
import { sinceTwoThousandAndTwo } from './events/since-2002.ts'
import { theAnniversaryYear } from './events/the-anniversary-year.ts'
import type { EventKey } from './keys.ts'

/** The chronicle. What an event is part of stands before it. */
export const events: Record<EventKey, DemoEvent> = {
  ...beforeTheBridge,
  ...fromBridgeToGarden,
  ...sinceTwoThousandAndTwo,
  ...theAnniversaryYear,
}
