import type { Field, FieldAccess, LabelFunction } from 'payload'
import { LANGUAGE_NAMES, LANGUAGES } from '../../editorial/languages.ts'
import {
  CATEGORY_RULES,
  CC_LICENCES,
  ccName,
  isRightsCategory,
  RIGHTS_CATEGORIES,
  type RightsField,
} from '../../editorial/rights-categories.ts'
import { grantsLeases, noTranslators } from '../access/records.ts'
import { optionLabel } from '../admin/option-label.ts'
import { fieldsOf } from '../fields-of.ts'
import { words } from './words.ts'

const desk = { update: noTranslators }

/** What we may do with a photo: its category with that category's own fields, how far and how long it reaches, and the leases. */
export const rightsFields: Field = {
  name: 'rights',
  label: words('Rights', 'Quyền sử dụng'),
  type: 'group',
  fields: [
    { name: 'judged', type: 'ui', admin: { components: { Field: '/cms/admin/photos/may-it-be-used.client.tsx#MayItBeUsed' } } },
    {
      name: 'category',
      label: words('Category', 'Loại'),
      type: 'select',
      access: desk,
      options: RIGHTS_CATEGORIES.map((value) => ({ value, label: optionLabel(value) })),
    },
    {
      name: 'ccLicence',
      label: words('Creative Commons licence', 'Giấy phép Creative Commons'),
      type: 'select',
      access: desk,
      options: CC_LICENCES.map((value) => ({ value, label: ccName(value) })),
      admin: { condition: belongsTo('ccLicence') },
    },
    {
      name: 'source',
      label: words('Where it is from', 'Lấy từ đâu'),
      type: 'text',
      maxLength: 500,
      access: desk,
      admin: {
        condition: belongsTo('source'),
        description: words(
          'Who handed it out, or the address where it was found. For the desk only.',
          'Ai cung cấp, hoặc địa chỉ nơi tìm thấy. Chỉ dùng trong tòa soạn.',
        ),
      },
    },
    {
      name: 'licence',
      label: words('Licence', 'Giấy phép'),
      type: 'text',
      maxLength: 300,
      access: desk,
      admin: {
        condition: belongsTo('licence'),
        description: words('In words or as an address: a contract, a permission.', 'Bằng lời hoặc địa chỉ: hợp đồng, giấy cho phép.'),
      },
    },
    languages(desk.update),
    day('from', words('From', 'Từ ngày'), desk.update),
    day('until', words('Until', 'Đến ngày'), desk.update),
    { name: 'restrictions', label: words('Restrictions', 'Hạn chế'), type: 'textarea', maxLength: 2000, access: desk },
    {
      name: 'leases',
      label: words('Leases', 'Thỏa thuận riêng'),
      labels: { singular: words('Lease', 'Thỏa thuận'), plural: words('Leases', 'Thỏa thuận riêng') },
      type: 'array',
      maxRows: 30,
      access: { create: grantsLeases, update: grantsLeases },
      admin: {
        description: words(
          'An editor’s word for a time: it allows what the rest would not, or forbids it whatever the rest says.',
          'Quyết định của biên tập viên trong một thời gian: cho phép điều phần trên không cho, hoặc cấm dù phần trên cho.',
        ),
      },
      fields: [
        {
          name: 'use',
          label: words('Use', 'Sử dụng'),
          type: 'select',
          required: true,
          defaultValue: 'allow',
          options: [
            { value: 'allow', label: words('Allowed', 'Cho phép') },
            { value: 'deny', label: words('Forbidden', 'Cấm') },
          ],
        },
        {
          name: 'note',
          label: words('Why, and by whose word', 'Vì sao, theo lời ai'),
          type: 'text',
          required: true,
          maxLength: 500,
        },
        day('from', words('From', 'Từ ngày')),
        day('until', words('Until', 'Đến ngày')),
        languages(),
      ],
    },
  ],
}

/** Shown where the category has it, and where something stands in it. */
function belongsTo(field: RightsField) {
  return (_data: unknown, sibling: unknown): boolean => {
    const rights = fieldsOf(sibling)
    const { category } = rights
    return (isRightsCategory(category) && CATEGORY_RULES[category].shows.includes(field)) || Boolean(rights[field])
  }
}

function languages(update?: FieldAccess): Field {
  return {
    name: 'languages',
    label: words('Languages', 'Ngôn ngữ'),
    type: 'select',
    hasMany: true,
    ...(update ? { access: { update } } : {}),
    options: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
    admin: { description: words('Empty: all.', 'Để trống: tất cả.') },
  }
}

function day(name: 'from' | 'until', label: LabelFunction, update?: FieldAccess): Field {
  return { name, label, type: 'text', maxLength: 20, ...(update ? { access: { update } } : {}) }
}
