import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { exiftoolPath } from 'exiftool-vendored'
import { z } from 'zod'

const run = promisify(execFile)

/** The picture with words written into its file by exiftool: `-XMP-dc:Creator=An`, `-IPTC:Credit=VNA` and so on. */
export async function describePicture(picture: Uint8Array, { words, ending = 'jpg' }: { words: string[]; ending?: string }) {
  return inFile(picture, ending, async (file) => {
    await run('perl', [await exiftoolPath(), '-q', '-m', '-overwrite_original', ...words, file])
    return new Uint8Array(await readFile(file))
  })
}

/** Every tag that exiftool finds in the bytes, as `Group:Name`, with its value; what it computes or reads off the file's form left out. */
export async function wordsInFile(picture: Uint8Array, { ending }: { ending: string }): Promise<Record<string, unknown>> {
  return inFile(picture, ending, async (file) => {
    const asked = [
      '-json',
      '-struct',
      '-G1',
      '-a',
      '-u',
      '-ee',
      '-all',
      '--System:all',
      '--File:all',
      '--Composite:all',
      '--ExifTool:all',
      file,
    ]
    const { stdout } = await run('perl', [await exiftoolPath(), ...asked])
    const [tags = {}] = z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(stdout))
    return Object.fromEntries(Object.entries(tags).filter(([name]) => name !== 'SourceFile'))
  })
}

async function inFile<Value>(picture: Uint8Array, ending: string, work: (file: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(path.join(tmpdir(), 'described-'))
  try {
    const file = path.join(folder, `picture.${ending}`)
    await writeFile(file, picture)
    return await work(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
