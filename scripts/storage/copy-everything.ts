import { environment } from '../../environment.ts'
import { copyStorage } from '../../press/copy-storage.ts'
import { diskStorage } from '../../site/storage/disk-storage.ts'
import { s3Bucket } from '../../site/storage/s3-bucket.ts'

/** Run by scripts/move-storage.ts, with what `.env` says. */
const { s3, dataDir } = environment
const to = process.argv[2]

if (!s3) {
  process.stderr.write('Give S3_ACCESS_KEY_ID and the settings beside it first; .env.example says what each means.\n')
  process.exit(1)
}

const [disk, bucket] = [diskStorage(dataDir), s3Bucket(s3, s3.originalsBucket)]
const { copied, there, failed } = await copyStorage(
  { from: to === 'to-s3' ? disk : bucket, to: to === 'to-s3' ? bucket : disk },
  { onCopied: (sum) => sum % 100 === 0 && process.stdout.write(`  ${sum} copied\n`) },
)
for (const { key, why } of failed) process.stderr.write(`  ${key}: ${why}\n`)
process.stdout.write(`${copied} copied and compared, ${there} were there, ${failed.length} failed.\n`)
process.exit(failed.length === 0 ? 0 : 1)
