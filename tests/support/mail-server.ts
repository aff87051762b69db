import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type Received = { to: string[]; headers: string; subject: string; text: string }

/** A real SMTP server on loopback that keeps what it takes. `isDown` makes it refuse every letter. */
export async function openMailServer({ port = 0 }: { port?: number } = {}) {
  const received: Received[] = []
  const state = { isDown: false, refused: 0 }
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onMailFrom(_address, _session, done) {
      if (state.isDown) state.refused += 1
      done(state.isDown ? new Error('450 Not now') : null)
    },
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        received.push(readLetter(Buffer.concat(parts), { to: session.envelope.rcptTo.map(({ address }) => address) }))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.server.address()
  return {
    port: isAddress(address) ? address.port : 0,
    received,
    state,
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}

function isAddress(value: AddressInfo | string | null): value is AddressInfo {
  return typeof value === 'object' && value !== null
}

/** A letter of one part, as ours are. */
function readLetter(raw: Buffer, { to }: { to: string[] }): Received {
  const [head = '', ...rest] = raw.toString('latin1').split('\r\n\r\n')
  const headers = head.replaceAll(/\r\n[ \t]+/g, ' ')
  const encoding = /^content-transfer-encoding: (\S+)/im.exec(headers)?.[1]?.toLowerCase()
  const body = rest.join('\r\n\r\n')
  const bytes =
    encoding === 'base64' ? Buffer.from(body, 'base64') : encoding === 'quoted-printable' ? unquoted(body) : Buffer.from(body, 'latin1')
  const subject = /^subject: (.*)$/im.exec(headers)?.[1] ?? ''
  return { to, headers, subject: decodedWords(subject), text: bytes.toString('utf8').replaceAll('\r\n', '\n') }
}

function unquoted(text: string): Buffer {
  return Buffer.from(
    text.replaceAll(/=\r\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  )
}

/** RFC 2047: `=?UTF-8?B?…?=` and `=?UTF-8?Q?…?=`. */
export function decodedWords(header: string): string {
  const whole = header.replaceAll(/\?=\s+=\?/g, '?==?')
  return whole.replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_whole, kind: string, text: string) =>
    (kind.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : unquoted(text.replaceAll('_', ' '))).toString('utf8'),
  )
}
