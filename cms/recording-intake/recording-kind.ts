export type RecordingKind = { extension: string; mimetype: string }

/** What a file is by its first bytes (the signatures of ISO/IEC 14496-12, RFC 3533, RFC 9559, ID3v2 and RIFF); null for everything else. */
export function recordingKind(bytes: Buffer): RecordingKind | null {
  const ascii = (from: number, to: number) => bytes.toString('latin1', from, to)
  if (ascii(4, 8) === 'ftyp') {
    return /^M4[AB]/.test(ascii(8, 12)) ? { extension: 'm4a', mimetype: 'audio/mp4' } : { extension: 'mp4', mimetype: 'video/mp4' }
  }
  if (ascii(0, 4) === 'OggS') return { extension: 'ogg', mimetype: 'audio/ogg' }
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WAVE') return { extension: 'wav', mimetype: 'audio/wav' }
  if (bytes.length > 4 && bytes.readUInt32BE(0) === 0x1a45dfa3 && bytes.subarray(0, 64).includes('webm'))
    return { extension: 'webm', mimetype: 'video/webm' }
  const isFrame = bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2
  return ascii(0, 3) === 'ID3' || isFrame ? { extension: 'mp3', mimetype: 'audio/mpeg' } : null
}
