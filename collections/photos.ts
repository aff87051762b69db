import { PHOTO_STATES } from '../editorial/clearing.ts'
import { SOURCE_TYPE_WORDS, SOURCE_TYPES } from '../editorial/source-types.ts'
import { allow, editorialStaff, nobody, noField } from '../cms/access/allow.ts'
import { rescueField } from '../cms/admin/rescue/rescue-field.ts'
import { clearedComponents } from '../cms/admin/slots.ts'
import { captionText, changePhotos, noTranslators } from '../cms/access/records.ts'
import { crops } from '../cms/fields/crops.ts'
import { peopleShown } from '../cms/fields/people-shown.ts'
import { perLanguage } from '../cms/fields/per-language.ts'
import { rightsFields } from '../cms/fields/rights-fields.ts'
import { clearedRevision, createdBy, embargoUntil, revision, savedBy, stateColumn } from '../cms/fields/system-fields.ts'
import { bothWords, words } from '../cms/fields/words.ts'
import { checkKnownDates } from '../cms/hooks/check-known-dates.ts'
import { checkCrops } from '../cms/hooks/check-crops.ts'
import { checkMarks } from '../cms/hooks/check-marks.ts'
import { enforceRevision } from '../cms/hooks/enforce-revision.ts'
import { lookAtRights } from '../cms/hooks/look-at-rights.ts'
import { joinCollection } from '../cms/hooks/join-collection.ts'
import { judgeRecordSave, PHOTO_RULE } from '../cms/hooks/judge-record-save.ts'
import { makeRenditions } from '../cms/hooks/make-renditions.ts'
import { keepWhatTheFileSays } from '../cms/hooks/keep-what-the-file-says.ts'
import { keepFocalPoint } from '../cms/hooks/keep-focal-point.ts'
import { readOriginal } from '../cms/hooks/read-original.ts'
import { numberRevision } from '../cms/hooks/number-revision.ts'
import { recheckSigned } from '../cms/hooks/recheck-signed.ts'
import { recordReplacement } from '../cms/hooks/record-replacement.ts'
import { recordRevision } from '../cms/hooks/record-revision.ts'
import { refuseSystemColumns } from '../cms/hooks/refuse-system-columns.ts'
import { sendEtag } from '../cms/hooks/send-etag.ts'
import { newsroomCollection } from '../cms/newsroom-collection.ts'
import { photoOriginal } from '../press/originals.ts'
import { answerStoredFile } from '../cms/stored-file.ts'
import { photoFiles } from '../cms/photo-files/photo-files.ts'
import { usageStatement } from '../cms/photo-uses/usage-statement.ts'
import { whereUsed } from '../cms/photo-uses/where-used.ts'
import { showForScreens, thumbnailOf } from '../cms/photo-intake/show-for-screens.ts'
import { uploadEndpoint } from '../cms/photo-intake/upload-endpoint.ts'
import { putUpAgain } from '../cms/transitions/photo-send-back.ts'
import { photoTransitions } from '../cms/transitions/photo-transitions.ts'
import { photoLibrary } from '../cms/photo-library/photo-library.ts'
import { downloadPhoto } from '../cms/photo-download/download-photo.ts'

const desk = { update: noTranslators }

