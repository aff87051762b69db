/** A picture before it is printed: SVG in a frame 1000 units high, or wide where it stands upright. */
export type Picture = { shape: 'landscape' | 'upright'; seed: number; draw: () => string }

export const FRAMES = {
  landscape: { width: 1500, height: 1000, pixels: { width: 2400, height: 1600 } },
  upright: { width: 1000, height: 1250, pixels: { width: 1600, height: 2000 } },
} as const
