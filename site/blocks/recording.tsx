import type { Language } from '../../editorial/languages.ts'
import type { PrintedRecording } from '../../editorial/printed-body.ts'
import { sharedRendition } from '../components/picture.tsx'
import { BLOCK_WORDS } from './block-words.ts'

type Props = { recording: PrintedRecording; language: Language; mediaBase: string }

/** A file of our own with the browser's own player; not a byte of it is fetched before somebody plays it. */
export function Recording({ recording, language, mediaBase }: Props) {
  const { medium, title, credit, transcript } = recording
  const words = BLOCK_WORDS[language]
  return (
    <div className="recording" data-medium={medium}>
      <figure>
        {title === '' ? null : <p className="block-title">{title}</p>}
        <Player recording={recording} language={language} mediaBase={mediaBase} />
        {credit === '' ? null : <figcaption>{words.recordingCredit(credit)}</figcaption>}
      </figure>
      {transcript === '' ? null : (
        <details>
          <summary>{words.transcript}</summary>
          <div className="details-text">
            {transcript.split(/\n\s*\n/).map((paragraph, position) => (
              <p key={position}>{paragraph}</p>
            ))}
          </div>
        </details>
      )}
    </div>
  )
}

function Player({ recording: { medium, hash, extension, title, captions, poster }, language, mediaBase }: Props) {
  const words = BLOCK_WORDS[language]
  const address = `${mediaBase}/${hash}/recording.${extension}`
  const track =
    captions === '' ? null : (
      <track kind="captions" src={`${mediaBase}/${hash}/captions.${language}.vtt`} srcLang={language} label={words.captions} />
    )
  if (medium === 'audio') {
    return (
      <audio controls preload="none" src={address} aria-label={title || words.audio}>
        {track}
      </audio>
    )
  }
  const picture = poster === null ? null : sharedRendition(poster)
  return (
    <video
      controls
      playsInline
      preload="none"
      src={address}
      poster={picture === null ? undefined : picture.address.replace(/^\/media(?=\/)/, mediaBase)}
      width={picture?.width ?? 1280}
      height={picture?.height ?? 720}
      aria-label={title || words.video}
    >
      {track}
    </video>
  )
}
