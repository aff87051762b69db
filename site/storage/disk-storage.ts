import { createReadStream, existsSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { ByteRange } from '../http/byte-range.ts'
import type { Bytes } from '../media/bytes.ts'
import type { Storage } from './storage.ts'
import { writeWhole } from './write-whole.ts'

/** A folder of this machine, or one that several share. */
export function diskStorage(root: string): Storage {
  const fileOf = (key: string) => {
    const file = path.resolve(root, key)
    if (!file.startsWith(root + path.sep)) throw new Error(`${key} is no key of the storage.`)
    return file
  }
  return {
    has: (key) => existsSync(fileOf(key)),
    sizeOf: async (key) => (await stat(fileOf(key)).catch(nothing))?.size ?? null,
    read: async (key, piece) => (piece ? readPiece(fileOf(key), piece) : readWhole(fileOf(key))),
    stream: (key) => createReadStream(fileOf(key)),
    async write(key, bytes) {
      await mkdir(path.dirname(fileOf(key)), { recursive: true })
      await writeWhole(fileOf(key), bytes)
    },
    async list(folder) {
      const found = (await readdir(fileOf(folder), { recursive: true, withFileTypes: true }).catch(nothing)) ?? []
      const files = found.filter((one) => one.isFile() && !one.name.endsWith('.part'))
      return files.map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name)).split(path.sep).join('/'))
    },
    remove: (key) => rm(fileOf(key), { force: true }),
    removeFolder: (folder) => rm(fileOf(folder), { recursive: true, force: true }),
    asFile: (key, work) => work(fileOf(key)),
    isReachable: async () => true,
  }
}

async function readWhole(file: string): Promise<Bytes | null> {
  const bytes = await readFile(file).catch(nothing)
  return bytes && Uint8Array.from(bytes)
}

async function readPiece(file: string, { first, last }: ByteRange): Promise<Bytes | null> {
  const opened = await open(file).catch(nothing)
  if (!opened) return null
  try {
    const bytes = new Uint8Array(last - first + 1)
    const { bytesRead } = await opened.read(bytes, 0, bytes.length, first)
    return bytes.slice(0, bytesRead)
  } finally {
    await opened.close()
  }
}

function nothing(err: unknown): null {
  if (err instanceof Error && 'code' in err && err.code === 'ENOENT') return null
  throw err
}
