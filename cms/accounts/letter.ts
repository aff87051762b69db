import { z } from 'zod'
import { LANGUAGES } from '../../editorial/languages.ts'
import { ROLES } from '../../editorial/roles.ts'

const rights = z.object({
  roles: z.array(z.enum(ROLES)),
  languages: z.array(z.enum(LANGUAGES)),
  mayPublish: z.boolean(),
})

const recipient = z.object({ name: z.string(), email: z.string(), language: z.enum(LANGUAGES) })

export type Recipient = z.infer<typeof recipient>
export type Rights = z.infer<typeof rights>

/** What is told by letter, and to whom; what stands in it is written when it is sent. */
export const letter = z.discriminatedUnion('about', [
  z.object({ about: z.literal('invitation'), user: z.number() }),
  /** To whoever has this address, if anybody: nobody looked before. */
  z.object({ about: z.literal('new-password'), email: z.string() }),
  /** To publishers. */
  z.object({ about: z.literal('account-made'), to: recipient, whose: z.string(), by: z.string(), rights }),
  z.object({ about: z.literal('rights-changed'), to: recipient, whose: z.string(), by: z.string(), rights, before: rights }),
  z.object({ about: z.literal('deactivated'), to: recipient, whose: z.string(), by: z.string(), reason: z.string() }),
  z.object({ about: z.literal('reactivated'), to: recipient, whose: z.string(), by: z.string(), reason: z.string() }),
  /** To publishers, and to the address that was. */
  z.object({ about: z.literal('address-changed'), to: recipient, whose: z.string(), by: z.string(), before: z.string(), now: z.string() }),
  /** To the person. */
  z.object({ about: z.literal('second-step-reset'), to: recipient, by: z.string() }),
  z.object({ about: z.literal('password-set'), to: recipient }),
  /** To publishers: what the system did late or could not do. `message` is one of our sentences, in English. */
  z.object({ about: z.literal('alarm'), to: recipient, message: z.string(), address: z.string() }),
  /** To who uploaded it. */
  z.object({
    about: z.literal('photo-sent-back'),
    to: recipient,
    title: z.string(),
    by: z.string(),
    reason: z.string(),
    address: z.string(),
  }),
  /** To publishers and to who uploaded it: readers see it no longer. `message` is one of our sentences, in English. */
  z.object({
    about: z.literal('photo-lost'),
    to: recipient,
    message: z.string(),
    reason: z.string(),
    pages: z.string(),
    address: z.string(),
  }),
  /** To who approved it and to publishers. */
  z.object({
    about: z.literal('approval-void'),
    to: recipient,
    headline: z.string(),
    message: z.string(),
    at: z.string(),
    address: z.string(),
  }),
])

export type Letter = z.infer<typeof letter>
