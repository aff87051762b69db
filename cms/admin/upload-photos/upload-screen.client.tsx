'use client'
import { SetStepNav, useConfig } from '@payloadcms/ui'
import { useMemo } from 'react'
import { counted } from '../batch-corrections/batch-words.ts'
import buttons from '../buttons.module.css'
import { keepsFocus } from '../kept-focus.ts'
import { useCollections } from '../photo-collections/use-collections.client.ts'
import { useWords } from '../use-words.client.ts'
import { faultsInCommon, fieldsToSend } from './common-fields.ts'
import { CommonForm } from './common-form.client.tsx'
import { DropPlace } from './drop-place.client.tsx'
import { tallyOf } from './upload-list.ts'
import { UploadNews } from './upload-news.client.tsx'
import styles from './upload-photos.module.css'
import { UploadRow } from './upload-row.client.tsx'
import { uploadWords } from './upload-words.ts'
import { useCommonFields } from './use-common-fields.client.ts'
import { useUploads } from './use-uploads.client.ts'

/** Many photos at once: what they have in common, how far each of them is, and what became of it. */
export function UploadScreen({ mayUpload, mayKeep }: { mayUpload: boolean; mayKeep: boolean }) {
  const { language } = useWords()
  const own = uploadWords(language)
  const { config, getEntityConfig } = useConfig()
  const [common, setCommon] = useCommonFields()
  const { list } = useCollections()
  const collections = useMemo(() => (mayKeep ? (list ?? []) : []), [mayKeep, list])
  // One that was deleted since, or belongs to somebody with other roles, is none.
  const isThere = collections.some(({ id }) => id === common.collection)
  const fields = useMemo(() => fieldsToSend(isThere ? common : { ...common, collection: null }), [common, isThere])
  const { uploads, isRunning, isSignedOut, queue } = useUploads(fields)
  const tally = tallyOf(uploads)
  const photos = `${config.routes.admin}/collections/photos`
  const nav = [{ label: getEntityConfig({ collectionSlug: 'photos' })?.labels.plural ?? '', url: photos }, { label: own.title }]
  const failed = uploads.filter(({ state }) => state === 'failed').map(({ key }) => key)
  const isBlocked = faultsInCommon(common).length > 0
  const hasBegun = tally.there + tally.sending > 0

  if (!mayUpload) {
    return (
      <main className={styles['view']}>
        <SetStepNav nav={nav} />
        <p>{own.notYourRole}</p>
      </main>
    )
  }
  return (
    <main className={styles['view']} ref={keepsFocus}>
      <SetStepNav nav={nav} />
      <header className={styles['head']}>
        <h1 className={styles['title']}>{own.title}</h1>
        <a href={photos}>{own.toPhotos}</a>
      </header>
      <p className={styles['lead']}>{own.lead}</p>
      <DropPlace onFiles={queue.add} own={own} />
      <CommonForm collections={collections} fields={common} onChange={setCommon} own={own} />
      <section aria-labelledby="uploads" className={styles['files']}>
        <h2 className={styles['name']} id="uploads">
          {own.files} {uploads.length > 0 && <span className={styles['count']}>{uploads.length}</span>}
        </h2>
        {uploads.length === 0 && <p className={styles['quiet']}>{own.empty}</p>}
        {uploads.length > 0 && <UploadNews isRunning={isRunning} isSignedOut={isSignedOut} own={own} tally={tally} />}
        {uploads.length > 0 && (
          <div className={styles['acts']}>
            {isRunning ? (
              <button className={buttons['primary']} onClick={queue.pause} type="button">
                {own.pause}
              </button>
            ) : (
              tally.waiting > 0 && (
                <button className={buttons['primary']} disabled={isBlocked} onClick={queue.run} type="button">
                  {hasBegun ? own.resume : counted(own.start, tally.waiting)}
                </button>
              )
            )}
            {!isRunning && failed.length > 0 && (
              <button className={buttons['secondary']} disabled={isBlocked} onClick={() => queue.retry(failed)} type="button">
                {counted(own.retryAll, failed.length)}
              </button>
            )}
            {!isRunning && tally.all > tally.waiting + tally.sending && (
              <button className={buttons['secondary']} onClick={queue.clear} type="button">
                {tally.there > 0 ? own.clear : own.clearRest}
              </button>
            )}
            {!isRunning && tally.there > 0 && <a href={`${config.routes.admin}/caption-desk?show=mine`}>{own.toCaptions}</a>}
          </div>
        )}
        <ol className={styles['rows']}>
          {uploads.map((upload) => (
            <UploadRow key={upload.key} language={language} onRetry={queue.retry} own={own} upload={upload} />
          ))}
        </ol>
      </section>
    </main>
  )
}
