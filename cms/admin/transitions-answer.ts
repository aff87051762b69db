import { z } from 'zod'
import { ACTIONS, PUBLIC_STATUSES, STAGES, WORK_KINDS } from '../../editorial/workflow.ts'

const problem = z.object({ code: z.string(), message: z.string(), where: z.string() })

/** What `GET /api/articles/:id/transitions` says: the buttons are made from nothing else. */
export const transitionsAnswer = z.object({
  article: z.number(),
  revision: z.number(),
  stage: z.enum(STAGES),
  publicStatus: z.enum(PUBLIC_STATUSES),
  workKind: z.enum(WORK_KINDS),
  authors: z.array(z.number()),
  manifest: z.string(),
  address: z.string().nullable(),
  lastMove: z.object({ action: z.enum(ACTIONS), reason: z.string().nullable(), by: z.string().nullable(), at: z.string() }).nullable(),
  /** The server's clock. */
  now: z.string(),
  publishAt: z.string().nullable(),
  confirmBy: z.string().nullable(),
  /** The latest embargo on the page, whether the story's or a photo's. */
  embargo: z.object({ until: z.string(), what: z.string() }).nullable(),
  storyEmbargo: z.string().nullable(),
  /** Since when it lies in the trash. */
  trashedAt: z.string().nullable(),
  sensitive: z.boolean(),
  actions: z.array(
    z.object({
      action: z.enum(ACTIONS),
      asksTime: z.boolean(),
      reason: z.enum(['one', 'each-language']).nullable(),
      allowed: z.boolean(),
      gated: z.boolean(),
      problems: z.array(problem),
    }),
  ),
})

export type Transitions = z.infer<typeof transitionsAnswer>
export type Move = Transitions['actions'][number]

export const moveAnswer = z.looseObject({
  action: z.enum(ACTIONS),
  stage: z.enum(STAGES),
  publicStatus: z.enum(PUBLIC_STATUSES),
  revision: z.number(),
})

export type Performed = z.infer<typeof moveAnswer>
