import type { AdminViewServerProps, SanitizedPermissions } from 'payload'
import { waitingListsOf, type WaitingListName } from '../../../editorial/waiting.ts'
import { staffOf } from '../../access/staff.ts'
import buttons from '../buttons.module.css'
import styles from './dashboard.module.css'
import { alarms } from './read-alarms.ts'
import { deskOf, type Desk } from './desk.ts'
import { drafts, scheduled, sentBack, toPublish, toReview, withOthers } from './read-articles.ts'
import { photosEnding, photosLost } from './read-photo-rights.ts'
import { photosToClear, photosToDescribe } from './read-photos.ts'
import { recordsToClear } from './read-records.ts'
import { reports } from './read-reports.ts'
import { settings } from './read-settings.ts'
import { toTranslate } from './read-translations.ts'
import { WaitingSection } from './waiting-section.tsx'
import type { WaitingList } from './waiting.ts'

/** The first screen: what waits for the person who looks, by the rules that the buttons ask. */
export async function Dashboard({ initPageResult }: AdminViewServerProps) {
  const { req, permissions } = initPageResult
  const staff = staffOf(req)
  if (!staff) return null
  const desk = deskOf(req, staff)
  const read = await Promise.all(waitingListsOf(staff).map((name) => READERS[name](desk, permissions)))
  const lists = read.filter((list) => list !== null)
  const full = lists.filter(({ total }) => total > 0)
  const empty = lists.filter(({ total }) => total === 0)
  const { own, admin } = desk
  return (
    <main className={styles['dashboard']}>
      <header className={styles['head']}>
        <div>
          <h1 className={styles['title']}>{own.title}</h1>
          <p className={styles['hello']}>{own.hello.replace('{name}', req.user?.name ?? '')}</p>
        </div>
        <div className={styles['acts']}>
          {permissions.collections?.articles?.create && (
            <a className={buttons['secondary']} href={`${admin}/collections/articles/create`}>
              {own.write}
            </a>
          )}
          {permissions.collections?.photos?.read && (
            <a className={buttons['secondary']} href={`${admin}/caption-desk`}>
              {own.captions}
            </a>
          )}
          {permissions.collections?.photos?.create && (
            <a className={buttons['secondary']} href={`${admin}/upload-photos`}>
              {own.upload}
            </a>
          )}
        </div>
      </header>
      {full.length > 0 && (
        <div className={styles['lists']}>
          {full.map((list) => (
            <WaitingSection key={list.name} list={list} own={own} />
          ))}
        </div>
      )}
      {empty.length > 0 && (
        <div className={styles['nothing']}>
          {empty.map((list) => (
            <WaitingSection key={list.name} list={list} own={own} />
          ))}
        </div>
      )}
    </main>
  )
}

type Reader = (desk: Desk, permissions: SanitizedPermissions) => Promise<WaitingList | null>

const READERS: Record<WaitingListName, Reader> = {
  alarms,
  'sent-back': sentBack,
  drafts,
  'to-review': toReview,
  'to-publish': toPublish,
  scheduled,
  'to-translate': toTranslate,
  'with-others': withOthers,
  'photos-to-describe': photosToDescribe,
  'photos-to-clear': photosToClear,
  'photos-lost': photosLost,
  'photos-ending': photosEnding,
  'records-to-clear': recordsToClear,
  reports,
  settings,
}
