import { LANGUAGE_NAMES, LANGUAGES, DEFAULT_LANGUAGE } from '../editorial/languages.ts'
import { CORRECTION_CLASSES } from '../editorial/publication.ts'
import { PUBLIC_STATUSES, STAGES, WORK_KINDS } from '../editorial/workflow.ts'
import { nobody, noField } from '../cms/access/allow.ts'
import { optionLabel } from '../cms/admin/option-label.ts'
import { rescueField } from '../cms/admin/rescue/rescue-field.ts'
import { articleComponents, photoChoice } from '../cms/admin/slots.ts'
import { createManuscripts, editManuscripts, mayReadStories, readManuscripts, readManuscriptVersions } from '../cms/access/manuscripts.ts'
import { body } from '../cms/fields/body.ts'
import { createdBy, notedPerson, revision, savedBy, stateColumn, writtenBySystem } from '../cms/fields/system-fields.ts'
import { cropChoice } from '../cms/fields/crop-choice.ts'
import { bothWords, words } from '../cms/fields/words.ts'
import { fieldsOf } from '../cms/fields-of.ts'
import { checkBody } from '../cms/hooks/check-body.ts'
import { enforceRevision } from '../cms/hooks/enforce-revision.ts'
import { fillSlugFrom } from '../cms/hooks/fill-slug.ts'
import { judgeArticleSave } from '../cms/hooks/judge-article-save.ts'
import { numberRevision } from '../cms/hooks/number-revision.ts'
import { openStory } from '../cms/hooks/open-story.ts'
import { recordRevision } from '../cms/hooks/record-revision.ts'
import { refuseSystemColumns } from '../cms/hooks/refuse-system-columns.ts'
import { sendEtag } from '../cms/hooks/send-etag.ts'
import { newsroomCollection } from '../cms/newsroom-collection.ts'
import { articleTransitions } from '../cms/transitions/article-transitions.ts'

const beginning = {
  stage: 'draft',
  publicStatus: 'none',
  workKind: 'first',
  reviewRound: 0,
  firstPublishedAt: null,
  lastAct: null,
  correctionClass: null,
  correctionCount: 0,
  parkedRevision: null,
  publishAt: null,
  scheduledBy: null,
  confirmBy: null,
}

