import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { may } from '../../../editorial/roles.ts'
import { staffOf } from '../../access/staff.ts'
import { UploadScreen } from './upload-screen.client.tsx'

/** `/admin/upload-photos`, within the frame that all screens have. */
export function UploadView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const { admin } = payload.config.routes
  const { actions } = payload.config.admin.components
  const staff = staffOf(req)
  if (!staff || !user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/upload-photos`)}`)
  return (
    <DefaultTemplate
      i18n={i18n}
      payload={payload}
      permissions={permissions}
      req={req}
      user={user}
      visibleEntities={visibleEntities}
      {...(actions ? { viewActions: actions } : {})}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
    >
      <UploadScreen mayUpload={may(staff, 'upload photos')} />
    </DefaultTemplate>
  )
}
