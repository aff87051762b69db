import type { Block } from 'payload'
import { bothWords } from '../fields/words.ts'

/** A sound or video file of ours, with its title, credit, captions and transcript. */
export const recordingBlock: Block = {
  slug: 'recording',
  interfaceName: 'RecordingBlock',
  labels: { singular: bothWords('Audio or video', 'Âm thanh, video'), plural: bothWords('Audio and video', 'Âm thanh, video') },
  fields: [{ name: 'recording', label: bothWords('Recording', 'Bản ghi'), type: 'upload', relationTo: 'recordings' }],
}
