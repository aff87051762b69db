/** What we take, by what its decoder calls it; a HEIF is an AVIF or a HEIC by how its pixels are packed. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'tiff' | 'heif'

/**
 * What the first bytes say a file is; null for all that we do not take. Nothing else reaches a decoder: libvips would also read SVG,
 * GIF and a dozen others, each with faults of its own.
 */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const start = String.fromCharCode(...bytes.subarray(0, 16))
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'webp'
  if (start.startsWith('II*\0') || start.startsWith('MM\0*')) return 'tiff'
  return start.slice(4, 8) === 'ftyp' && brandsOf(bytes).some((brand) => HEIF_BRANDS.has(brand)) ? 'heif' : null
}

const HEIF_BRANDS = new Set(['avif', 'avis', 'heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'])

/** The major brand and those it is compatible with, ISO/IEC 14496-12, 4.3. */
function brandsOf(bytes: Uint8Array): string[] {
  const end = Math.min(bytes.length, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0), 200)
  const brands: string[] = []
  for (let at = 8; at + 4 <= end; at += 4) if (at !== 12) brands.push(String.fromCharCode(...bytes.subarray(at, at + 4)))
  return brands
}
