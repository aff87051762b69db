import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

/** Staff pages may be framed by staff pages only; readers' pages set their own, stricter headers. */
const STAFF_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Content-Security-Policy', value: "frame-ancestors 'self'" },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
]

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // npm run check reads the types of everything; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // The one looks for its Perl program beside itself, the other is large and loaded only where bytes lie in S3.
  serverExternalPackages: ['exiftool-vendored', '@aws-sdk/client-s3'],
  turbopack: {
    rules: {
      '**/@payloadcms/ui/dist/exports/client/index.js': { loaders: ['./scripts/build/keep-changes-during-an-answer.cjs'] },
    },
  },
  outputFileTracingExcludes: { '/*': ['.data/**', 'tests/**', 'docs/**'] },
  headers: async () => [
    ...['/admin/:path*', '/api/:path*', '/_next/:path*'].map((source) => ({
      source,
      headers: STAFF_HEADERS,
    })),
    {
      source: '/_assets/:path*',
      headers: [
        { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
      ],
    },
  ],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
