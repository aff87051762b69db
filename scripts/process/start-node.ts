import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../settings/root.ts'
import { startProcess, type StartedProcess } from './start-process.ts'

type Options = Omit<Parameters<typeof startProcess>[1], 'args'> & { args?: string[] }

const FOLLOWER = pathToFileURL(path.join(root, 'scripts/process/stop-with-parent.ts')).href

/** Runs a JavaScript or TypeScript file on this Node; it ends with us even when we are killed outright. */
export function startNode(file: string, options: Options = {}): StartedProcess {
  return startProcess(process.execPath, { ...options, args: ['--import', FOLLOWER, file, ...(options.args ?? [])] })
}
