import type { AdminViewServerProps } from 'payload'
import { newsroomDay } from '../../../editorial/dates.ts'
import { may } from '../../../editorial/roles.ts'
import { staffOf } from '../../access/staff.ts'
import { agencies } from '../../photo-uses/agency-uses.ts'
import { OwnScreen } from '../own-screen.tsx'
import { UsageScreen } from './usage-screen.client.tsx'

/** `/admin/usage-statement`: which photos of an agency stood on public pages in a month. */
export async function UsageView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const staff = staffOf(req)
  const mayRead = staff !== null && may(staff, 'read usage statements')
  return (
    <OwnScreen {...view}>
      <UsageScreen agencies={mayRead ? await agencies(req) : null} month={newsroomDay(new Date()).slice(0, 7)} />
    </OwnScreen>
  )
}
