import path from 'node:path'
import { hasStylesheet } from '../build/has-stylesheet.ts'
import { buildStylesheet } from '../css.ts'
import { root } from '../settings/root.ts'
import type { Ending } from './start-process.ts'
import { startNode } from './start-node.ts'

/** Runs Payload's command line, which reads `input`. Its exit code says nothing about success: look at what it was to bring about. */
export async function runPayload(args: string[], { env, input = '' }: { env: NodeJS.ProcessEnv; input?: string }): Promise<Ending> {
  // The configuration reaches the readers' pages, which name their sheet.
  if (!hasStylesheet()) await buildStylesheet()
  return startNode(path.join(root, 'node_modules/payload/bin.js'), { args, env, input, seconds: 300 }).ended
}
