import { weighSources, type FileSays } from '../../editorial/file-says.ts'
import { logger } from '../../site/logger.ts'
import { readRawTags, type RawReading } from './exiftool-process.ts'
import { fileRegions } from './file-regions.ts'
import { sortTags } from './raw-tags.ts'
import { saidByFile } from './said-by-file.ts'

type Picture = { extension: string; width: number; height: number }

/** What a picture's bytes say about it. Whatever they hold, and whether or not they can be read: the upload goes on. */
export async function readFileSays(bytes: Uint8Array, { extension, width, height }: Picture): Promise<FileSays> {
  return fileSaysOf(await readRawTags(bytes, { extension }), { width, height })
}

/** The same of what was read: nothing, where nothing could be. */
export function fileSaysOf(reading: RawReading, size: { width: number; height: number }): FileSays {
  if (reading.outcome !== 'read') {
    if (reading.outcome === 'no-perl') logger.warn('Perl is not installed here: what photos say about themselves is not read')
    else logger.warn({ err: reading.err }, 'What a photo says about itself could not be read')
    return { format: 1, outcome: reading.outcome, lines: [], regions: [] }
  }
  const tags = sortTags(reading.tags)
  return { format: 1, outcome: 'read', lines: weighSources(saidByFile(tags)), regions: fileRegions(tags, size) }
}
