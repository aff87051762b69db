import { expect, test } from 'vitest'
import { readSourceFiles } from '../support/source-files.ts'
import { strayImports } from '../support/stray-imports.ts'

const files = readSourceFiles()

test('every import follows the layers: collections → cms → press → site → editorial', () => {
  expect(files.length).toBeGreaterThan(20)
  expect(strayImports(files)).toEqual([])
})

test('no file hides behind the name index', () => {
  const found = files.map((file) => file.path).filter((path) => /(^|\/)index\.tsx?$/.test(path))

  // Payload writes this one with every migration.
  expect(found.filter((path) => path !== 'migrations/index.ts')).toEqual([])
})

test.for([
  ['a page that reaches into the editor', 'site/x.tsx', `import { y } from '../cms/y.ts'`, 'cms/y.ts'],
  ['a page that prints', 'site/pages/x.tsx', `import type { y } from '../../press/y.ts'`, 'press/y.ts'],
  ['a type named in passing', 'site/x.ts', `type Y = import('../collections/y.ts').Y`, 'collections/y.ts'],
  ['an import at run time', 'press/x.ts', `const y = await import('../cms/y.ts')`, 'cms/y.ts'],
  ['a re-export', 'press/x.ts', `export { y } from '../collections/y.ts'`, 'collections/y.ts'],
  ['an import over several lines', 'site/x.ts', `import {\n  y,\n} from '../cms/y.ts'`, 'cms/y.ts'],
  ['an import for its effect', 'site/x.ts', `import '../cms/y.ts'`, 'cms/y.ts'],
  ['a rule that needs a package', 'editorial/x.ts', `import { z } from 'zod'`, 'package zod'],
  ['a rule that reads the environment', 'editorial/x.ts', `import { environment } from '../environment.ts'`, 'environment.ts'],
  ["a reader's route that opens Payload", 'app/(site)/route.ts', `import config from '@payload-config'`, 'payload.config.ts'],
  ['the application that leans on its scripts', 'cms/x.ts', `import { y } from '../scripts/y.ts'`, 'scripts/y.ts'],
] as const)('the test finds %s', ([, path, text, target]) => {
  expect(strayImports([{ path, text }])).toEqual([`${path} → ${target}`])
})

test.for([
  ['cms/x.ts', `import { y } from '../editorial/y.ts'`],
  ['site/x.tsx', `import { prerender } from 'react-dom/static'`],
  ['app/(payload)/layout.tsx', `import config from '@payload-config'`],
  ['site/x.ts', `/* as in import { y } from '../cms/y.ts' */`],
] as const)('the test has nothing against %s: %s', ([path, text]) => {
  expect(strayImports([{ path, text }])).toEqual([])
})
