import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { readPhotoSearch } from '../../../editorial/photo-search.ts'
import { may } from '../../../editorial/roles.ts'
import { isEditorial } from '../../access/editorial.ts'
import { staffOf } from '../../access/staff.ts'
import { OwnScreen } from '../own-screen.tsx'
import { PhotoLibrary } from './photo-library.client.tsx'

/** `/admin/photo-library`: all photos, found by what is known of them. An admin has no part in the content. */
export function PhotoLibraryView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const { admin } = req.payload.config.routes
  const staff = staffOf(req)
  // Payload lets anybody open a view of ours.
  if (!staff) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/photo-library`)}`)
  if (!isEditorial(staff)) redirect(admin)
  const asked = (name: string) => [view.searchParams?.[name] ?? []].flat()[0] ?? null
  return (
    <OwnScreen {...view}>
      <PhotoLibrary first={readPhotoSearch({ get: asked })} mayKeep={may(staff, 'edit every photo')} />
    </OwnScreen>
  )
}
