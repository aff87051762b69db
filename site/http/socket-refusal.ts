import type { Duplex } from 'node:stream'

/** Answers on a socket whose request Node could not read: too long, or no HTTP. There is no request to answer otherwise. */
export function refuseOnSocket(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '414 URI Too Long' : '400 Bad Request'
  const body = Buffer.from(PAGE)
  socket.end(
    [
      `HTTP/1.1 ${status}`,
      'Content-Type: text/html; charset=utf-8',
      `Content-Length: ${body.length}`,
      "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
      'X-Content-Type-Options: nosniff',
      'Cache-Control: no-store',
      'Connection: close',
      '',
      PAGE,
    ].join('\r\n'),
  )
}

const PAGE =
  '<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Địa chỉ không đọc được</title></head>' +
  '<body><h1>Địa chỉ không đọc được</h1><p><a href="/vi">Về trang nhất</a> · <a href="/en" lang="en">To the front page</a></p></body></html>'
