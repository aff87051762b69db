import type { Lab } from './delta-e.ts'

export type Triple = readonly [number, number, number]

/** A space of colours as a camera or a telephone writes it: its primaries in XYZ under D65, and how a number of light becomes a byte. */
export type ColourSpace = { toXyz: readonly [Triple, Triple, Triple]; encode(light: number): number; decode(byte: number): number }

const srgbCurve = {
  encode: (light: number) => (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055),
  decode: (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4),
}

/** IEC 61966-2-1. */
export const SRGB: ColourSpace = {
  toXyz: [
    [0.4124564, 0.3575761, 0.1804375],
    [0.2126729, 0.7151522, 0.072175],
    [0.0193339, 0.119192, 0.9503041],
  ],
  ...srgbCurve,
}

/** What telephones take pictures in. */
export const DISPLAY_P3: ColourSpace = {
  toXyz: [
    [0.4865709, 0.2656677, 0.1982173],
    [0.2289746, 0.6917385, 0.0792869],
    [0, 0.0451134, 1.0439444],
  ],
  ...srgbCurve,
}

export const ADOBE_GAMMA = 563 / 256

/** Adobe RGB (1998), 4.3. */
export const ADOBE_RGB: ColourSpace = {
  toXyz: [
    [0.5767309, 0.185554, 0.1881852],
    [0.2973769, 0.6273491, 0.0752741],
    [0.0270343, 0.0706872, 0.9911085],
  ],
  encode: (light) => light ** (1 / ADOBE_GAMMA),
  decode: (value) => value ** ADOBE_GAMMA,
}

/** The same colour in another space, in bytes. */
export function inSpace(colour: Triple, space: ColourSpace): Triple {
  const light = times(inverse(space.toXyz), xyzOf(colour))
  return map(light, (value) => Math.round(Math.min(1, Math.max(0, space.encode(Math.max(0, value)))) * 255))
}

/** Bytes of sRGB as CIELAB under D65. */
export function labOf(colour: Triple): Lab {
  const white: Triple = [0.95047, 1, 1.08883]
  const [x, y, z] = xyzOf(colour)
  const f = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116)
  const [fx, fy, fz] = [f(x / white[0]), f(y / white[1]), f(z / white[2])]
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
}

function xyzOf(colour: Triple): Triple {
  return times(
    SRGB.toXyz,
    map(colour, (byte) => SRGB.decode(byte / 255)),
  )
}

function map([a, b, c]: Triple, work: (value: number) => number): Triple {
  return [work(a), work(b), work(c)]
}

function times([a, b, c]: ColourSpace['toXyz'], [x, y, z]: Triple): Triple {
  const row = ([p, q, r]: Triple) => p * x + q * y + r * z
  return [row(a), row(b), row(c)]
}

function inverse([[a, b, c], [d, e, f], [g, h, i]]: ColourSpace['toXyz']): [Triple, Triple, Triple] {
  const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
  const over = (value: number) => value / determinant
  return [
    [over(e * i - f * h), over(c * h - b * i), over(b * f - c * e)],
    [over(f * g - d * i), over(a * i - c * g), over(c * d - a * f)],
    [over(d * h - e * g), over(b * g - a * h), over(a * e - b * d)],
  ]
}
