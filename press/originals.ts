import path from 'node:path'

/** Where in the storage a photo's file lies, as it was uploaded. */
export function photoOriginal(filename: string): string {
  return `originals/${path.basename(filename)}`
}

/** The same of a recording. */
export function recordingOriginal(filename: string): string {
  return `recordings/${path.basename(filename)}`
}
