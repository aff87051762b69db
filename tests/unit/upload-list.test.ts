import { describe, expect, it } from 'vitest'
import { faultsInCommon, fieldsToSend, NOTHING_TYPED } from '../../cms/admin/upload-photos/common-fields.ts'
import { keyOfFile, tallyOf, uploadsAfter, type Upload, type UploadAct } from '../../cms/admin/upload-photos/upload-list.ts'

const file = (name: string, size = 100) => ({ key: keyOfFile({ name, size, lastModified: 1 }), name, size })
const photo = { id: 7, address: '/admin/collections/photos/7', picture: null }
const after = (...acts: UploadAct[]) => acts.reduce<readonly Upload[]>(uploadsAfter, [])
const [bridge, lotus] = [file('cầu.jpg'), file('sen.jpg', 300)]

describe('the list of what is uploaded', () => {
  it('holds each file once, however often it is dropped', () => {
    const uploads = after({ act: 'add', files: [bridge, lotus, bridge] }, { act: 'add', files: [lotus] })

    expect(uploads.map(({ name, state }) => [name, state])).toEqual([
      ['cầu.jpg', 'waiting'],
      ['sen.jpg', 'waiting'],
    ])
  })

  it('knows a file by its name in either form of Vietnamese', () => {
    const [composed, taken] = ['cầu.jpg'.normalize('NFC'), 'cầu.jpg'.normalize('NFD')].map((name) =>
      keyOfFile({ name, size: 1, lastModified: 2 }),
    )

    expect(composed).toBe(taken)
  })

  it('sends nothing again that is there', () => {
    const uploads = after(
      { act: 'add', files: [bridge, lotus] },
      { act: 'store', key: bridge.key, photo },
      { act: 'know', key: lotus.key, photo, message: 'This picture is here already.' },
      { act: 'add', files: [bridge, lotus] },
      { act: 'retry', keys: [bridge.key, lotus.key] },
    )

    expect(uploads.map(({ state }) => state)).toEqual(['stored', 'known'])
  })

  it('puts what failed, and what a reload took, in line again where it stood', () => {
    const missing: Upload = { ...bridge, state: 'missing', sent: 0, photo: null, message: '' }
    const uploads = after(
      { act: 'recall', uploads: [missing] },
      { act: 'add', files: [lotus] },
      { act: 'fail', key: lotus.key, message: 'The picture is damaged.' },
    )
    expect(uploads.map(({ state, message }) => [state, message])).toEqual([
      ['missing', ''],
      ['failed', 'The picture is damaged.'],
    ])

    const dropped = uploadsAfter(uploads, { act: 'add', files: [bridge] })
    const retried = uploadsAfter(dropped, { act: 'retry', keys: [lotus.key] })

    expect(retried.map(({ name, state, message }) => [name, state, message])).toEqual([
      ['cầu.jpg', 'waiting', ''],
      ['sen.jpg', 'waiting', ''],
    ])
  })

  it('says how much of all of it went out', () => {
    const uploads = after(
      { act: 'add', files: [bridge, lotus] },
      { act: 'store', key: bridge.key, photo },
      { act: 'begin', key: lotus.key },
      { act: 'progress', key: lotus.key, sent: 150 },
    )

    expect(tallyOf(uploads)).toMatchObject({ all: 2, there: 1, stored: 1, sending: 1, part: 0.625 })
    expect(tallyOf([])).toMatchObject({ all: 0, part: 0 })
  })

  it('forgets only what is done with', () => {
    const uploads = after({ act: 'add', files: [bridge, lotus] }, { act: 'store', key: bridge.key, photo }, { act: 'clear' })

    expect(uploads.map(({ name }) => name)).toEqual(['sen.jpg'])
  })

  it('keeps what failed while other lines are cleared, and lets go of it by a further press', () => {
    const failed = after(
      { act: 'add', files: [bridge, lotus] },
      { act: 'store', key: bridge.key, photo },
      { act: 'fail', key: lotus.key, message: 'No picture.' },
      { act: 'clear' },
    )

    expect(failed.map(({ name }) => name)).toEqual(['sen.jpg'])
    expect(uploadsAfter(failed, { act: 'clear' })).toEqual([])
  })
})

describe('what all files have in common', () => {
  it('is sent where something was typed, and leaves the rest to the file', () => {
    expect(fieldsToSend(NOTHING_TYPED)).toEqual({})
    expect(
      fieldsToSend({ ...NOTHING_TYPED, credit: ' TTXVN ', takenOn: '2025-11-16', category: 'agency', place: { text: 'Huế', id: 3 } }),
    ).toEqual({ credit: 'TTXVN', takenOn: '2025-11-16', rights: { category: 'agency' }, place: 3, placeUnknown: false })
  })

  it('is stopped at what every one of them would be refused for, or would lose', () => {
    expect(faultsInCommon(NOTHING_TYPED)).toEqual([])
    expect(
      faultsInCommon({ ...NOTHING_TYPED, takenOn: '2025-02-30', event: { text: 'Hội nghị', id: null }, place: { text: 'Huế', id: 3 } }),
    ).toEqual(['takenOn', 'event'])
  })
})
