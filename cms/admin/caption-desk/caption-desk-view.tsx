import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { isEditorial } from '../../access/editorial.ts'
import { staffOf } from '../../access/staff.ts'
import { OwnScreen } from '../own-screen.tsx'
import { CaptionDesk } from './caption-desk.client.tsx'
import { readDeskAddress } from './desk-filters.ts'

/** `/admin/caption-desk`: the contact sheet and each picture with its captions. An admin has no part in the content. */
export function CaptionDeskView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const { admin } = req.payload.config.routes
  const staff = staffOf(req)
  // Payload lets anybody open a view of ours.
  if (!staff) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/caption-desk`)}`)
  if (!isEditorial(staff)) redirect(admin)
  return (
    <OwnScreen {...view}>
      <CaptionDesk first={readDeskAddress(view.searchParams ?? {})} />
    </OwnScreen>
  )
}
