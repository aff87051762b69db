import { allow, editorialStaff, nobody, noField } from '../cms/access/allow.ts'
import { rescueField } from '../cms/admin/rescue/rescue-field.ts'
import { recordComponents } from '../cms/admin/slots.ts'
import { changeRecords } from '../cms/access/records.ts'
import { perLanguage } from '../cms/fields/per-language.ts'
import { createdBy, revision, savedBy } from '../cms/fields/system-fields.ts'
import { bothWords, words } from '../cms/fields/words.ts'
import { enforceRevision } from '../cms/hooks/enforce-revision.ts'
import { judgeRecordSave, PHOTO_RULE } from '../cms/hooks/judge-record-save.ts'
import { keepWhatTheRecordingSays } from '../cms/hooks/keep-what-the-recording-says.ts'
import { numberRevision } from '../cms/hooks/number-revision.ts'
import { refuseOtherRecording } from '../cms/hooks/refuse-other-recording.ts'
import { recheckSigned } from '../cms/hooks/recheck-signed.ts'
import { recordRevision } from '../cms/hooks/record-revision.ts'
import { refuseSystemColumns } from '../cms/hooks/refuse-system-columns.ts'
import { sendEtag } from '../cms/hooks/send-etag.ts'
import { newsroomCollection } from '../cms/newsroom-collection.ts'
import { uploadRecording } from '../cms/recording-intake/upload-recording.ts'
import { answerStoredFile } from '../cms/stored-file.ts'
import { recordingOriginal } from '../press/originals.ts'

/** Audio and video files of our own. The approval of the article that plays one signs its bytes, title, credit and transcript. */
export const recordings = newsroomCollection({
  slug: 'recordings',
  labels: { singular: words('Recording', 'Bản ghi'), plural: words('Audio and video', 'Âm thanh, video') },
  access: {
    create: allow('upload photos'),
    read: editorialStaff,
    update: changeRecords('recordings'),
    delete: nobody,
    readVersions: editorialStaff,
  },
  admin: {
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'title.vi', 'title.en', 'credit', 'updatedAt'],
    listSearchableFields: ['filename', 'title.vi', 'title.en', 'credit'],
    group: bothWords('Newsroom', 'Tòa soạn'),
    hideAPIURL: true,
    components: recordComponents,
  },
  upload: {
    // The storage has the bytes (docs/decisions/0028), on the disk as well.
    disableLocalStorage: true,
    handlers: [answerStoredFile(recordingOriginal)],
    // As Payload's detection calls them: M4A and Opus by names of their own.
    mimeTypes: ['audio/mpeg', 'audio/mp4', 'audio/x-m4a', 'audio/ogg', 'audio/ogg; codecs=opus', 'audio/wav', 'video/mp4', 'video/webm'],
    pasteURL: false,
    hideRemoveFile: true,
  },
  versions: { maxPerDoc: 0, drafts: false },
  endpoints: [uploadRecording],
  hooks: {
    beforeOperation: [
      enforceRevision(judgeRecordSave('recordings', PHOTO_RULE)),
      refuseSystemColumns({
        hash: { column: 'hash', initial: null },
        createdBy: { column: 'created_by_id', initial: null },
        savedBy: { column: 'saved_by_id', initial: null },
      }),
      refuseOtherRecording,
    ],
    beforeChange: [keepWhatTheRecordingSays, numberRevision({})],
    afterChange: [recordRevision, recheckSigned],
    afterOperation: [sendEtag],
  },
  fields: [
    rescueField,
    perLanguage({ name: 'title', label: words('Title', 'Tên'), maxLength: 300 }),
    perLanguage({
      name: 'transcript',
      label: words('Transcript', 'Bản chép lời'),
      help: words('What is said and heard, for whoever cannot hear it.', 'Những gì được nói và nghe thấy, dành cho người không nghe được.'),
      kind: 'textarea',
      maxLength: 60_000,
    }),
    perLanguage({
      name: 'captions',
      label: words('Captions (WebVTT)', 'Phụ đề (WebVTT)'),
      help: words('For videos: the text of a .vtt file.', 'Dành cho video: nội dung tệp .vtt.'),
      kind: 'textarea',
      maxLength: 60_000,
    }),
    { name: 'credit', label: words('Credit', 'Nguồn'), type: 'text', maxLength: 200 },
    { name: 'poster', label: words('Picture before it plays', 'Ảnh chờ'), type: 'upload', relationTo: 'photos' },
    {
      name: 'hash',
      label: words('Hash of the file', 'Mã băm'),
      type: 'text',
      index: true,
      access: { create: noField, update: noField },
      admin: { hidden: true },
    },
    revision,
    createdBy,
    savedBy,
  ],
})
