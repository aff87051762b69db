'use client'
import { useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { useEffect, useRef, type ReactNode } from 'react'
import { forgetPerson } from './typing-store.ts'

/** Around the whole admin: when somebody signs out, what they typed leaves the browser. A session that merely ran out keeps it. */
export function ForgetAtSignOut({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  const pathname = usePathname()
  const last = useRef<number | string | null>(null)
  const id = user?.id

  useEffect(() => {
    if (id !== undefined) last.current = id
    if (!pathname.endsWith('/logout') || last.current === null) return
    forgetPerson(last.current)
    last.current = null
  }, [id, pathname])

  return <>{children}</>
}
