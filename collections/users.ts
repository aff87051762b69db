import { LANGUAGE_NAMES, LANGUAGES } from '../editorial/languages.ts'
import { ROLES } from '../editorial/roles.ts'
import { changeAccounts, grantRoles, readAccounts, runAccounts } from '../cms/access/accounts.ts'
import { noField, nobody } from '../cms/access/allow.ts'
import { SESSION_SECONDS } from '../cms/accounts/sessions.ts'
import { sessionStrategy } from '../cms/accounts/session-strategy.ts'
import { accountDoors } from '../cms/account-doors.ts'
import { optionLabel } from '../cms/admin/option-label.ts'
import { bothWords, words } from '../cms/fields/words.ts'
import { checkRoles } from '../cms/hooks/check-roles.ts'
import { guardAccount } from '../cms/hooks/guard-account.ts'
import { recordAccount } from '../cms/hooks/record-account.ts'
import { refuseSystemColumns } from '../cms/hooks/refuse-system-columns.ts'
import { inSmallLetters } from '../cms/hooks/in-small-letters.ts'
import { newsroomCollection } from '../cms/newsroom-collection.ts'
import { signInLinkEndpoint } from '../cms/sign-on/sign-in-link.ts'
import { environment } from '../environment.ts'

/**
 * Who works here. The first account is made by the command line; nobody registers. Payload's own way of signing in is off
 * (docs/decisions/0013): passwords, sessions and second steps lie in tables of their own, behind our own doors.
 */
export const users = newsroomCollection({
  slug: 'users',
  labels: { singular: words('Account', 'Tài khoản'), plural: words('Accounts', 'Tài khoản') },
  access: {
    create: runAccounts,
    read: readAccounts,
    update: changeAccounts,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
    admin: ({ req }) => Boolean(req.user),
  },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'roles', 'deactivatedAt'], group: bothWords('Settings', 'Thiết lập') },
  auth: {
    disableLocalStrategy: true,
    strategies: [sessionStrategy],
    tokenExpiration: SESSION_SECONDS,
    cookies: { sameSite: 'Lax', secure: environment.baseUrl.startsWith('https:') },
  },
  endpoints: [...accountDoors, signInLinkEndpoint],
  hooks: {
    beforeOperation: [
      guardAccount,
      refuseSystemColumns({
        deactivatedAt: { column: 'deactivated_at', initial: null },
        sessionsEndedAt: { column: 'sessions_ended_at', initial: null },
      }),
    ],
    beforeChange: [checkRoles],
    afterChange: [recordAccount],
  },
  fields: [
    { name: 'account', type: 'ui', admin: { components: { Field: '/cms/admin/accounts/account-panel.client.tsx#AccountPanel' } } },
    { name: 'name', label: words('Name', 'Tên'), type: 'text', required: true, maxLength: 200 },
    {
      name: 'email',
      label: words('Email', 'Email'),
      type: 'email',
      required: true,
      unique: true,
      hooks: { beforeValidate: [inSmallLetters] },
      admin: {
        description: words('A new account gets an invitation at this address.', 'Người có tài khoản mới sẽ nhận thư mời ở địa chỉ này.'),
      },
    },
    {
      name: 'mailLanguage',
      label: words('Language of letters', 'Ngôn ngữ của thư'),
      type: 'select',
      defaultValue: 'vi',
      options: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
    },
    {
      name: 'roles',
      label: words('Roles', 'Vai trò'),
      type: 'select',
      hasMany: true,
      required: true,
      options: ROLES.map((value) => ({ value, label: optionLabel(value) })),
      access: { update: grantRoles },
    },
    {
      name: 'languages',
      label: words('Languages', 'Ngôn ngữ'),
      type: 'select',
      hasMany: true,
      required: true,
      options: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
      access: { update: grantRoles },
      admin: {
        description: words('Texts in these languages may be reviewed and approved.', 'Được duyệt các bài viết bằng những ngôn ngữ này.'),
      },
    },
    {
      name: 'mayPublish',
      label: words('May publish', 'Được đăng bài'),
      type: 'checkbox',
      defaultValue: false,
      access: { update: grantRoles },
      admin: { description: words('For editors who also publish.', 'Dành cho biên tập viên kiêm xuất bản.') },
    },
    {
      name: 'deactivatedAt',
      label: words('Deactivated', 'Bị khóa từ'),
      type: 'date',
      access: { create: noField, update: noField },
      admin: {
        readOnly: true,
        position: 'sidebar',
        condition: ({ deactivatedAt }) => Boolean(deactivatedAt),
        date: { pickerAppearance: 'dayAndTime' },
      },
    },
    {
      /** What was signed in before, anywhere, is signed out. Sessions of ours are deleted as well; this is for those kept elsewhere. */
      name: 'sessionsEndedAt',
      type: 'date',
      access: { create: noField, update: noField },
      admin: { hidden: true },
    },
  ],
})
