import { expect, test } from 'vitest'
import type { Role } from '../../editorial/roles.ts'
import { waitingListsOf } from '../../editorial/waiting.ts'

function listsOf(...roles: Role[]) {
  return waitingListsOf({ id: 1, roles, languages: ['vi', 'en'], mayPublish: false })
}

test('a writer sees what was sent back, drafts, and what is with others', () => {
  expect(listsOf('writer')).toEqual(['sent-back', 'drafts', 'with-others'])
})

test('a translator also sees what is to be translated', () => {
  expect(listsOf('translator')).toEqual(['sent-back', 'drafts', 'to-translate', 'with-others'])
})

test('photo staff see photos and no manuscript', () => {
  expect(listsOf('photographer')).toEqual(['photos-to-describe', 'photos-to-clear', 'photos-lost', 'photos-ending'])
})

test('an editor reviews and clears; only who may publish sees what is to be published', () => {
  expect(listsOf('editor')).toEqual([
    'alarms',
    'sent-back',
    'drafts',
    'to-review',
    'with-others',
    'photos-to-clear',
    'photos-lost',
    'photos-ending',
    'records-to-clear',
    'reports',
  ])
  expect(listsOf('publisher')).toContain('to-publish')
  expect(waitingListsOf({ id: 1, roles: ['editor'], languages: ['vi'], mayPublish: true })).toContain('to-publish')
})

test('an admin keeps accounts and settings and nothing else', () => {
  expect(listsOf('admin')).toEqual(['settings'])
})

test('somebody with several roles sees each list once', () => {
  const lists = listsOf('writer', 'photographer', 'editor')

  expect(new Set(lists).size).toBe(lists.length)
})
