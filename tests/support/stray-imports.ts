import path from 'node:path'
import type { SourceFile } from './source-files.ts'

/** collections → cms → press → site → editorial: a layer may import itself and all to its right. */
const COMMON = ['generated', 'environment.ts']
const SITE = ['site', 'editorial', ...COMMON]
const PRESS = ['press', ...SITE]
const CMS = ['cms', ...PRESS]
const COLLECTIONS = ['collections', 'auth', ...CMS]
const CONFIG = ['payload.config.ts', 'migrations', ...COLLECTIONS]

/** What each layer may import of ours. The longest name that fits a file counts; what is not named here may import anything. */
const MAY_IMPORT: Record<string, string[]> = {
  editorial: ['editorial'],
  generated: ['editorial'],
  // Payload's own list of what its screens show of ours.
  'generated/import-map.ts': CMS,
  'environment.ts': [],
  site: SITE,
  press: PRESS,
  cms: CMS,
  auth: ['auth', ...CMS],
  collections: COLLECTIONS,
  'payload.config.ts': CONFIG,
  'server.ts': CONFIG,
  app: ['app', ...CONFIG],
  'app/(site)': ['app/(site)', ...SITE],
  migrations: ['migrations'],
  seed: ['seed', 'scripts', ...CONFIG],
}

/** Rules need nothing but the language. */
const WITHOUT_PACKAGES = ['editorial']

const ALIASES: Record<string, string> = { '@payload-config': 'payload.config.ts' }

/** Imports that go against the layers, each as `site/x.tsx → cms/y.ts`. */
export function strayImports(files: SourceFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((target) => isStray(file.path, target))
      .map((target) => `${file.path} → ${target}`),
  )
}

function isStray(from: string, target: string): boolean {
  const layer = layerOf(from)
  if (layer === undefined) return false
  if (isPackage(target)) return WITHOUT_PACKAGES.includes(layer)
  return !(MAY_IMPORT[layer] ?? []).some((allowed) => isWithin(target, allowed))
}

function layerOf(file: string): string | undefined {
  const layers = Object.keys(MAY_IMPORT).filter((layer) => isWithin(file, layer))
  return layers.toSorted((a, b) => b.length - a.length)[0]
}

function isWithin(file: string, layer: string): boolean {
  return file === layer || file.startsWith(`${layer}/`)
}

/** Ours are written from the root by now; a package is marked, since `site` might be one. */
function isPackage(target: string): boolean {
  return target.startsWith('package ')
}

function importsOf({ path: file, text }: SourceFile): string[] {
  return specifiersIn(text).map((specifier) => {
    if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier)
    return ALIASES[specifier] ?? `package ${specifier}`
  })
}

/** Static, side-effect, dynamic and type imports, and re-exports. Comments go first: examples in them are no imports. */
function specifiersIn(text: string): string[] {
  const code = text.replace(/^[ \t]*\/\*[\s\S]*?\*\//gm, '').replace(/^[ \t]*\/\/.*$/gm, '')
  const imports = /(?:^|[\s})*])(?:from\s*|import\s*\(\s*|import\s+)(['"`])([^'"`\n]+)\1/g
  return [...code.matchAll(imports)].flatMap(([, , specifier]) => specifier ?? [])
}
