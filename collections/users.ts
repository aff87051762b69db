import { LANGUAGE_NAMES, LANGUAGES } from '../editorial/languages.ts'
import { ROLES } from '../editorial/roles.ts'
import { changeAccounts, grantRoles, readAccounts, runAccounts } from '../cms/access/accounts.ts'
import { nobody } from '../cms/access/allow.ts'
import { optionLabel } from '../cms/admin/option-label.ts'
import { bothWords, words } from '../cms/fields/words.ts'
import { checkRoles } from '../cms/hooks/check-roles.ts'
import { recordAccount } from '../cms/hooks/record-account.ts'
import { newsroomCollection } from '../cms/newsroom-collection.ts'
import { closedDoors } from '../cms/closed-doors.ts'
import { refusePasswords } from '../cms/sign-on/refuse-passwords.ts'
import { signInLinkEndpoint } from '../cms/sign-on/sign-in-link.ts'
import { environment } from '../environment.ts'

/** Who works here. The first account is made by the command line; nobody registers. */
export const users = newsroomCollection({
  slug: 'users',
  labels: { singular: words('Account', 'Tài khoản'), plural: words('Accounts', 'Tài khoản') },
  access: {
    create: runAccounts,
    read: readAccounts,
    update: changeAccounts,
    delete: nobody,
    readVersions: nobody,
    unlock: runAccounts,
    admin: ({ req }) => Boolean(req.user),
  },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'roles'], group: bothWords('Settings', 'Thiết lập') },
  auth: { tokenExpiration: 8 * 60 * 60, cookies: { sameSite: 'Lax', secure: environment.baseUrl.startsWith('https://') } },
  endpoints: [...closedDoors, signInLinkEndpoint],
  hooks: { beforeOperation: [refusePasswords], beforeChange: [checkRoles], afterChange: [recordAccount] },
  fields: [
    { name: 'name', label: words('Name', 'Tên'), type: 'text', required: true, maxLength: 200 },
    {
      name: 'roles',
      label: words('Roles', 'Vai trò'),
      type: 'select',
      hasMany: true,
      required: true,
      options: ROLES.map((value) => ({ value, label: optionLabel(value) })),
      saveToJWT: false,
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
      label: words('Deactivated', 'Ngừng hoạt động'),
      type: 'date',
      access: { update: grantRoles },
    },
  ],
})
