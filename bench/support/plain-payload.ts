import path from 'node:path'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig } from 'payload'
import sharp from 'sharp'

const read = (name: string) => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: bench/upload.ts sets it.`)
  return value
}

/** Payload as it comes, with the seven sizes of its own website template: what an upload is measured beside. */
export const plainPayload = buildConfig({
  secret: 'only-for-benches-never-for-a-newsroom',
  db: postgresAdapter({ pool: { connectionString: read('PLAIN_DATABASE_URL') }, push: true }),
  collections: [
    {
      slug: 'media',
      access: { create: () => true, read: () => true },
      fields: [{ name: 'alt', type: 'text' }],
      upload: {
        staticDir: path.join(read('DATA_DIR'), 'plain'),
        imageSizes: [
          { name: 'thumbnail', width: 300 },
          { name: 'square', width: 500, height: 500 },
          { name: 'small', width: 600 },
          { name: 'medium', width: 900 },
          { name: 'large', width: 1400 },
          { name: 'xlarge', width: 1920 },
          { name: 'og', width: 1200, height: 630, crop: 'center' },
        ],
      },
    },
  ],
  sharp,
  telemetry: false,
  logger: { options: { level: 'error' } },
  typescript: { autoGenerate: false },
})
