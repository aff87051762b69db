import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload'
import { fieldsOf } from '../fields-of.ts'
import { checkFieldShapes } from './check-shapes.ts'
import { Refusal } from '../refusal.ts'

/**
 * Before anything is stored: text becomes NFC (Vietnamese typed on different keyboards compares equal), and what PostgreSQL
 * cannot hold is refused with its path. Passwords are left as they were typed.
 */
export const cleanText: CollectionBeforeOperationHook = ({ args, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return args
  return { ...args, data: cleaned(args.data, []) }
}

/** The same for the settings, whose shapes are judged as well (check-shapes.ts). */
export const cleanGlobalText: GlobalBeforeOperationHook = ({ args, operation, global }) => {
  // Nothing returned leaves the operation's arguments as they are.
  if (operation !== 'update') return undefined
  const data = cleaned(fieldsOf(args).data, [])
  checkFieldShapes(global.flattenedFields, fieldsOf(data))
  return { ...fieldsOf(args), data }
}

const LARGEST_NUMBER = 1e15

function cleaned(value: unknown, path: readonly string[]): unknown {
  if (typeof value === 'string') return path.at(-1) === 'password' ? value : cleanedString(value, path)
  if (typeof value === 'number' && Math.abs(value) > LARGEST_NUMBER) throw new Refusal(400, `The number at ${path.join('.')} is too large.`)
  if (Array.isArray(value)) return value.map((item, index) => cleaned(item, descend(path, String(index))))
  if (!isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cleaned(member, descend(path, key))]))
}

function descend(path: readonly string[], key: string): string[] {
  if (path.length > 100) throw new Refusal(400, `${path.slice(0, 3).join('.')}… is nested too deep.`)
  return [...path, key]
}

function cleanedString(text: string, path: readonly string[]): string {
  if (text.includes('\0')) throw new Refusal(400, `The text at ${path.join('.')} contains a NUL character, which cannot be stored.`)
  if (!text.isWellFormed()) throw new Refusal(400, `The text at ${path.join('.')} contains half of a character, which cannot be stored.`)
  return text.normalize('NFC')
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