/** A private original and what the desk knows of it. Readers get renditions of it while something live uses it. */
export const photos = newsroomCollection({
  slug: 'photos',
  labels: { singular: words('Photo', 'Ảnh'), plural: words('Photos', 'Ảnh') },
  access: {
    create: allow('upload photos'),
    read: editorialStaff,
    update: changePhotos,
    delete: nobody,
    readVersions: editorialStaff,
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['filename', 'title', 'state', 'credit', 'takenOn', 'updatedAt'],
    listSearchableFields: ['title', 'credit', 'caption.vi', 'caption.en'],
    group: bothWords('Newsroom', 'Tòa soạn'),
    hideAPIURL: true,
    components: clearedComponents,
  },
  upload: {
    // The storage has the bytes (docs/decisions/0028), on the disk as well.
    disableLocalStorage: true,
    // As Payload's detection calls them: a HEIC also by its family. What is taken is judged by cms/photo-intake.
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/tiff', 'image/heic', 'image/heif'],
    adminThumbnail: ({ doc }) => thumbnailOf(doc),
    handlers: [showForScreens, answerStoredFile(photoOriginal)],
    pasteURL: false,
    crop: false,
    // Its point is a field like any other (cms/admin/crops): Payload's own dialog would write the original anew. Not false, or it has no fields.
    hideRemoveFile: true,
  },
  // Its thumbnail is found by them, whatever else is asked for.
  forceSelect: { hash: true, uprightWidth: true },
  trash: true,
  versions: { maxPerDoc: 0, drafts: false },
  endpoints: [uploadEndpoint, photoLibrary, ...photoTransitions, ...photoFiles, downloadPhoto, whereUsed, usageStatement],
  hooks: {
    beforeOperation: [
      keepFocalPoint,
      enforceRevision(judgeRecordSave('photos', PHOTO_RULE)),
      refuseSystemColumns({
        state: { column: 'state', initial: 'uploaded' },
        clearedRevision: { column: 'cleared_revision', initial: null },
        embargoUntil: { column: 'embargo_until', initial: null },
        hash: { column: 'hash', initial: null },
        placeholder: { column: 'placeholder', initial: null },
        fileSays: { column: 'file_says', initial: null },
        deletedAt: { column: 'deleted_at', initial: null },
        createdBy: { column: 'created_by_id', initial: null },
        savedBy: { column: 'saved_by_id', initial: null },
      }),
      readOriginal,
    ],
    beforeValidate: [
      checkKnownDates(['takenOn', 'rights.from', 'rights.until', 'rights.leases.*.from', 'rights.leases.*.until']),
      checkMarks,
      checkCrops,
    ],
    beforeChange: [keepWhatTheFileSays, numberRevision({ state: 'uploaded', clearedRevision: null, embargoUntil: null }), putUpAgain],
    afterChange: [recordRevision, recordReplacement, makeRenditions, recheckSigned, lookAtRights, joinCollection],
    afterOperation: [sendEtag],
  },
  fields: [
    rescueField,
    { name: 'files', type: 'ui', admin: { components: { Field: '/cms/admin/photo-files/photo-files.client.tsx#PhotoFiles' } } },
    {
      name: 'fileSays',
      label: words('What the file says', 'Tệp ảnh cho biết'),
      type: 'json',
      access: { create: noField, update: noField },
      admin: { components: { Field: '/cms/admin/photos/file-says-panel.client.tsx#FileSaysPanel' } },
    },
    { name: 'downloads', type: 'ui', admin: { components: { Field: '/cms/admin/photos/photo-downloads.client.tsx#PhotoDownloads' } } },
    {
      name: 'title',
      label: words('Working title', 'Tên làm việc'),
      type: 'text',
      maxLength: 200,
      access: desk,
      admin: { description: words('For the desk only; readers never see it.', 'Chỉ dùng trong tòa soạn; bạn đọc không thấy.') },
    },
    perLanguage({
      name: 'caption',
      label: words('Caption', 'Chú thích'),
      help: words(
        'Who does what, where and when. The credit goes into its own field.',
        'Ai làm gì, ở đâu, khi nào. Nguồn ảnh ghi ở ô riêng.',
      ),
      kind: 'textarea',
      maxLength: 2000,
      update: captionText,
    }),
    perLanguage({
      name: 'alt',
      label: words('Alt text', 'Mô tả thay thế'),
      help: words(
        'What the picture shows, for someone who cannot see it; not the caption again.',
        'Ảnh cho thấy gì, dành cho người không nhìn thấy; không lặp lại chú thích.',
      ),
      kind: 'textarea',
      maxLength: 1000,
      update: captionText,
    }),
    {
      name: 'credit',
      label: words('Credit', 'Nguồn ảnh'),
      type: 'text',
      maxLength: 200,
      access: desk,
      admin: { description: words('As printed after the caption, such as “VNA”.', 'In sau chú thích, ví dụ “TTXVN”.') },
    },
    { name: 'creator', label: words('Photographer', 'Người chụp'), type: 'text', maxLength: 200, access: desk },
    {
      name: 'copyrightNotice',
      label: words('Copyright notice', 'Bản quyền'),
      type: 'text',
      maxLength: 500,
      access: desk,
      admin: { description: words('Such as “© VNA 2025”.', 'Ví dụ “© TTXVN 2025”.') },
    },
    { name: 'agency', label: words('Agency', 'Hãng'), type: 'text', maxLength: 200, access: desk },
    {
      name: 'takenOn',
      label: words('Taken on', 'Ngày chụp'),
      type: 'text',
      maxLength: 20,
      access: desk,
      admin: {
        description: words(
          '16/11/2025 or 2025-11-16, 2025-11, 2025; 1950? where unsure, XXXX where nobody knows.',
          '16/11/2025 hoặc 2025-11-16, 2025-11, 2025; 1950? nếu chưa chắc, XXXX nếu không rõ.',
        ),
      },
    },
    { name: 'place', label: words('Place', 'Địa điểm'), type: 'relationship', relationTo: 'places', access: desk },
    { name: 'event', label: words('Event', 'Sự kiện'), type: 'relationship', relationTo: 'events', access: desk },
    { name: 'placeUnknown', label: words('Place unknown', 'Không rõ địa điểm'), type: 'checkbox', defaultValue: true, access: desk },
    rightsFields,
    {
      name: 'digitalSourceType',
      label: words('How it was made', 'Cách tạo ra ảnh'),
      type: 'select',
      access: desk,
      options: SOURCE_TYPES.map((value) => ({ value, label: SOURCE_TYPE_WORDS[value] })),
      admin: {
        description: words(
          'IPTC’s digital source type. What AI made or changed is said to readers beside the credit.',
          'Loại nguồn kỹ thuật số theo IPTC. Ảnh do AI tạo hoặc sửa được nói rõ với bạn đọc cạnh nguồn ảnh.',
        ),
      },
    },
    {
      name: 'keywords',
      label: words('Keywords', 'Từ khóa'),
      type: 'text',
      hasMany: true,
      maxRows: 100,
      maxLength: 200,
      access: desk,
    },
    peopleShown,
    crops,
    { name: 'uses', type: 'ui', admin: { components: { Field: '/cms/admin/photos/where-used.client.tsx#WhereUsed' } } },
    {
      name: 'hash',
      label: words('Hash of the original', 'Mã băm bản gốc'),
      type: 'text',
      index: true,
      access: { create: noField, update: noField },
      admin: { hidden: true },
    },
    {
      name: 'uprightWidth',
      label: words('Width, upright', 'Chiều rộng'),
      type: 'number',
      access: { create: noField, update: noField },
      admin: { hidden: true },
    },
    {
      name: 'uprightHeight',
      label: words('Height, upright', 'Chiều cao'),
      type: 'number',
      access: { create: noField, update: noField },
      admin: { hidden: true },
    },
    {
      name: 'placeholder',
      label: words('Placeholder', 'Ảnh chờ'),
      type: 'text',
      access: { create: noField, update: noField },
      admin: { hidden: true },
    },
    stateColumn({ name: 'state', label: words('State', 'Tình trạng'), options: PHOTO_STATES, initial: 'uploaded' }),
    clearedRevision,
    revision,
    embargoUntil,
    createdBy,
    savedBy,
  ],
})
