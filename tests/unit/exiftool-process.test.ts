import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { afterEach, expect, it, vi } from 'vitest'
import { readRawTags } from '../../cms/file-says/exiftool-process.ts'
import { fileSaysOf } from '../../cms/file-says/read-file-says.ts'

afterEach(() => vi.useRealTimers())

const BYTES = Uint8Array.of(1, 2, 3)
const failing = (message: string) => ({ readRaw: async () => Promise.reject(new Error(message)) })
const left = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('photo-'))

it('a machine without Perl is told from a file that cannot be read, and neither stops an upload', async () => {
  const before = await left()
  const noPerl = await readRawTags(BYTES, {
    extension: 'jpg',
    reader: failing('Perl must be installed. Please add perl to your $PATH and try again.'),
  })
  const broken = await readRawTags(BYTES, { extension: 'jpg', reader: failing('BatchTask.onTimeout(): waited 5000ms') })

  expect([noPerl.outcome, broken.outcome]).toEqual(['no-perl', 'unreadable'])
  expect(fileSaysOf(noPerl, { width: 1, height: 1 })).toEqual({ format: 1, outcome: 'no-perl', lines: [], regions: [] })
  expect(await left()).toEqual(before)
})

it('nobody waits longer than eight seconds, their turn included', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  let isAsked = (): void => undefined
  const asked = new Promise<void>((resolve) => (isAsked = resolve))
  const reading = readRawTags(BYTES, {
    extension: 'jpg',
    reader: {
      readRaw: () => {
        isAsked()
        return new Promise(() => undefined)
      },
    },
  })
  await asked
  await vi.advanceTimersByTimeAsync(8_000)

  expect((await reading).outcome).toBe('unreadable')
})

it('what is no picture at all says nothing', async () => {
  const reading = await readRawTags(BYTES, { extension: 'jpg' })

  expect(fileSaysOf(reading, { width: 1, height: 1 })).toMatchObject({ lines: [], regions: [] })
})
