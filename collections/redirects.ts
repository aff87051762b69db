import { allow, nobody, editorialStaff } from '../cms/access/allow.ts'
import { bothWords, words } from '../cms/fields/words.ts'
import { checkMovedPath, checkTargetPath } from '../cms/fields/check-path.ts'
import { recordKeeping } from '../cms/hooks/record-keeping.ts'
import { refreshRedirected } from '../cms/hooks/refresh-redirected.ts'
import { newsroomCollection } from '../cms/newsroom-collection.ts'

/** Addresses that lead elsewhere, for ever: from an older site, or a printed short address. Something live at an address comes first. */
export const redirects = newsroomCollection({
  slug: 'redirects',
  labels: { singular: words('Redirect', 'Chuyển hướng'), plural: words('Redirects', 'Chuyển hướng') },
  access: {
    create: allow('edit every record'),
    read: editorialStaff,
    update: allow('edit every record'),
    delete: nobody,
    readVersions: nobody,
  },
  admin: { useAsTitle: 'from', defaultColumns: ['from', 'to', 'updatedAt'], group: bothWords('Settings', 'Thiết lập'), hideAPIURL: true },
  hooks: { afterChange: [recordKeeping('redirect'), refreshRedirected] },
  fields: [
    {
      name: 'from',
      label: words('From', 'Từ'),
      type: 'text',
      required: true,
      unique: true,
      maxLength: 500,
      validate: checkMovedPath,
      admin: { description: words('A path of this site, such as /vi/old-page.', 'Một đường dẫn của trang này, ví dụ /vi/trang-cu.') },
    },
    {
      name: 'to',
      label: words('To', 'Đến'),
      type: 'text',
      required: true,
      maxLength: 500,
      validate: checkTargetPath,
      admin: { description: words('Another path of this site.', 'Một đường dẫn khác của trang này.') },
    },
  ],
})
