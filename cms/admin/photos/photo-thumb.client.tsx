'use client'
import { placeholderColour } from './placeholder.ts'

type Props = {
  src: string
  /** A thumbhash in base64; empty where there is none. */
  placeholder: string
}

/** A picture in a list, which says nothing that its caption beside it does not; until it is there, its colour. */
export function PhotoThumb({ src, placeholder }: Props) {
  return (
    <img
      alt=""
      decoding="async"
      loading="lazy"
      // It stands around what is higher than wide, and behind what is transparent.
      onLoad={({ currentTarget }) => (currentTarget.style.backgroundColor = 'transparent')}
      src={src}
      style={{ backgroundColor: placeholderColour(placeholder) }}
    />
  )
}