/** One edition of a story in one language: the manuscript staff edit. Readers never reach it. */
export const articles = newsroomCollection({
  slug: 'articles',
  labels: { singular: words('Article', 'Bài viết'), plural: words('Articles', 'Bài viết') },
  access: {
    create: createManuscripts,
    read: readManuscripts,
    update: editManuscripts,
    delete: nobody,
    readVersions: readManuscriptVersions,
  },
  admin: {
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'stage', 'publicStatus', 'language', 'section', 'dueAt', 'assignee', 'updatedAt'],
    listSearchableFields: ['headline', 'standfirst', 'slug'],
    group: bothWords('Newsroom', 'Tòa soạn'),
    hideAPIURL: true,
    components: articleComponents,
  },
  trash: true,
  versions: { maxPerDoc: 0, drafts: false },
  endpoints: articleTransitions,
  hooks: {
    beforeOperation: [
      enforceRevision(judgeArticleSave),
      refuseSystemColumns({
        stage: { column: 'stage', initial: 'draft' },
        publicStatus: { column: 'public_status', initial: 'none' },
        workKind: { column: 'work_kind', initial: 'first' },
        reviewRound: { column: 'review_round', initial: 0 },
        firstPublishedAt: { column: 'first_published_at', initial: null },
        lastAct: { column: 'last_act', initial: null },
        correctionClass: { column: 'correction_class', initial: null },
        correctionCount: { column: 'correction_count', initial: 0 },
        parkedRevision: { column: 'parked_revision', initial: null },
        publishAt: { column: 'publish_at', initial: null },
        scheduledBy: { column: 'scheduled_by_id', initial: null },
        confirmBy: { column: 'confirm_by', initial: null },
        deletedAt: { column: 'deleted_at', initial: null },
        story: { column: 'story_id', initial: null },
        sourceRevision: { column: 'source_revision', initial: null },
        createdBy: { column: 'created_by_id', initial: null },
        savedBy: { column: 'saved_by_id', initial: null },
      }),
      checkBody,
    ],
    beforeChange: [fillSlugFrom('headline'), openStory, numberRevision(beginning)],
    afterChange: [recordRevision],
    afterOperation: [sendEtag],
  },
  fields: [
    rescueField,
    { name: 'headline', label: words('Headline', 'Tiêu đề'), type: 'text', required: true, maxLength: 300 },
    {
      name: 'standfirst',
      label: words('Standfirst', 'Sa-pô'),
      type: 'textarea',
      maxLength: 1000,
      admin: {
        description: words(
          'The sentences under the headline that say why to read on.',
          'Những câu dưới tiêu đề cho biết vì sao nên đọc tiếp.',
        ),
      },
    },
    {
      name: 'leadPhoto',
      label: words('Lead photo', 'Ảnh chính'),
      type: 'group',
      fields: [
        { name: 'photo', label: words('Photo', 'Ảnh'), type: 'upload', relationTo: 'photos', admin: photoChoice },
        cropChoice,
        { name: 'caption', label: words('Caption here', 'Chú thích tại đây'), type: 'textarea', maxLength: 2000 },
        { name: 'alt', label: words('Alt text here', 'Mô tả thay thế tại đây'), type: 'textarea', maxLength: 1000 },
      ],
    },
    { name: 'noPhoto', label: words('No photo', 'Bài không có ảnh'), type: 'checkbox', defaultValue: false },
    body,
    {
      name: 'bylines',
      label: words('Bylines', 'Tác giả'),
      labels: { singular: words('Byline', 'Tác giả'), plural: words('Bylines', 'Tác giả') },
      type: 'array',
      maxRows: 20,
      fields: [
        { name: 'person', label: words('Person', 'Nhân vật'), type: 'relationship', relationTo: 'people', required: true },
        {
          name: 'as',
          label: words('As', 'Vai trò'),
          type: 'select',
          defaultValue: 'text',
          required: true,
          options: [
            { value: 'text', label: words('Text', 'Bài') },
            { value: 'photos', label: words('Photos', 'Ảnh') },
            { value: 'translation', label: words('Translation', 'Dịch') },
          ],
        },
      ],
    },
    {
      name: 'correctionNote',
      label: words('Public note of the correction', 'Lời đính chính'),
      type: 'textarea',
      maxLength: 2000,
      admin: {
        condition: (data) => fieldsOf(data).workKind === 'correction',
        description: words(
          'What was wrong and what is right. Readers see it, dated, above the story; it is approved with the text.',
          'Điều gì đã sai và điều gì là đúng. Bạn đọc thấy lời này, kèm ngày, phía trên bài; nó được duyệt cùng bài.',
        ),
      },
    },
    {
      name: 'language',
      label: words('Language', 'Ngôn ngữ'),
      type: 'select',
      required: true,
      defaultValue: DEFAULT_LANGUAGE,
      options: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
      access: { update: noField },
      admin: { position: 'sidebar' },
    },
    {
      name: 'section',
      label: words('Section', 'Chuyên mục'),
      type: 'relationship',
      relationTo: 'sections',
      admin: { position: 'sidebar', components: { Cell: '/cms/admin/lists/section-cell.client.tsx#SectionCell' } },
    },
    {
      name: 'slug',
      label: words('Slug', 'Đường dẫn'),
      type: 'text',
      maxLength: 120,
      admin: {
        position: 'sidebar',
        description: words(
          'The words of the address. Left empty it is made from the headline.',
          'Phần chữ của địa chỉ. Để trống sẽ tạo từ tiêu đề.',
        ),
      },
    },
    {
      name: 'dueAt',
      label: words('Due', 'Hạn nộp'),
      type: 'date',
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime' },
        components: { Cell: '/cms/admin/lists/due-cell.client.tsx#DueCell' },
      },
    },
    {
      name: 'assignee',
      label: words('Assigned to', 'Giao cho'),
      type: 'relationship',
      relationTo: 'users',
      admin: { position: 'sidebar' },
    },
    {
      name: 'invited',
      label: words('Invited to write', 'Mời cùng viết'),
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'people',
      label: words('People', 'Nhân vật'),
      type: 'relationship',
      relationTo: 'people',
      hasMany: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'organizations',
      label: words('Organizations', 'Tổ chức'),
      type: 'relationship',
      relationTo: 'organizations',
      hasMany: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'places',
      label: words('Places', 'Địa điểm'),
      type: 'relationship',
      relationTo: 'places',
      hasMany: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'events',
      label: words('Events', 'Sự kiện'),
      type: 'relationship',
      relationTo: 'events',
      hasMany: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'related',
      label: words('Related articles', 'Bài liên quan'),
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      admin: {
        position: 'sidebar',
        description: words('Chosen by hand; those that are live show at the end.', 'Chọn bằng tay; bài nào đang đăng sẽ hiện ở cuối.'),
      },
    },
    {
      name: 'translationOf',
      label: words('Translation of', 'Dịch từ bài'),
      type: 'relationship',
      relationTo: 'articles',
      access: { update: noField },
      admin: { position: 'sidebar' },
    },
    {
      name: 'sourceRevision',
      label: words('Revision translated', 'Bản gốc đã dịch'),
      type: 'number',
      access: { create: noField, update: noField },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'original',
      label: words('Written in its own language', 'Viết riêng, không phải bản dịch'),
      type: 'checkbox',
      defaultValue: false,
      admin: {
        position: 'sidebar',
        description: words(
          'For an edition of a story that is no translation: it may appear first.',
          'Dành cho ấn bản không phải bản dịch: có thể đăng trước.',
        ),
      },
    },
    {
      name: 'story',
      label: words('Story', 'Đề tài'),
      type: 'relationship',
      relationTo: 'stories',
      access: { create: noField, update: noField },
      // Where topics and events are chosen; writers have no access to stories of others.
      admin: { position: 'sidebar', readOnly: true, condition: (_data, _siblings, { user }) => mayReadStories(user) },
    },
    revision,
    stateColumn({ name: 'stage', label: words('Stage', 'Giai đoạn'), options: STAGES, initial: 'draft' }),
    stateColumn({ name: 'publicStatus', label: words('Public status', 'Trạng thái công khai'), options: PUBLIC_STATUSES, initial: 'none' }),
    stateColumn({ name: 'workKind', label: words('Work', 'Loại việc'), options: WORK_KINDS, initial: 'first' }),
    writtenBySystem({
      name: 'lastAct',
      label: words('Last printed as', 'Lần đăng gần nhất'),
      type: 'select',
      options: ['published', 'updated', 'corrected'].map((value) => ({ value, label: optionLabel(value) })),
    }),
    writtenBySystem({
      name: 'correctionClass',
      label: words('Kind of correction', 'Loại đính chính'),
      type: 'select',
      options: CORRECTION_CLASSES.map((value) => ({ value, label: optionLabel(value) })),
    }),
    writtenBySystem({ name: 'correctionCount', label: words('Corrections', 'Số lần đính chính'), type: 'number', defaultValue: 0 }),
    // The revision of an update that an urgent correction interrupted.
    writtenBySystem({ name: 'parkedRevision', label: words('Parked revision', 'Bản cập nhật tạm gác'), type: 'number' }),
    // While it is scheduled: when it fires, and whose publishing that is.
    writtenBySystem({ name: 'publishAt', label: words('Goes live at', 'Giờ đăng'), type: 'date', index: true }),
    notedPerson('scheduledBy', words('Scheduled by', 'Người hẹn giờ')),
    // Published by one person alone: until then somebody else confirms it, or it comes off the site.
    writtenBySystem({ name: 'confirmBy', label: words('To be confirmed by', 'Phải xác nhận trước'), type: 'date' }),
    {
      name: 'reviewRound',
      label: words('Review round', 'Lượt duyệt'),
      type: 'number',
      defaultValue: 0,
      access: { create: noField, update: noField },
      admin: { hidden: true },
    },
    {
      name: 'firstPublishedAt',
      label: words('First published', 'Đăng lần đầu'),
      type: 'date',
      access: { create: noField, update: noField },
      admin: { hidden: true },
    },
    createdBy,
    savedBy,
  ],
})
