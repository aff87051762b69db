import { expect, test } from 'vitest'
import { faultsInBlock } from '../../editorial/block-faults.ts'
import type { PrintedBlock } from '../../editorial/printed-body.ts'
import { bodyWithEverything, EVERYTHING, recording } from '../support/article-with-everything.ts'

test('finished blocks keep nothing from review', () => {
  expect(bodyWithEverything().flatMap((block) => faultsInBlock(block, 'body.0'))).toEqual([])
})

function recorded(fields: Parameters<typeof recording>[0]): PrintedBlock {
  return { kind: 'recording', recording: recording(fields) }
}

test.for<[string, PrintedBlock, string[]]>([
  ['an infographic without its text', { ...EVERYTHING.infographic, text: [] }, ['no-text-alternative body.3.text']],
  [
    'a plot of words',
    { ...EVERYTHING['key-figures'], rows: [{ label: 'a', value: null, text: 'nhiều', unit: '' }] },
    ['no-number body.3.plot'],
  ],
  [
    'a timeline without a date, and one without a title',
    {
      ...EVERYTHING.timeline,
      entries: [
        { date: '', until: '', title: 'a', text: '', event: null },
        { date: '1950', until: '', title: '', text: 'b', event: null },
      ],
    },
    ['no-date body.3.entries', 'no-title body.3.entries'],
  ],
  ['a link card without a title', { ...EVERYTHING['link-card'], title: '' }, ['no-title body.3.title']],
  ['a table that does not say what it shows', { ...EVERYTHING.table, caption: '' }, ['no-table-caption body.3.caption']],
  [
    'a recording without title and credit',
    recorded({ title: '', credit: '' }),
    ['no-title body.3.recording', 'no-credit body.3.recording'],
  ],
  ['a sound without a transcript', recorded({ medium: 'audio', transcript: '' }), ['no-transcript body.3.recording']],
  ['a video without captions and transcript', recorded({ transcript: '', captions: '' }), ['no-transcript body.3.recording']],
  [
    'captions in another form',
    recorded({ captions: '1\n00:00:00,000 --> 00:00:02,000\nXin chào' }),
    ['captions-not-webvtt body.3.recording'],
  ],
])('%s', ([, block, faults]) => {
  expect(faultsInBlock(block, 'body.3').map(({ code, where }) => `${code} ${where}`)).toEqual(faults)
})

test('a video with captions needs no transcript, numbers set large need no number, and captions may say more on their first line', () => {
  const rows = [{ label: 'a', value: null, text: 'nhiều', unit: '' }]

  expect(faultsInBlock(recorded({ transcript: '' }), 'body.0')).toEqual([])
  expect(faultsInBlock({ ...EVERYTHING['key-figures'], plot: 'none', rows }, 'body.0')).toEqual([])
  expect(faultsInBlock(recorded({ captions: 'WEBVTT – tiếng Việt\n\n' }), 'body.0')).toEqual([])
})
