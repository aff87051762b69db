import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { may } from '../../../editorial/roles.ts'
import { staffOf } from '../../access/staff.ts'
import { OwnScreen } from '../own-screen.tsx'
import { UploadScreen } from './upload-screen.client.tsx'

/** `/admin/upload-photos`: many photos at once. */
export function UploadView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const { admin } = req.payload.config.routes
  const staff = staffOf(req)
  if (!staff) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/upload-photos`)}`)
  return (
    <OwnScreen {...view}>
      <UploadScreen mayKeep={may(staff, 'edit every photo')} mayUpload={may(staff, 'upload photos')} />
    </OwnScreen>
  )
}
