import type { CollectionAfterReadHook } from 'payload'
import { LANGUAGES } from '../../editorial/languages.ts'
import { photosOf } from '../../editorial/refers.ts'
import { parseArticleContent } from '../../site/queries/article-content.ts'
import { parsePublicRecord } from '../../site/queries/record-content.ts'
import { readShownContent } from '../../site/queries/shown-content.ts'
import { shownRecord } from '../../site/queries/shown-record.ts'
import { staffOf } from '../access/staff.ts'
import { fieldsOf } from '../fields-of.ts'

/**
 * After a publication is read: its content as the object that it is; the table keeps the canonical characters that were hashed.
 * Where a picture is withheld from readers, strangers get what the page shows today instead, without it.
 */
export const showContentAsData: CollectionAfterReadHook = async ({ doc, req }) => {
  const fields = fieldsOf(doc)
  if (req.payloadAPI !== 'REST' || typeof fields.content !== 'string') return fields
  const content: unknown = JSON.parse(fields.content)
  const less =
    staffOf(req) !== null ? null : await (fields['kind'] === 'article' ? lessOfArticle(fields.content) : lessOfRecord(fields.content))
  return { ...fields, content, ...less }
}

/** An article without what is withheld from its language; null where that is nothing. */
async function lessOfArticle(json: string): Promise<object | null> {
  const content = await readShownContent(json)
  const shown = photosOf(content)
  if (shown.length === photosOf(parseArticleContent(json)).length) return null
  return { content, photoHashes: [...new Set(shown.map(({ hash }) => hash))] }
}

/** A record is printed in all languages at once: a portrait that one of them may not show is left out. */
async function lessOfRecord(json: string): Promise<object | null> {
  const record = parsePublicRecord(json)
  if (record.kind !== 'person' || record.portrait === null) return null
  const shown = await Promise.all(LANGUAGES.map((language) => shownRecord(record, language)))
  const isWhole = shown.every((one) => one?.kind === 'person' && one.portrait !== null)
  return isWhole ? null : { content: { ...record, portrait: null }, photoHashes: [] }
}
