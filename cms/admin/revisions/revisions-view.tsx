import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import type { DocumentViewServerProps } from 'payload'
import { z } from 'zod'
import { momentInWords } from '../../../editorial/instants.ts'
import { fill, wordsIn } from '../words.ts'
import { BringBack } from './bring-back.client.tsx'
import { readRevisions } from './read-revisions.ts'
import styles from './revisions-view.module.css'

/** Every revision of a document: its number, who saved it, when, and what can be done with it. */
export async function RevisionsView({ initPageResult, searchParams }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  const words = wordsIn(req.i18n.language)
  const id = Number(docID)
  if (!collectionConfig || !Number.isInteger(id)) return null
  const page = z.coerce.number().int().min(1).catch(1).parse(searchParams?.['page'])
  const { slug } = collectionConfig
  const { rows, current, mayRestore, hasNewer, hasOlder } = await readRevisions(req, { collection: slug, id, page })
  const base = `${req.payload.config.routes.admin}/collections/${slug}/${id}`
  return (
    <main className={styles['view']}>
      <SetDocumentStepNav
        collectionSlug={slug}
        id={id}
        pluralLabel={getTranslation(collectionConfig.labels.plural, req.i18n)}
        useAsTitle={collectionConfig.admin.useAsTitle}
        view={words.revisions.title}
      />
      <Gutter>
        {rows.length === 0 && <p>{words.revisions.none}</p>}
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.revisions.number}</th>
              <th scope="col">{words.revisions.author}</th>
              <th scope="col">{words.revisions.time}</th>
              <th scope="col">{words.revisions.acts}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ version, number, author, at, previous }) => (
              <tr data-revision={number} key={version}>
                <th scope="row">
                  {number}
                  {number === current && <span className={styles['quiet']}> ({words.revisions.current})</span>}
                </th>
                <td>{author ?? words.revisions.nobody}</td>
                <td>
                  <time dateTime={at}>{momentInWords(at)}</time>
                </td>
                <td>
                  <div className={styles['acts']}>
                    {previous !== null && <a href={`${base}/versions/${version}?versionFrom=${previous}`}>{words.revisions.compare}</a>}
                    {number !== current && mayRestore && (
                      <BringBack base={base} collection={slug} current={current} number={number} version={version} />
                    )}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {(hasNewer || hasOlder) && (
          <nav aria-label={fill(words.bar.revision, { revision: '' })} className={styles['acts']}>
            {hasNewer && <a href={`${base}/versions?page=${page - 1}`}>{words.revisions.newer}</a>}
            {hasOlder && <a href={`${base}/versions?page=${page + 1}`}>{words.revisions.older}</a>}
          </nav>
        )}
      </Gutter>
    </main>
  )
}
