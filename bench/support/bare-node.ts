import { createServer } from 'node:http'

/** What a hit costs at the least: Node answering one finished page from memory. Told the port, type and bytes by its starter. */
const [port, encoded = ''] = process.argv.slice(2)
const body = Buffer.from(encoded, 'base64')

createServer((_request, response) => {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'br',
    'content-length': body.length,
    etag: '"x"',
  })
  response.end(body)
}).listen(Number(port), '127.0.0.1')
