import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { WrongWords } from '../../editorial/wrong-words.ts'
import { Refusal } from '../refusal.ts'
import { readWords } from './judge-batch-save.ts'
import { livePagesSaying } from './live-pages.ts'

/** Before a batch is stored: its pages are every live page that says the words. They are found here; nobody sends them. */
export const listOnCreate: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { pages, found } = await listPages(req, readWords({ wrong: data.wrong, right: data.right }))
  if (found === 0) throw new Refusal(422, 'No page that readers see says these words. Look at every letter and mark of them.')
  return { ...data, pages, found, createdBy: req.user?.id ?? null }
}

type ListedPage = { article: number; publication: number; language: 'vi' | 'en'; chosen: boolean }

/** The rows of the pages that say the words now. */
export async function listPages(req: PayloadRequest, words: WrongWords): Promise<{ pages: ListedPage[]; found: number }> {
  const { pages, found } = await livePagesSaying(req, words)
  return { pages: pages.map(({ article, publication, language }) => ({ article, publication, language, chosen: true })), found }
}
