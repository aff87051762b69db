/** Samples a second, mono, 16 bits: enough for one string and the rain. */
const RATE = 22_050
const BEAT = 0.52

/** Degrees of a five-tone scale on D, as the diary writes them; 0 is a rest. */
const LINES: readonly (readonly number[])[] = [
  [5, 5, 6, 1, 2, 1, 6, 5],
  [3, 5, 6, 5, 3, 2, 1, 2],
  [5, 6, 1, 2, 1, 6, 5, 5],
]
const SEMITONES: Record<number, number> = { 1: 12, 2: 14, 3: 4, 5: 7, 6: 9 }

/** The melody of the diary's page 212 on one plucked string, with rain, as a WAV file. The same every time. */
export function playSongForRain(): Buffer {
  const rests = 3 * BEAT
  const lineLength = 8 * BEAT + rests
  const seconds = lineLength * (LINES.length + 1)
  const samples = new Float64Array(Math.ceil(seconds * RATE))
  LINES.forEach((line, index) => {
    line.forEach((degree, beat) => {
      const semitones = SEMITONES[degree]
      if (semitones !== undefined) pluck(samples, { at: index * lineLength + beat * BEAT, pitch: 293.66 * 2 ** ((semitones - 12) / 12) })
    })
  })
  rain(samples)
  return asWave(samples)
}

/** Karplus and Strong's string (1983): a burst of noise that goes round and is smoothed each time. */
function pluck(samples: Float64Array, { at, pitch }: { at: number; pitch: number }): void {
  const noise = noiseFrom(Math.round(pitch * 100) + Math.round(at * 1000))
  const string = Float64Array.from({ length: Math.round(RATE / pitch) }, noise)
  const start = Math.round(at * RATE)
  const end = Math.min(samples.length, start + RATE * 2)
  for (let place = start; place < end; place += 1) {
    const here = (place - start) % string.length
    const value = string[here] ?? 0
    string[here] = 0.4985 * (value + (string[(here + 1) % string.length] ?? 0))
    samples[place] = (samples[place] ?? 0) + value * 0.5
  }
}

function rain(samples: Float64Array): void {
  const noise = noiseFrom(212)
  let soft = 0
  for (let place = 0; place < samples.length; place += 1) {
    soft += (noise() - soft) * 0.25
    const swell = 0.6 + 0.4 * Math.sin((place / RATE) * 0.7)
    const fade = Math.min(1, place / RATE, (samples.length - place) / RATE)
    samples[place] = ((samples[place] ?? 0) + soft * 0.07 * swell) * fade
  }
}

/** Numbers between -1 and 1 that look like chance and are always the same (a linear congruential generator). */
function noiseFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 31 - 1
  }
}

/** Canonical RIFF WAVE, PCM. */
function asWave(samples: Float64Array): Buffer {
  const file = Buffer.alloc(44 + samples.length * 2)
  file.write('RIFF', 0, 'latin1')
  file.writeUInt32LE(36 + samples.length * 2, 4)
  file.write('WAVEfmt ', 8, 'latin1')
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(1, 20)
  file.writeUInt16LE(1, 22)
  file.writeUInt32LE(RATE, 24)
  file.writeUInt32LE(RATE * 2, 28)
  file.writeUInt16LE(2, 32)
  file.writeUInt16LE(16, 34)
  file.write('data', 36, 'latin1')
  file.writeUInt32LE(samples.length * 2, 40)
  const loudest = samples.reduce((highest, value) => Math.max(highest, Math.abs(value)), 0)
  samples.forEach((value, place) => file.writeInt16LE(Math.round((value / loudest) * 26_000), 44 + place * 2))
  return file
}
