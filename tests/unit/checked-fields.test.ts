import { expect, test } from 'vitest'
import { checkLink } from '../../cms/fields/check-link.ts'
import { checkMovedPath, checkTargetPath } from '../../cms/fields/check-path.ts'
import { checkGivenSlug, checkSlug } from '../../cms/fields/check-slug.ts'

const listening = (language: string) => ({ req: { i18n: { language } } })

const CHECKS = { checkGivenSlug, checkSlug, checkLink, checkMovedPath, checkTargetPath }

const WRONG = Object.entries(CHECKS).map(([name, check]) => [name, check, 'Không phải!'] as const)

test.for([...WRONG, ['checkMovedPath', checkMovedPath, '/admin'] as const])(
  '%s refuses what is wrong in the language of the screen',
  ([, check, value]) => {
    const vietnamese = check(value, listening('vi'))
    const english = check(value, listening('en'))

    expect(english).toMatch(/^[A-Z][^ạảãáàăâđêôơưẹẻẽéèọỏõóòụủũúùịỉĩíìỵỷỹýỳ]+\.$/)
    expect(vietnamese).toMatch(/[ạảãáàăâđêôơưẹẻẽéèọỏõóòụủũúùịỉĩíìỵỷỹýỳ].*\.$/)
    expect(vietnamese).not.toBe(english)
  },
)

test('a redirect that leads to itself is refused in the language of the screen', () => {
  const siblingData = { from: '/vi/x' }

  expect(checkTargetPath('/vi/x', { ...listening('en'), siblingData })).toBe('It would lead to itself.')
  expect(checkTargetPath('/vi/x', { ...listening('vi'), siblingData })).toBe('Đường dẫn sẽ dẫn tới chính nó.')
})

test('what is right passes', () => {
  expect(checkSlug('', listening('vi'))).toBe(true)
  expect(checkGivenSlug('van-hoa', listening('vi'))).toBe(true)
  expect(checkLink('https://example.org/x', listening('vi'))).toBe(true)
  expect(checkMovedPath('/vi/cu', listening('vi'))).toBe(true)
  expect(checkTargetPath('/vi/moi', { ...listening('vi'), siblingData: { from: '/vi/cu' } })).toBe(true)
})
