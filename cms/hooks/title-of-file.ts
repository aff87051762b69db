import path from 'node:path'

/** What an uploaded file's name says, without its ending and without what no address or title could hold. */
export function titleOfFile(name: string): string {
  return path
    .parse(name)
    .name.replace(/\p{Cc}/gu, '')
    .toWellFormed()
    .normalize('NFC')
    .slice(0, 120)
}
