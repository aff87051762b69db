import type { Language } from '../../editorial/languages.ts'
import type { FinishedAnswer, ReaderRequest } from '../http/finished-answer.ts'
import { pageAnswer } from '../http/page-answer.ts'
import { renderDocument } from '../render-document.tsx'
import { finishPage } from '../store/finish-page.ts'
import type { FinishedPage } from '../store/page-memory.ts'
import { MessagePage, type MessageKind } from './message-page.tsx'

const finished = new Map<string, Promise<FinishedPage>>()

/** One of our messages as an answer; each is rendered once a process and depends on nothing but its language. */
export async function messageAnswer(
  kind: MessageKind,
  { language, status, request }: { language: Language; status: number; request: ReaderRequest },
): Promise<FinishedAnswer> {
  const key = `${kind} ${status} ${language}`
  const page = finished.get(key) ?? finish(kind, { language, status })
  finished.set(key, page)
  return pageAnswer(await page, request)
}

async function finish(kind: MessageKind, { language, status }: { language: Language; status: number }) {
  const html = await renderDocument(<MessagePage language={language} kind={kind} />)
  return finishPage(new TextEncoder().encode(html), { status, contentType: 'text/html; charset=utf-8' })
}
