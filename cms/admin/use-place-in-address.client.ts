'use client'
import { useEffect } from 'react'
import { focusField } from './focus-field.ts'

/** Brings the field into view that the address names (`#at=rights.category`), once the form is there. */
export function usePlaceInAddress(isReady: boolean): void {
  useEffect(() => {
    const where = new URLSearchParams(window.location.hash.slice(1)).get('at')
    if (isReady && where !== null) focusWhenThere(where)
  }, [isReady])
}

/** The form draws its fields after the bar; asked for a few times, then let be. */
function focusWhenThere(where: string, tries = 20): void {
  if (focusField(where) || tries === 0) return
  setTimeout(() => focusWhenThere(where, tries - 1), 150)
}
