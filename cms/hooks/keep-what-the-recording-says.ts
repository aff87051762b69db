import type { CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'

/** Before a recording is created: the hash that `takeInRecording` found, which no client can set. */
export const keepWhatTheRecordingSays: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' ? { ...data, hash: z.string().parse(req.context.recordingHash) } : data
