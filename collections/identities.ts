import { allow, nobody } from '../cms/access/allow.ts'
import { bothWords, words } from '../cms/fields/words.ts'
import { recordUnlinking } from '../cms/hooks/record-unlinking.ts'
import { newsroomCollection } from '../cms/newsroom-collection.ts'

/**
 * Who of the staff is whom at a provider of single sign-on. Written by signing in alone, at the first time; never changed. An
 * admin may unlink one, which ends that account's sessions.
 */
export const identities = newsroomCollection({
  slug: 'identities',
  labels: { singular: words('Sign-on identity', 'Danh tính đăng nhập'), plural: words('Sign-on identities', 'Danh tính đăng nhập') },
  access: { create: nobody, read: allow('run accounts'), update: nobody, delete: allow('run accounts'), readVersions: nobody },
  admin: {
    useAsTitle: 'address',
    defaultColumns: ['user', 'issuer', 'address', 'createdAt'],
    group: bothWords('Settings', 'Thiết lập'),
    hideAPIURL: true,
  },
  hooks: { afterDelete: [recordUnlinking] },
  indexes: [
    { fields: ['issuer', 'subject'], unique: true },
    { fields: ['issuer', 'user'], unique: true },
  ],
  fields: [
    { name: 'user', label: words('Account', 'Tài khoản'), type: 'relationship', relationTo: 'users', required: true },
    { name: 'issuer', label: words('Provider', 'Nhà cung cấp'), type: 'text', required: true },
    { name: 'subject', label: words('Number there', 'Mã ở đó'), type: 'text', required: true },
    {
      name: 'address',
      label: words('Address when it was linked', 'Địa chỉ khi liên kết'),
      type: 'text',
      admin: {
        description: words(
          'Only the provider and the number there decide who signs in; the address may change.',
          'Chỉ nhà cung cấp và mã ở đó quyết định ai đăng nhập; địa chỉ có thể đổi.',
        ),
      },
    },
  ],
})
