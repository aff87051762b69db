import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'
import { z } from 'zod'
import type { Sender } from './mail-adapter.ts'

const written = z.object({ message: z.instanceof(Buffer) })

/** Every letter as a file of its own, `.eml`, as it would have gone out. Links in them open accounts: nobody else may read them. */
export async function fileMailAdapter({ folder, ...from }: Sender & { folder: string }): Promise<EmailAdapter> {
  // The types know servers only; this transport writes the letter and sends it nowhere.
  const transportOptions = { name: 'folder', streamTransport: true, buffer: true, newline: 'unix' }
  const open = await nodemailerAdapter({ ...from, skipVerify: true, transportOptions })
  return ({ payload }) => {
    const adapter = open({ payload })
    return {
      ...adapter,
      name: 'folder',
      async sendEmail(message) {
        const { message: bytes } = written.parse(await adapter.sendEmail(message))
        await mkdir(folder, { recursive: true, mode: 0o700 })
        const moment = new Date().toISOString().replaceAll(/[:.]/g, '-')
        const file = path.join(folder, `${moment}-${randomBytes(3).toString('hex')}.eml`)
        await writeFile(file, bytes, { mode: 0o600, flag: 'wx' })
        payload.logger.info({ file, msg: 'A letter was written into a file: no SMTP_URL is set' })
        return { file }
      },
    }
  }
}
