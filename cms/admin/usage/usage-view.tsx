import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { newsroomDay } from '../../../editorial/dates.ts'
import { may } from '../../../editorial/roles.ts'
import { staffOf } from '../../access/staff.ts'
import { agencies } from '../../photo-uses/agency-uses.ts'
import { UsageScreen } from './usage-screen.client.tsx'

/** `/admin/usage-statement`: which photos of an agency stood on public pages in a month. */
export async function UsageView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const staff = staffOf(req)
  const mayRead = staff !== null && may(staff, 'read usage statements')
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      params={params ?? {}}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      {...(req.user ? { user: req.user } : {})}
      viewActions={req.payload.config.admin.components.actions ?? []}
      visibleEntities={visibleEntities}
    >
      <UsageScreen agencies={mayRead ? await agencies(req) : null} month={newsroomDay(new Date()).slice(0, 7)} />
    </DefaultTemplate>
  )
}
