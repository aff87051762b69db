'use client'
import { useAuth } from '@payloadcms/ui'
import { useCallback, useState, useSyncExternalStore } from 'react'
import { NOTHING_TYPED, type CommonFields } from './common-fields.ts'
import { recallFields, rememberFields } from './remembered-fields.ts'

/** What is typed once for all photos, kept in this browser over a reload. */
export function useCommonFields(): [CommonFields, (fields: CommonFields) => void] {
  const { user } = useAuth()
  const person = user?.id ?? 'nobody'
  const [store] = useState(() => openFields(person))
  const fields = useSyncExternalStore(store.subscribe, store.read, () => NOTHING_TYPED)
  return [fields, useCallback((next) => store.write(next), [store])]
}

function openFields(person: number | string) {
  const readers = new Set<() => void>()
  let held: CommonFields | null = null
  return {
    subscribe: (reader: () => void) => {
      readers.add(reader)
      return () => readers.delete(reader)
    },
    read: () => (held ??= recallFields(person)),
    write(fields: CommonFields) {
      held = fields
      rememberFields(person, fields)
      for (const reader of readers) reader()
    },
  }
}
