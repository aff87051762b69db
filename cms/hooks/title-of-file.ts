import path from 'node:path'
import { cleanWords } from '../file-says/clean-words.ts'

/** What an uploaded file's name says, without its ending and without what no address or title could hold. */
export function titleOfFile(name: string): string {
  return cleanWords(path.parse(name).name, { most: 120 }).replace(/\s+/g, ' ')
}
