import { APIError } from 'payload'
import { describe, expect, test } from 'vitest'
import { problem } from '../../editorial/problems.ts'
import { notFound, notSignedIn, Refusal } from '../../cms/refusal.ts'

describe('a refusal', () => {
  test('carries its sentence and its status, and is one of the errors that Payload answers with', () => {
    const refusal = new Refusal(409, 'The article moved on.')

    expect(refusal).toBeInstanceOf(APIError)
    expect(refusal).toMatchObject({ name: 'Refusal', message: 'The article moved on.', status: 409, problems: [] })
  })

  test('shows its sentence in production too: it is public and always holds an object', () => {
    const refusal = new Refusal(400, 'There is no such action.')

    expect(refusal.isPublic).toBe(true)
    expect(refusal.data).toEqual({})
  })

  test('tells its problems and details beside the sentence', () => {
    const problems = [problem('no-headline', 'Write a headline.', 'headline')]

    const refusal = new Refusal(422, 'Write a headline.', { problems, details: { code: 'incomplete' } })

    expect(refusal.problems).toEqual(problems)
    expect(refusal.data).toEqual({
      code: 'incomplete',
      problems: [{ code: 'no-headline', message: 'Write a headline.', where: 'headline' }],
    })
  })

  test('says nothing of problems when there are none', () => {
    expect(new Refusal(409, 'The article moved on.', { problems: [], details: { revision: 3 } }).data).toEqual({ revision: 3 })
  })
})

test('what is hidden from somebody and what does not exist get one answer', () => {
  const refusal = notFound()

  expect({ status: refusal.status, message: refusal.message, data: refusal.data }).toEqual({
    status: 404,
    message: 'There is no such thing here, or it is not yours to see.',
    data: {},
  })
})

test('who is not signed in is told to sign in', () => {
  expect(notSignedIn()).toMatchObject({ status: 401, message: 'Sign in first.' })
})

test('a problem that names no place concerns the whole', () => {
  expect(problem('stale', 'Read it again.')).toEqual({ code: 'stale', message: 'Read it again.', where: '' })
})
