'use client'
import { useTranslation } from '@payloadcms/ui'
import { wordsIn, type AdminLanguage } from './words.ts'
import type { Words } from './words-en.ts'

/** Our words in the language this person chose for the admin. */
export function useWords(): { words: Words; language: AdminLanguage } {
  const { i18n } = useTranslation()
  return { words: wordsIn(i18n.language), language: i18n.language === 'vi' ? 'vi' : 'en' }
}
