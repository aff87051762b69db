import { ccLicenceAt, ccName } from '../../../editorial/rights-categories.ts'

/** What a photo is licensed under: a licence of Creative Commons by its name, leading to its text, as they ask; all else as it was written. */
export function Licence({ licence }: { licence: string }) {
  const known = ccLicenceAt(licence)
  if (known === null) return licence
  return (
    <a href={licence} rel="license">
      {ccName(known)}
    </a>
  )
}
