/** What we use of libheif-js, whose own types are those of its C functions. */
declare module 'libheif-js/wasm-bundle.js' {
  type Pixels = { data: Uint8ClampedArray; width: number; height: number }

  type HeifImage = {
    is_primary(): boolean
    get_width(): number
    get_height(): number
    /** Fills the data with red, green, blue and alpha; called back with null where it cannot. */
    display(target: Pixels, done: (filled: Pixels | null) => void): void
  }

  const libheif: { HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] } }
  export default libheif
}
