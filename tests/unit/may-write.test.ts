import { expect, it } from 'vitest'
import { mayWrite } from '../../cms/admin/photos/may-write.ts'

const TRANSLATOR = {
  caption: { read: true, fields: { vi: { read: true, update: true }, en: { read: true } } },
  credit: { read: true },
  alt: true,
  rights: { fields: true },
  title: { update: { permission: true } },
}

it.each<[unknown, string, boolean]>([
  [true, 'caption.vi', true],
  [undefined, 'caption.vi', false],
  [TRANSLATOR, 'caption.vi', true],
  [TRANSLATOR, 'caption.en', false],
  [TRANSLATOR, 'credit', false],
  [TRANSLATOR, 'creator', false],
  [TRANSLATOR, 'alt.vi', true],
  [TRANSLATOR, 'rights.licence', true],
  [TRANSLATOR, 'title', true],
])('the permissions %j let one write %s: %s', (permissions, path, may) => {
  expect(mayWrite(permissions, path)).toBe(may)
})
