import { Failure } from '../../scripts/process/failure.ts'
import { runScript } from '../../scripts/process/run-script.ts'
import { s3Bucket } from '../../site/storage/s3-bucket.ts'
import { readOwnS3 } from '../../tests/support/own-s3.ts'
import { proveBy } from '../support/prove-by.ts'

const FOLDERS = ['originals', 'renditions', 'recordings', 'cards', 'media']

/**
 * The tests of the storage against an S3 server of one's own, named by `PROOF_S3_…` (docs/running.md), which, unlike the one of the tests,
 * looks at signatures and at who may read a bucket. Both buckets must be empty, and are empty again in the end.
 */
await runScript(async () => {
  const { originals, media, publicAddress, ...account } = readOwnS3(process.env)
  const [privateBucket, publicBucket] = [originals, media].map((name) => s3Bucket({ ...account, forcePathStyle: true }, name))
  if (!privateBucket || !publicBucket) return 1
  const buckets = [privateBucket, publicBucket]
  for (const bucket of buckets) {
    for (const folder of FOLDERS) {
      if ((await bucket.list(folder)).length > 0) throw new Failure(`There is something in ${folder}/; the proof wants two empty buckets.`)
    }
  }

  try {
    const bytes = new TextEncoder().encode('x')
    await privateBucket.write('originals/secret.jpg', bytes)
    await publicBucket.write('media/shown/320.jpg', bytes, { contentType: 'image/jpeg', cacheControl: 'public, max-age=60' })
    const unsigned = [
      await fetch(`${account.endpoint}/${originals}/originals/secret.jpg`),
      await fetch(`${publicAddress.replace(media, originals)}/originals/secret.jpg`),
    ]
    const reader = await fetch(`${publicAddress}/media/shown/320.jpg`)
    const refused = unsigned.map(({ status }) => status).join(' and ')
    process.stdout.write(`without a signature: the private bucket answers ${refused}, the public one ${reader.status}\n`)

    const codes = [reader.ok && unsigned.every(({ ok }) => !ok) ? 0 : 1]
    for (const test of ['tests/unit/storage.test.ts', 'tests/integration/storage.test.ts']) {
      codes.push(await proveBy(test, { PROOF_S3: 'own' }))
    }
    return Math.max(...codes)
  } finally {
    // Also where the server refused something halfway.
    for (const bucket of buckets) for (const folder of FOLDERS) await bucket.removeFolder(folder)
  }
})
