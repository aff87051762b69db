import type { PayloadRequest } from 'payload'
import { faultsBeforeClearingPhoto, PHOTO_STATES } from '../../editorial/clearing.ts'
import { newsroomDay } from '../../editorial/dates.ts'
import { LANGUAGES } from '../../editorial/languages.ts'
import { hasFuture } from '../../editorial/photo-use.ts'
import { problem } from '../../editorial/problems.ts'
import { manifestOf } from '../../press/manifest-hash.ts'
import { rightsOf } from '../../press/photo-to-use.ts'
import { publicPhoto } from '../../press/print-public-records.ts'
import { clock } from '../clock.ts'
import { judgeRightsAgain } from '../photo-availability/judge-again.ts'
import { clearingEndpoints } from './clearing-endpoints.ts'
import { liftPhotoEmbargo, setPhotoEmbargo } from './photo-embargo.ts'
import { sendPhotoBack, whySentBack } from './photo-send-back.ts'
import { restrictPhoto, whyTakenOut, withdrawPhoto } from './photo-take-out.ts'
import { takePhotoFromTrash, trashPhoto } from './photo-trash.ts'
import { publishRecord } from './publish-record.ts'

/** A photographer's or editor's second look before a photo may be printed; its page is printed with it. */
export const photoTransitions = clearingEndpoints({
  collection: 'photos',
  capability: 'clear photos',
  others: {
    'set-embargo': { capability: 'set embargoes', perform: setPhotoEmbargo },
    'lift-embargo': { capability: 'retract', perform: liftPhotoEmbargo },
    'send-back': {
      capability: 'clear photos',
      from: { states: ['uploaded'], elsewhere: 'Only what waits to be cleared is sent back.' },
      notYours: 'You made the last change yourself; somebody else sends it back.',
      perform: sendPhotoBack,
    },
    restrict: {
      capability: 'clear photos',
      from: { states: ['cleared', 'expired'], elsewhere: 'Only a photo that was cleared is restricted.' },
      perform: restrictPhoto,
    },
    withdraw: {
      capability: 'withdraw photos',
      from: { states: PHOTO_STATES.filter((state) => state !== 'withdrawn'), elsewhere: 'It was withdrawn already.' },
      perform: withdrawPhoto,
    },
    trash: { capability: 'upload photos', own: true, perform: trashPhoto },
    'take-from-trash': { capability: 'upload photos', own: true, fromTrash: true, perform: takePhotoFromTrash },
  },
  sentBack: whySentBack,
  takenOut: whyTakenOut,
  faults: async (req, id) => {
    const photo = await findPhoto(req, id)
    const isOver = photo.state === 'expired' && !hasFuture(rightsOf(photo), newsroomDay(await clock(req)))
    const message = 'Its rights have ended. Enter what was agreed since, and save; then somebody else clears it.'
    const faults = faultsBeforeClearingPhoto({
      credit: photo.credit ?? '',
      rightsCategory: photo.rights?.category ?? '',
      licence: photo.rights?.ccLicence ?? photo.rights?.licence ?? '',
      descriptions: LANGUAGES.map((language) => photo.caption?.[language] ?? ''),
      takenOn: photo.takenOn ?? '',
      hasPlace: Boolean(photo.place),
      placeUnknown: photo.placeUnknown === true,
      peopleShown: (photo.peopleShown ?? []).map((shown) => ({ named: Boolean(shown.person) || shown.others === true })),
    })
    return isOver ? [...faults, problem('rights-ended', message, 'rights.until')] : faults
  },
  clear: async (req, { id, revision, staff }) => {
    const record = await publicPhoto(req, await findPhoto(req, id))
    await req.payload.db.updateOne({
      collection: 'photos',
      id,
      data: { state: 'cleared', clearedRevision: revision },
      req,
      returning: false,
    })
    const approval = await req.payload.create({
      collection: 'approvals',
      data: { subjectKind: 'photo', subject: id, kind: 'clear', revision, manifest: manifestOf(record).manifest, by: staff.id },
      depth: 0,
      req,
    })
    await publishRecord(req, { record, approval: approval.id, by: staff.id })
    await judgeRightsAgain(req, { id, mayExpire: false })
  },
})

function findPhoto(req: PayloadRequest, id: number) {
  return req.payload.findByID({ collection: 'photos', id, depth: 0, req })
}
