import { problem, type Problem } from './problems.ts'
import type { PrintedBlock, PrintedRecording, PrintedTimeline } from './printed-body.ts'

/** What keeps a block from being reviewed, each with where to mend it; `where` is the block's path, such as `body.3`. */
export function faultsInBlock(block: PrintedBlock, where: string): Problem[] {
  switch (block.kind) {
    case 'infographic':
      return block.text.length > 0
        ? []
        : [problem('no-text-alternative', 'Write what the infographic says as text, for who cannot see it.', `${where}.text`)]
    case 'key-figures':
      return block.plot === 'none' || block.rows.every(({ value }) => value !== null)
        ? []
        : [problem('no-number', 'A plot needs a number in every row; enter them, or choose no plot.', `${where}.plot`)]
    case 'timeline':
      return faultsInTimeline(block, where)
    case 'recording':
      return faultsInRecording(block.recording, where)
    case 'link-card':
      return block.title !== '' ? [] : [problem('no-title', 'Give the link card a title.', `${where}.title`)]
    case 'table':
      return block.caption !== '' ? [] : [problem('no-table-caption', 'Say in its caption what the table shows.', `${where}.caption`)]
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'photo':
    case 'pull-quote':
    case 'related-story':
    case 'gallery':
    case 'fact-box':
    case 'lost-photo':
      return []
  }
}

function faultsInTimeline({ entries }: PrintedTimeline, where: string): Problem[] {
  return entries.flatMap(({ date, title }) => {
    if (date !== '' && title !== '') return []
    return [
      date === ''
        ? problem('no-date', 'Every entry of a timeline needs its date, or an event that has one.', `${where}.entries`)
        : problem('no-title', 'Every entry of a timeline needs its title, or an event that has a name.', `${where}.entries`),
    ]
  })
}

function faultsInRecording({ id, medium, title, credit, transcript, captions }: PrintedRecording, where: string): Problem[] {
  const problems: Problem[] = []
  const at = `${where}.recording`
  if (title === '') problems.push(problem('no-title', `Recording ${id} has no title in this language; enter it on the recording.`, at))
  if (credit === '') problems.push(problem('no-credit', `Recording ${id} has no credit; enter it on the recording.`, at))
  if (transcript === '' && (medium === 'audio' || captions === ''))
    problems.push(
      problem(
        'no-transcript',
        `Recording ${id} has no transcript in this language, for who cannot hear it; enter it on the recording.`,
        at,
      ),
    )
  if (captions !== '' && !/^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(captions))
    problems.push(problem('captions-not-webvtt', `The captions of recording ${id} are no WebVTT: their first line is WEBVTT.`, at))
  return problems
}
