import { existsSync, globSync } from 'node:fs'
import path from 'node:path'
import { root } from '../settings/root.ts'

/** Whether the readers' stylesheet and the module that names it were ever made. */
export function hasStylesheet(): boolean {
  return existsSync(path.join(root, 'generated/stylesheet.ts')) && globSync('public/_assets/site.*.css', { cwd: root }).length > 0
}
