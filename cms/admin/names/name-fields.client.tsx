'use client'
import { useEffect, type ReactNode } from 'react'
import { useWords } from '../use-words.client.ts'
import { nameFields } from './name-fields.ts'

/** Around the whole admin: gives each field its name, whenever something new is drawn. */
export function NameFields({ children }: { children: ReactNode }) {
  const { words } = useWords()
  const { names } = words

  useEffect(() => {
    let frame = 0
    const soon = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => nameFields(document, names))
    }
    const observer = new MutationObserver(soon)
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['for', 'id'] })
    soon()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [names])

  return <>{children}</>
}
