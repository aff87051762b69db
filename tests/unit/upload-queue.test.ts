import { describe, expect, it } from 'vitest'
import type { Sent } from '../../cms/admin/upload-photos/send-photo.client.ts'
import type { Upload } from '../../cms/admin/upload-photos/upload-list.ts'
import { openUploadQueue } from '../../cms/admin/upload-photos/upload-queue.ts'

const photo = { id: 7, address: '/admin/collections/photos/7', picture: null }
const stored: Sent = { outcome: 'stored', photo }
const file = (name: string) => new File([name], name, { lastModified: 1 })

/** A queue whose server answers when it is told to. */
function open(remembered: readonly Upload[] = []) {
  const sent: { name: string; fields: Record<string, unknown>; answer: (with_: Sent) => void }[] = []
  let kept: readonly Upload[] = []
  const queue = openUploadQueue({
    send(one, { fields }) {
      const { promise, resolve } = Promise.withResolvers<Sent>()
      sent.push({ name: one.name, fields, answer: resolve })
      return promise
    },
    recall: () => remembered,
    remember: (uploads) => (kept = uploads),
  })
  const answer = async (name: string, with_: Sent) => {
    sent.findLast((one) => one.name === name)?.answer(with_)
    // The answer is heard a few turns later.
    await new Promise((resolve) => setImmediate(resolve))
  }
  return {
    queue,
    answer,
    names: () => sent.map(({ name }) => name),
    sent,
    kept: () => kept,
    states: () => queue.read().uploads.map((one) => one.state),
  }
}

describe('files on their way', () => {
  it('are three at a time, in their order, and the next sets out as one arrives', async () => {
    const { queue, names, answer } = open()
    queue.add(['a', 'b', 'c', 'd', 'e'].map(file))
    expect(names()).toEqual([])

    queue.run()
    expect(names()).toEqual(['a', 'b', 'c'])
    await answer('b', stored)
    expect(names()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('arrive when it is paused, and no other begins before it goes on', async () => {
    const { queue, names, answer, states } = open()
    queue.add(['a', 'b', 'c', 'd'].map(file))
    queue.run()
    queue.pause()
    for (const name of ['a', 'b', 'c']) await answer(name, stored)
    expect(names()).toEqual(['a', 'b', 'c'])
    expect(states()).toEqual(['stored', 'stored', 'stored', 'waiting'])

    queue.run()
    await answer('d', stored)
    expect(queue.read()).toMatchObject({ isRunning: false })
    expect(states()).toEqual(['stored', 'stored', 'stored', 'stored'])
  })

  it('take along what is typed when they set out', async () => {
    const { queue, answer, sent } = open()
    queue.setFields({ credit: 'VNA' })
    queue.add(['a', 'b', 'c', 'd'].map(file))
    queue.run()
    queue.setFields({ credit: 'TTXVN' })
    await answer('a', stored)

    expect(sent.map(({ fields }) => fields['credit'])).toEqual(['VNA', 'VNA', 'VNA', 'TTXVN'])
  })

  it('wait, and are told so, when the session ends', async () => {
    const { queue, answer, states, names } = open()
    queue.add([file('a'), file('b')])
    queue.run()
    await answer('a', { outcome: 'signed-out' })
    await answer('b', stored)
    expect(queue.read()).toMatchObject({ isRunning: false, isSignedOut: true })
    expect(states()).toEqual(['waiting', 'stored'])

    queue.run()
    expect(queue.read()).toMatchObject({ isRunning: true, isSignedOut: false })
    expect(names()).toEqual(['a', 'b', 'a'])
  })

  it('that fail hold up no other, and are tried again', async () => {
    const { queue, answer, states } = open()
    queue.add([file('a'), file('b')])
    queue.run()
    await answer('a', { outcome: 'failed', message: 'The picture is damaged.' })
    await answer('b', { outcome: 'known', photo, message: 'Here already.' })
    expect(states()).toEqual(['failed', 'known'])

    queue.retry(queue.read().uploads.map(({ key }) => key))
    expect(states()).toEqual(['sending', 'known'])
  })
})

it('a file of more than 40 MB is not sent at all', () => {
  const { queue, names, states } = open()
  const large = file('large')
  Object.defineProperty(large, 'size', { value: 41 * 1024 * 1024 })
  queue.add([large])
  queue.run()

  expect(states()).toEqual(['failed'])
  expect(names()).toEqual([])
})

it('after a reload the rest is listed, and sent when it is dropped again', () => {
  const left = file('left')
  const missing: Upload = { key: 'left 4 1', name: 'left', size: 4, state: 'missing', sent: 0, photo: null, message: '' }
  const { queue, names, states, kept } = open([missing])
  queue.run()
  expect(names()).toEqual([])

  queue.add([left])
  queue.run()
  expect(names()).toEqual(['left'])
  expect(states()).toEqual(['sending'])
  expect(kept()).toHaveLength(1)
})

it('what was refused before a reload can only be dropped again', () => {
  const refused: Upload = {
    key: 'left 4 1',
    name: 'left',
    size: 4,
    state: 'failed',
    sent: 0,
    photo: null,
    message: 'The picture is damaged.',
  }
  const { queue, names, states } = open([refused])

  queue.retry([refused.key])
  expect(states()).toEqual(['missing'])
  expect(queue.read().isRunning).toBe(false)

  queue.add([file('left')])
  queue.run()
  expect(names()).toEqual(['left'])
})
