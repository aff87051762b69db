import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../scripts/settings/root.ts'

export type SourceFile = { path: string; text: string }

const IGNORED = ['node_modules', '.next', '.data', '.git', 'public', 'coverage', 'test-results']

/** Every TypeScript file of the project, with its path from the root. */
export function readSourceFiles(): SourceFile[] {
  const paths = globSync('**/*.{ts,tsx}', { cwd: root, exclude: (name) => IGNORED.includes(path.basename(name)) })
  return paths.toSorted().map((file) => ({ path: file.split(path.sep).join('/'), text: readFileSync(path.join(root, file), 'utf8') }))
}
