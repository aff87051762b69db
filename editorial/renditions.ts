/** Widths in pixels that photos are made in; one original gets those it is wide enough for. */
const WIDTHS = [320, 640, 960, 1280, 1920, 2560] as const

/** Made before a page may show the photo. */
export const FIRST_FORMATS = ['webp', 'jpg'] as const

/** Every format a reader may ask for. AVIF takes seconds a picture and is made later, by a worker. */
export const RENDITION_FORMATS = ['avif', ...FIRST_FORMATS] as const

export type RenditionFormat = (typeof RENDITION_FORMATS)[number]

/** The widths made of an original of this width: never enlarged, so a small picture has its own width only. */
export function renditionWidths(originalWidth: number): number[] {
  const fitting = WIDTHS.filter((width) => width <= originalWidth)
  return fitting.length > 0 ? fitting : [originalWidth]
}

/** What a WebP can be high. */
const HIGHEST = 16_383

/** Whether some width of it would be higher than a format can be; `upright` is the original. */
export function isTooTall(upright: { width: number; height: number }): boolean {
  const widest = renditionWidths(upright.width).at(-1) ?? upright.width
  return Math.ceil((upright.height * widest) / upright.width) > HIGHEST
}

/** The one that is there as soon as a photo is uploaded, for the desk to see it: large enough for a contact sheet. */
export function firstWidth(originalWidth: number): number {
  return renditionWidths(originalWidth).findLast((width) => width <= 640) ?? originalWidth
}
