'use client'
import { useForm } from '@payloadcms/ui'
import { useEffect } from 'react'

/** A new article that begins from the first screen as a translation (`#translationOf=12&language=en`) knows what it translates. */
export function useTranslationInAddress(isNew: boolean): void {
  const { dispatchFields, setModified } = useForm()

  useEffect(() => {
    if (!isNew) return
    const told = new URLSearchParams(window.location.hash.slice(1))
    const original = Number(told.get('translationOf'))
    const language = told.get('language')
    if (!Number.isInteger(original) || original < 1 || language === null) return
    dispatchFields({ type: 'UPDATE', path: 'translationOf', value: original, valid: true })
    dispatchFields({ type: 'UPDATE', path: 'language', value: language, valid: true })
    setModified(true)
  }, [isNew, dispatchFields, setModified])
}
