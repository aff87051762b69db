import { createServer } from 'node:http'
import { listenForNotices } from '../../site/store/notice-listener.ts'
import { mayTrustMemory } from '../../site/store/memory-trust.ts'
import { findPage, invalidatePages } from '../../site/store/page-store.ts'
import { readerPool } from '../../site/store/reader-pool.ts'

/**
 * One instance of the page store in a process of its own, whose pages say what the table `truth` says. GET reads a page,
 * POST delivers it as a transition does: marked, rendered, kept, and only then answered. Tells its port on standard output.
 */
await listenForNotices()

const server = createServer((request, response) => {
  answer(request.method ?? 'GET', request.url ?? '/').then(
    (text) => response.end(text),
    (err: unknown) => response.writeHead(500).end(String(err)),
  )
})
server.listen(0, '127.0.0.1', () => {
  const place = server.address()
  process.stdout.write(`${typeof place === 'object' ? place?.port : ''}\n`)
})

// The test goes away with its end of this pipe.
process.stdin.resume().on('end', () => process.exit())

async function answer(method: string, address: string): Promise<string> {
  if (address === '/trust') return String(mayTrustMemory())
  if (method === 'POST') await invalidatePages([address])
  const found = await findPage(address, { render: () => render(address) })
  return found.kind === 'page' ? new TextDecoder().decode(found.page.identity) : found.kind
}

async function render(address: string) {
  const { rows } = await readerPool().query<{ text: string }>('SELECT text FROM truth WHERE address = $1', [address])
  const body = new TextEncoder().encode(rows[0]?.text ?? 'nothing')
  return { kind: 'page', contentType: 'text/html; charset=utf-8', body } as const
}
