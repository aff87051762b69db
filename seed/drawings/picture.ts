/** A picture before it is printed: SVG in a frame 1000 units high, or wide where it stands upright. */
export type Picture = { shape: 'landscape' | 'upright'; seed: number; draw: () => string }

export const FRAMES = {
  landscape: { width: 1500, height: 1000, pixels: { width: 3000, height: 2000 } },
  upright: { width: 1000, height: 1250, pixels: { width: 2000, height: 2500 } },
} as const
