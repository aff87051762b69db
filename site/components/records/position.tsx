import type { Language } from '../../../editorial/languages.ts'

type Props = { position: { latitude: number; longitude: number }; language: Language }

/**
 * Where a place lies, in degrees and minutes. The link is a `geo:` address (RFC 5870), which opens the reader's own map: nothing
 * is fetched from a map of somebody else's.
 */
export function Position({ position: { latitude, longitude }, language }: Props) {
  const [north, south, east, west] = language === 'vi' ? ['B', 'N', 'Đ', 'T'] : ['N', 'S', 'E', 'W']
  return (
    <a href={`geo:${latitude},${longitude}`}>
      {`${inMinutes(latitude)} ${latitude < 0 ? south : north}, ${inMinutes(longitude)} ${longitude < 0 ? west : east}`}
    </a>
  )
}

/** `21°02′` */
function inMinutes(degrees: number): string {
  const minutes = Math.round(Math.abs(degrees) * 60)
  return `${Math.floor(minutes / 60)}°${String(minutes % 60).padStart(2, '0')}′`
}
