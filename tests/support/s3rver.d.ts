/** The little of it that we use; the package brings no types. */
declare module 's3rver' {
  type Options = { address: string; port: number; silent: boolean; directory: string; configureBuckets: { name: string }[] }

  type Stored = { bucket: string; key: string; metadata: unknown; content: AsyncIterable<Uint8Array> | Uint8Array }

  export default class S3rver {
    store: {
      putObject(object: Stored): Promise<{ size: number; md5: string }>
      putMetadata(bucket: string, key: string, metadata: unknown, md5: string): Promise<void>
      getResourcePath(bucket: string, key: string, resource: 'object'): string
    }

    constructor(options: Options)
    run(): Promise<{ port: number }>
    close(): Promise<void>
  }
}
