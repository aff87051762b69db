import { Zip, ZipPassThrough } from 'fflate'

export type ZipEntry = { name: string; bytes: AsyncIterable<Uint8Array> }

/**
 * A ZIP of these files, made as it is sent: no file is in memory whole. They are stored as they are, for pictures do not become smaller.
 * The stream fails where one of them does, so that nobody takes half an archive for a whole one.
 */
export function zipped(entries: readonly ZipEntry[]): ReadableStream<Uint8Array> {
  const pieces = piecesOf(entries)
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}

async function* piecesOf(entries: readonly ZipEntry[]): AsyncGenerator<Uint8Array, undefined> {
  const made: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    made.push(piece)
  })
  for (const { name, bytes } of entries) {
    const file = new ZipPassThrough(name)
    zip.add(file)
    for await (const piece of bytes) {
      file.push(piece)
      yield* made.splice(0)
    }
    file.push(new Uint8Array(), true)
    yield* made.splice(0)
  }
  zip.end()
  yield* made.splice(0)
  return undefined
}
