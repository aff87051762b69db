'use client'
import { useEffect, useState } from 'react'
import { useWords } from '../use-words.client.ts'
import { BOX_WORDS } from './search-box-words.ts'
import styles from './search-box.module.css'
import { SearchDialog } from './search-dialog.client.tsx'

/** The button that opens the search, and the keys that do: `/` where nothing is typed in, Ctrl or Cmd with K anywhere. */
export function SearchBox() {
  const { language } = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const words = BOX_WORDS[language]

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTypedIn(event.target)
      if (event.defaultPrevented || !(isShortcut || isSlash) || document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      setIsOpen(true)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])

  return (
    <>
      <button
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        className={styles['open']}
        onClick={() => setIsOpen(true)}
        type="button"
      >
        <svg aria-hidden="true" height="18" viewBox="0 0 18 18" width="18">
          <circle cx="8" cy="8" fill="none" r="5.2" stroke="currentColor" strokeWidth="1.6" />
          <path d="M12 12l4 4" fill="none" stroke="currentColor" strokeLinecap="round" strokeWidth="1.6" />
        </svg>
        <span className={styles['openWord']}>{words.open}</span>
        <kbd aria-hidden="true" className={styles['key']}>
          Ctrl K
        </kbd>
      </button>
      {isOpen ? <SearchDialog onClose={() => setIsOpen(false)} /> : null}
    </>
  )
}

function isTypedIn(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select, [role="textbox"]') !== null)
}
