export type Encoding = 'br' | 'gzip' | 'identity'

/** Best first: where a client likes several the same, it gets the smallest. */
const ENCODINGS: readonly Encoding[] = ['br', 'gzip', 'identity']

/**
 * Chooses by the q-values of an Accept-Encoding header. What has q=0 is never chosen, but identity is sent
 * where a client refuses everything: an answer is worth more than a 406.
 */
export function chooseEncoding(acceptEncoding: string): Encoding {
  const wishes = parseWishes(acceptEncoding)
  const qualityOf = (encoding: Encoding) => {
    const asked = wishes.get(encoding) ?? wishes.get('*')
    return asked ?? (encoding === 'identity' ? 0.001 : 0)
  }

  let best: Encoding = 'identity'
  let bestQuality = 0
  for (const encoding of ENCODINGS) {
    const quality = qualityOf(encoding)
    if (quality > bestQuality) {
      best = encoding
      bestQuality = quality
    }
  }
  return best
}

function parseWishes(header: string): Map<string, number> {
  const wishes = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    if (name === '') continue
    const quality = parameters.find((parameter) => parameter.startsWith('q='))
    const value = quality === undefined ? 1 : Number(quality.slice(2))
    wishes.set(name === 'x-gzip' ? 'gzip' : name, value >= 0 && value <= 1 ? value : 0)
  }
  return wishes
}
