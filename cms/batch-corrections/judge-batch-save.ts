import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { problem, type Problem } from '../../editorial/problems.ts'
import { may } from '../../editorial/roles.ts'
import { tidyWords } from '../../editorial/wrong-words.ts'
import { staffOf } from '../access/staff.ts'
import { idFrom, rowsOf } from '../database.ts'
import { fieldsOf } from '../fields-of.ts'
import { notFound, Refusal } from '../refusal.ts'
import { lockBatch, readPages } from './batch-pages.ts'

const SHORTEST_WORDS = 2
export const LONGEST_WORDS = 200

/** Before a save by a person: the words are fit to be looked for, and what was prepared with a note is not given another one. */
export const judgeBatchSave: CollectionBeforeOperationHook = async ({ args, operation, req, overrideAccess }) => {
  if (overrideAccess || !('data' in args)) return args
  const data = fieldsOf(args.data)
  if (operation === 'create') {
    const words = readWords({ wrong: data.wrong, right: data.right })
    return { ...args, data: { ...data, ...words } }
  }
  const staff = staffOf(req)
  // The collection's access answers whoever may not.
  if (operation !== 'update' || !staff || !may(staff, "edit others' articles")) return args
  const id = idFrom('id' in args ? args.id : null)
  if (id === null) throw notFound()
  await lockBatch(req, id)
  const [stored] = await rowsOf(req, sql`select wrong, "right" from batch_corrections where id = ${id}`, storedWords)
  if ((data.wrong ?? stored?.wrong) !== stored?.wrong || (data.right ?? stored?.right) !== stored?.right) {
    throw new Refusal(409, 'The pages of this batch were listed for these words; make another batch for other words.')
  }
  const pages = await readPages(req, id)
  if (pages.some(({ prepared }) => prepared !== null)) {
    throw new Refusal(409, 'Pages of this batch are corrected already, with the note as it was; make another batch for another note.')
  }
  return args
}

const storedWords = z.object({ wrong: z.string(), right: z.string() })

/** The words in the form in which they are compared; a Refusal that names what is wrong with them. */
export function readWords({ wrong, right }: { wrong: unknown; right: unknown }): { wrong: string; right: string } {
  const words = { wrong: typeof wrong === 'string' ? tidyWords(wrong) : '', right: typeof right === 'string' ? tidyWords(right) : '' }
  const problems = faultsInWords(words)
  if (problems.length > 0) throw new Refusal(422, problems.map(({ message }) => message).join(' '), { problems })
  return words
}

function faultsInWords({ wrong, right }: { wrong: string; right: string }): Problem[] {
  const problems: Problem[] = []
  if (wrong.length < SHORTEST_WORDS || wrong.length > LONGEST_WORDS || !/[\p{L}\p{N}]/u.test(wrong)) {
    problems.push(
      problem('wrong', `Write the wrong words as they are printed, with every mark: 2 to ${LONGEST_WORDS} characters.`, 'wrong'),
    )
  }
  if (right.length < 1 || right.length > LONGEST_WORDS) {
    problems.push(problem('right', `Write what they become: at most ${LONGEST_WORDS} characters.`, 'right'))
  }
  if (problems.length === 0 && right === wrong) problems.push(problem('same', 'The right words are the same as the wrong ones.', 'right'))
  return problems
}
