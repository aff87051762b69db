/**
 * One value for the whole process. Next's bundles and `server.ts` load separate copies of every module;
 * what they must hold in common (pages in memory, the pool) hangs on `globalThis` under a registered symbol.
 */
export function shareInProcess<Value>(name: string, make: () => Value): Value {
  const key = Symbol.for(`standfirst.${name}`)
  const found: unknown = Reflect.get(globalThis, key)
  if (isShared<Value>(found)) return found
  const made = make()
  Reflect.set(globalThis, key, made)
  return made
}

/** The symbol is ours, so what stands under it is what `make` made, in this copy of the module or another. */
function isShared<Value>(found: unknown): found is Value {
  return found !== undefined
}
