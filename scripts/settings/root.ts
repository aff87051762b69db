import path from 'node:path'

/** The folder of the project. */
export const root = path.dirname(path.dirname(import.meta.dirname))

/** Where the embedded database, logs and the demo's logins are kept. */
export const dataFolder = path.join(root, '.data')
