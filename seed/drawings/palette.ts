/** The colours of the pictures: the magazine's own, and the few that lacquer painters grind beside them. */
export const colours = {
  night: '#14120f',
  ink: '#1b1a17',
  umber: '#3b2416',
  bark: '#5f3b22',
  shell: '#f3eee3',
  paper: '#fbf8f2',
  sand: '#e3d3b0',
  mist: '#c9bb9c',
  stone: '#8f8572',
  slate: '#4c4a44',
  lacquer: '#9e1f19',
  wine: '#611311',
  vermilion: '#c8402a',
  coral: '#e0826a',
  blush: '#efc4ae',
  gold: '#c9952f',
  amber: '#8a5a00',
  straw: '#e7c87c',
  jade: '#1f6457',
  pine: '#12403a',
  leaf: '#4f8a6b',
  celadon: '#9cc0a6',
  indigo: '#27364a',
  sky: '#7d95a0',
} as const

export type Colour = keyof typeof colours

/** Skin as two planes: lit and turned away from the light. */
export const skins = {
  fair: { lit: '#ecc9a6', dim: '#cf9f78' },
  warm: { lit: '#dcae7f', dim: '#b98253' },
  tan: { lit: '#c08a5a', dim: '#94633a' },
  brown: { lit: '#8e5a37', dim: '#653c22' },
  deep: { lit: '#5f3a25', dim: '#412516' },
} as const

export type Skin = keyof typeof skins
