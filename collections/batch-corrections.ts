import { LANGUAGE_NAMES, LANGUAGES } from '../editorial/languages.ts'
import { BATCH_STATES } from '../editorial/batch-corrections.ts'
import { CORRECTION_CLASSES } from '../editorial/publication.ts'
import { allow, nobody, noField } from '../cms/access/allow.ts'
import { batchWords } from '../cms/admin/batch-corrections/batch-words.ts'
import { optionLabel } from '../cms/admin/option-label.ts'
import { batchComponents } from '../cms/admin/slots.ts'
import { batchEndpoints } from '../cms/batch-corrections/batch-endpoints.ts'
import { judgeBatchSave, LONGEST_WORDS } from '../cms/batch-corrections/judge-batch-save.ts'
import { listOnCreate } from '../cms/batch-corrections/list-on-create.ts'
import { showBatchState } from '../cms/batch-corrections/show-batch-state.ts'
import { perLanguage } from '../cms/fields/per-language.ts'
import { createdBy } from '../cms/fields/system-fields.ts'
import { bothWords, words } from '../cms/fields/words.ts'
import { recordKeeping } from '../cms/hooks/record-keeping.ts'
import { refuseSystemColumns } from '../cms/hooks/refuse-system-columns.ts'
import { newsroomCollection } from '../cms/newsroom-collection.ts'

const written = { create: noField, update: noField }
/** What was listed was listed for these words. */
const once = { update: noField }

/** The same wrong words on many live pages, mended in one go: listed, corrected once, approved once, published once, each page by itself. */
export const batchCorrections = newsroomCollection({
  slug: 'batch-corrections',
  labels: { singular: words('Batch correction', 'Đính chính hàng loạt'), plural: words('Batch corrections', 'Đính chính hàng loạt') },
  access: {
    create: allow("edit others' articles"),
    read: allow('read every manuscript'),
    update: allow("edit others' articles"),
    delete: nobody,
    readVersions: nobody,
  },
  admin: {
    useAsTitle: 'wrong',
    defaultColumns: ['wrong', 'right', 'state', 'class', 'createdBy', 'createdAt'],
    listSearchableFields: ['wrong', 'right'],
    group: bothWords('Newsroom', 'Tòa soạn'),
    hideAPIURL: true,
    components: batchComponents,
  },
  endpoints: batchEndpoints,
  hooks: {
    beforeOperation: [
      refuseSystemColumns({
        state: { column: 'state', initial: 'listed' },
        pages: { column: 'pages', initial: [] },
        found: { column: 'found', initial: 0 },
        abandonReason: { column: 'abandon_reason', initial: null },
        createdBy: { column: 'created_by_id', initial: null },
      }),
      judgeBatchSave,
    ],
    beforeChange: [listOnCreate],
    afterChange: [recordKeeping('batch-correction')],
    afterRead: [showBatchState],
  },
  fields: [
    { name: 'wrong', label: words('Wrong words', 'Từ sai'), type: 'text', required: true, maxLength: LONGEST_WORDS, access: once },
    { name: 'right', label: words('What they become', 'Sửa thành'), type: 'text', required: true, maxLength: LONGEST_WORDS, access: once },
    {
      name: 'class',
      label: words('Kind of correction', 'Loại đính chính'),
      type: 'select',
      required: true,
      defaultValue: 'name',
      options: CORRECTION_CLASSES.map((value) => ({ value, label: optionLabel(value) })),
    },
    perLanguage({ name: 'notes', label: words('Public note', 'Lời đính chính'), kind: 'textarea', maxLength: 2000 }),
    // Read off its pages whenever somebody looks: an article is also moved alone, on its own page.
    {
      name: 'state',
      label: words('State', 'Tình trạng'),
      type: 'select',
      virtual: true,
      options: BATCH_STATES.map((value) => ({ value, label: words(batchWords('en').states[value], batchWords('vi').states[value]) })),
      access: written,
      admin: {
        hidden: true,
        disableListFilter: true,
        components: { Cell: '/cms/admin/state-cell.client.tsx#StateCell' },
      },
    },
    {
      name: 'pages',
      label: words('Pages', 'Trang'),
      type: 'array',
      access: written,
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
      fields: [
        { name: 'article', label: words('Article', 'Bài viết'), type: 'relationship', relationTo: 'articles', required: true },
        // What readers saw when it was listed; the correction is prepared on that and on nothing newer.
        { name: 'publication', label: words('Publication', 'Bản in'), type: 'relationship', relationTo: 'publications', required: true },
        {
          name: 'language',
          label: words('Language', 'Ngôn ngữ'),
          type: 'select',
          required: true,
          options: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
        },
        { name: 'chosen', label: words('Chosen', 'Được chọn'), type: 'checkbox', defaultValue: true },
        { name: 'prepared', label: words('Revision prepared', 'Bản đã chuẩn bị'), type: 'number' },
        { name: 'problems', label: words('What stood in the way', 'Điều vướng mắc'), type: 'json' },
      ],
    },
    // How many live pages said it; more than a batch takes are left to the next one.
    {
      name: 'found',
      label: words('Pages found', 'Số trang tìm thấy'),
      type: 'number',
      access: written,
      admin: { hidden: true },
    },
    { name: 'abandonReason', label: words('Given up because', 'Lý do bỏ'), type: 'textarea', access: written, admin: { hidden: true } },
    createdBy,
  ],
})
