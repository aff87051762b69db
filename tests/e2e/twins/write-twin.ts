import type { ArticleForm } from '../pages/article-form.ts'
import type { Twin, TwinPart, TwinText } from './twin.ts'

/** What a writer does with a text that lies ready: types the head, pastes the text piece by piece, sets photos and quotes between. */
export async function writeTwin(form: ArticleForm, twin: Twin): Promise<number> {
  await form.create()
  for (const { person, as } of twin.bylines) await form.addByline({ name: person.name, as })
  await form.fillHead(twin)
  await form.chooseLeadPhoto(twin.lead)
  for (const piece of inPieces(twin.parts)) {
    if (piece.kind === 'text') await form.paste(piece.parts)
    else if (piece.part.kind === 'photo') await form.addPhoto(piece.part)
    else await form.addPullQuote(piece.part)
  }
  for (const person of twin.peopleInStory) await form.addPersonInStory(person.name)
  return form.save()
}

type Piece = { kind: 'text'; parts: TwinText[] } | { kind: 'block'; part: Exclude<TwinPart, TwinText> }

/** Runs of text, and what stands between them. */
function inPieces(parts: readonly TwinPart[]): Piece[] {
  const pieces: Piece[] = []
  for (const part of parts) {
    const last = pieces.at(-1)
    if (part.kind === 'photo' || part.kind === 'quote') pieces.push({ kind: 'block', part })
    else if (last?.kind === 'text') last.parts.push(part)
    else pieces.push({ kind: 'text', parts: [part] })
  }
  return pieces
}
