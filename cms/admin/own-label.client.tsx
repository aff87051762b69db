'use client'

import { getTranslation } from '@payloadcms/translations'
import { useTranslation } from '@payloadcms/ui'
import type { StaticLabel } from 'payload'
import { useEffect, useId, useRef } from 'react'

/**
 * The label of a text field inside a block of the body. Payload gives the same field of every block the same id, so that a
 * click on the second photo's “Caption” would lead into the first one's: here the label finds the field it stands over.
 */
export function OwnLabel({ label }: { label?: StaticLabel | false }) {
  const { i18n } = useTranslation()
  const id = useId()
  const element = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    const text = element.current
    const control = text?.closest('.field-type')?.querySelector<HTMLElement>('textarea, input')
    if (!text || !control) return undefined
    const lead = () => control.focus()
    control.setAttribute('aria-labelledby', id)
    text.addEventListener('click', lead)
    return () => text.removeEventListener('click', lead)
  }, [id])

  return (
    <span className="field-label" id={id} ref={element}>
      {label ? getTranslation(label, i18n) : null}
    </span>
  )
}
