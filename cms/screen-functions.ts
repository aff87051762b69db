import type { ServerFunctionClientArgs } from 'payload'
import { Refusal } from './refusal.ts'

/**
 * What our screens ask Payload's server for past the API. The others are refused, for nothing here needs them: among them is one
 * that saves a document anew (`copy-data-from-locale`), and one that would publish at an hour of Payload's own.
 */
const ASKED = new Set(['form-state', 'render-document', 'render-document-slots', 'render-field', 'render-list', 'table-state'])

/** Throws where no screen of ours asks for this. */
export function requireScreenFunction({ name }: Pick<ServerFunctionClientArgs, 'name'>): void {
  if (!ASKED.has(name)) throw new Refusal(403, 'No screen here asks for this.')
}
