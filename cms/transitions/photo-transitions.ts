import type { PayloadRequest } from 'payload'
import { faultsBeforeClearingPhoto } from '../../editorial/clearing.ts'
import { LANGUAGES } from '../../editorial/languages.ts'
import { manifestOf } from '../../press/manifest-hash.ts'
import { publicPhoto } from '../../press/print-public-records.ts'
import { clearingEndpoints } from './clearing-endpoints.ts'
import { liftPhotoEmbargo, setPhotoEmbargo } from './photo-embargo.ts'
import { sendPhotoBack, whySentBack } from './photo-send-back.ts'
import { takePhotoFromTrash, trashPhoto } from './photo-trash.ts'
import { publishRecord } from './publish-record.ts'

/** A photographer's or editor's second look before a photo may be printed; its page is printed with it. */
export const photoTransitions = clearingEndpoints({
  collection: 'photos',
  capability: 'clear photos',
  notBuilt: ['restrict', 'withdraw'],
  others: {
    'set-embargo': { capability: 'set embargoes', perform: setPhotoEmbargo },
    'lift-embargo': { capability: 'retract', perform: liftPhotoEmbargo },
    'send-back': { capability: 'clear photos', perform: sendPhotoBack },
    trash: { capability: 'upload photos', own: true, perform: trashPhoto },
    'take-from-trash': { capability: 'upload photos', own: true, fromTrash: true, perform: takePhotoFromTrash },
  },
  sentBack: whySentBack,
  faults: async (req, id) => {
    const photo = await findPhoto(req, id)
    return faultsBeforeClearingPhoto({
      credit: photo.credit ?? '',
      rightsCategory: photo.rights?.category ?? '',
      descriptions: LANGUAGES.map((language) => photo.caption?.[language] ?? ''),
      takenOn: photo.takenOn ?? '',
      hasPlace: Boolean(photo.place),
      placeUnknown: photo.placeUnknown === true,
      peopleShown: (photo.peopleShown ?? []).map((shown) => ({ named: Boolean(shown.person) || shown.others === true })),
    })
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
  },
})

function findPhoto(req: PayloadRequest, id: number) {
  return req.payload.findByID({ collection: 'photos', id, depth: 0, req })
}
