import { colours, type Colour } from './palette.ts'
import { seeded } from './marks.ts'

/** A side of the repeating tiles that the surfaces are made of, in pixels; a power of two. */
const SIDE = 1024
const MASK = SIDE - 1

type Surface = 'shell' | 'gold' | 'black' | 'red' | 'wood'

const SURFACES: Partial<Record<Colour, Surface>> = {
  shell: 'shell',
  gold: 'gold',
  straw: 'gold',
  amber: 'gold',
  night: 'black',
  ink: 'black',
  umber: 'black',
  lacquer: 'red',
  vermilion: 'red',
  wine: 'red',
}

type Pixels = { data: Uint8Array; width: number; height: number }

/**
 * Turns flat colour into lacquer and woodcut, in place of nothing: returns new RGB pixels.
 * Edges waver as under a knife; then each colour gets the surface its material has:
 * crackled eggshell, leaf gold worn to the ground, black rubbed through to red, red polished unevenly, wood for the rest.
 */
export function withGrain({ data, width, height }: Pixels, seed: number): Uint8Array {
  const surfaceOf = surfaceTable()
  const shift = Math.floor(seeded(seed)() * SIDE)
  const { soft, fine, streak, cracks, cells } = tiles()
  const out = new Uint8Array(data.length)
  for (let y = 0; y < height; y += 1) {
    const row = ((y + shift) & MASK) * SIDE
    for (let x = 0; x < width; x += 1) {
      const tile = row + ((x + shift) & MASK)
      const wobble = row + ((x + 331) & MASK)
      const sx = clamp(x + Math.round(((soft[tile] ?? 0.5) - 0.5) * 7.2 + ((fine[tile] ?? 0.5) - 0.5) * 1.2), width - 1)
      const sy = clamp(y + Math.round(((soft[wobble] ?? 0.5) - 0.5) * 7.2 + ((fine[wobble] ?? 0.5) - 0.5) * 1.2), height - 1)
      const from = (sy * width + sx) * 3
      let r = data[from] ?? 0
      let g = data[from + 1] ?? 0
      let b = data[from + 2] ?? 0
      const surface = surfaceOf[((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3)] ?? 0
      const a = soft[tile] ?? 0.5
      const f = fine[tile] ?? 0.5
      const s = streak[tile] ?? 0.5
      let light = 1 + (f - 0.5) * 0.09
      if (surface === 1) {
        light += ((cells[tile] ?? 0.5) - 0.5) * 0.09
        const crack = cracks[tile] ?? 1
        if (crack < 0.07) light *= 0.72 + crack * 3
      } else if (surface === 2) {
        light += (a - 0.5) * 0.3
        if (f * 0.6 + a * 0.55 > 0.71) {
          r = r * 0.62 + 40
          g = g * 0.55 + 12
          b = b * 0.5 + 8
        }
      } else if (surface === 3) {
        const worn = Math.max(0, a * 0.7 + f * 0.5 - 0.62) * 1.1
        r += 120 * worn
        g += 38 * worn
        b += 22 * worn
      } else if (surface === 4) {
        light += (a - 0.5) * 0.34 + (s - 0.5) * 0.12
      } else {
        light += (s - 0.5) * 0.2 + (a - 0.5) * 0.1
      }
      const to = (y * width + x) * 3
      out[to] = clamp(r * light, 255)
      out[to + 1] = clamp(g * light, 255)
      out[to + 2] = clamp(b * light, 255)
    }
  }
  return out
}

function clamp(value: number, most: number): number {
  return value < 0 ? 0 : value > most ? most : value
}

let madeTable: Uint8Array | undefined

/** For every colour of 15 bits, the surface of the nearest one of the palette, as a number: 0 wood, 1 shell, 2 gold, 3 black, 4 red. */
function surfaceTable(): Uint8Array {
  if (madeTable) return madeTable
  const order: readonly Surface[] = ['wood', 'shell', 'gold', 'black', 'red']
  const names = Object.keys(colours).filter((name): name is Colour => name in colours)
  const known = names.map((name) => ({
    rgb: [1, 3, 5].map((at) => Number.parseInt(colours[name].slice(at, at + 2), 16)),
    surface: order.indexOf(SURFACES[name] ?? 'wood'),
  }))
  const table = new Uint8Array(32768)
  for (let index = 0; index < table.length; index += 1) {
    const rgb = [(index >> 10) * 8 + 4, ((index >> 5) & 31) * 8 + 4, (index & 31) * 8 + 4]
    let nearest = Infinity
    for (const one of known) {
      const far = one.rgb.reduce((sum, part, at) => sum + (part - (rgb[at] ?? 0)) ** 2, 0)
      if (far < nearest) {
        nearest = far
        table[index] = far > 900 ? 0 : one.surface
      }
    }
  }
  madeTable = table
  return table
}

type Tiles = { soft: Float32Array; fine: Float32Array; streak: Float32Array; cracks: Float32Array; cells: Float32Array }

let madeTiles: Tiles | undefined

function tiles(): Tiles {
  if (madeTiles) return madeTiles
  const crackle = crackles(34, 5)
  madeTiles = {
    soft: blend([field(16, 16, 1), field(32, 32, 2), field(64, 64, 3)]),
    fine: blend([field(256, 256, 4), field(512, 512, 6)]),
    streak: blend([field(8, 256, 7), field(16, 512, 8), field(4, 128, 9)]),
    ...crackle,
  }
  return madeTiles
}

function blend(fields: readonly Float32Array[]): Float32Array {
  return new Float32Array(SIDE * SIDE).map((_, index) => fields.reduce((sum, one) => sum + (one[index] ?? 0), 0) / fields.length)
}

/** Smooth noise with so many knots across and down, which closes on itself at the edges. */
function field(across: number, down: number, seed: number): Float32Array {
  const next = seeded(seed)
  const knots = Float32Array.from({ length: across * down }, next)
  const smooth = (t: number): number => t * t * (3 - 2 * t)
  const out = new Float32Array(SIDE * SIDE)
  for (let y = 0; y < SIDE; y += 1) {
    const v = (y / SIDE) * down
    const y0 = Math.floor(v)
    const ty = smooth(v - y0)
    const upper = y0 * across
    const lower = ((y0 + 1) % down) * across
    for (let x = 0; x < SIDE; x += 1) {
      const u = (x / SIDE) * across
      const x0 = Math.floor(u)
      const tx = smooth(u - x0)
      const x1 = (x0 + 1) % across
      const top = (knots[upper + x0] ?? 0) * (1 - tx) + (knots[upper + x1] ?? 0) * tx
      const bottom = (knots[lower + x0] ?? 0) * (1 - tx) + (knots[lower + x1] ?? 0) * tx
      out[y * SIDE + x] = top * (1 - ty) + bottom * ty
    }
  }
  return out
}

/** Eggshell: how far each pixel is from the nearest crack, and the tone of its piece of shell. */
function crackles(pieces: number, seed: number): { cracks: Float32Array; cells: Float32Array } {
  const next = seeded(seed)
  const points = Array.from({ length: pieces * pieces }, () => [next(), next(), next()])
  const cracks = new Float32Array(SIDE * SIDE)
  const cells = new Float32Array(SIDE * SIDE)
  const size = SIDE / pieces
  for (let y = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1) {
      const cx = Math.floor(x / size)
      const cy = Math.floor(y / size)
      let first = Infinity
      let second = Infinity
      let tone = 0.5
      for (let j = -1; j <= 1; j += 1) {
        for (let i = -1; i <= 1; i += 1) {
          const point = points[((cy + j + pieces) % pieces) * pieces + ((cx + i + pieces) % pieces)]
          const far = Math.hypot((cx + i + (point?.[0] ?? 0)) * size - x, (cy + j + (point?.[1] ?? 0)) * size - y) / size
          if (far < first) {
            second = first
            first = far
            tone = point?.[2] ?? 0.5
          } else if (far < second) second = far
        }
      }
      cracks[y * SIDE + x] = second - first
      cells[y * SIDE + x] = tone
    }
  }
  return { cracks, cells }
}
