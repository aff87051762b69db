/** The files that were dropped, those of folders and their folders included; without what systems put beside them. */
export async function droppedFiles(dropped: DataTransfer): Promise<File[]> {
  // Entries are gone once the event is over: all are asked for before the first is waited for.
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  if (entries.length === 0) return picturesAmong(dropped.files)
  const files = await Promise.all(entries.map(filesIn))
  return picturesAmong(files.flat())
}

/** What somebody would have wanted uploaded, as a camera counts it: no hidden files, no lists of thumbnails. Folders come in any order. */
export function picturesAmong(files: Iterable<File>): File[] {
  return [...files]
    .filter(({ name }) => !name.startsWith('.') && !/^(?:thumbs\.db|desktop\.ini)$/i.test(name))
    .toSorted((a, b) => BY_NUMBER.compare(a.name, b.name))
}

const BY_NUMBER = new Intl.Collator('vi', { numeric: true })

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))]
  if (!isFolder(entry)) return []
  const reader = entry.createReader()
  const found: File[] = []
  // It gives a hundred at a time, and none at the end.
  for (let some = await entriesOf(reader); some.length > 0; some = await entriesOf(reader)) {
    for (const inner of some) found.push(...(await filesIn(inner)))
  }
  return found
}

async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject))
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
