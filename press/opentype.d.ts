/** What we use of opentype.js, which brings no types of its own. By this path Node and the bundler load the same file. */
declare module 'opentype.js/dist/opentype.mjs' {
  type Command = { type: 'M' | 'L' | 'C' | 'Q' | 'Z'; x?: number; y?: number; x1?: number; y1?: number; x2?: number; y2?: number }
  type Options = { kerning?: boolean; features?: Record<string, boolean> }

  export type Font = {
    /** 0 where the font does not have the character. */
    charToGlyphIndex(character: string): number
    getAdvanceWidth(text: string, size: number, options?: Options): number
    getPath(text: string, x: number, y: number, size: number, options?: Options): { commands: Command[] }
  }

  export function parse(file: ArrayBuffer): Font
}
