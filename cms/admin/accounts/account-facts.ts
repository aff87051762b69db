import { z } from 'zod'

/** How it stands with an account, as the server tells its owner and admins. */
export const accountFacts = z.object({
  id: z.number(),
  isSelf: z.boolean(),
  hasPassword: z.boolean(),
  deactivatedAt: z.string().nullable(),
  secondStep: z.boolean(),
  recoveryCodes: z.number(),
  acts: z.array(
    z.object({
      action: z.enum(['invite', 'deactivate', 'reactivate', 'reset-second-step', 'sign-out-everywhere']),
      needsReason: z.boolean(),
    }),
  ),
})

export type AccountFacts = z.infer<typeof accountFacts>
