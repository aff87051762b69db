import type { IncomingMessage } from 'node:http'
import { BlockList, isIPv6 } from 'node:net'

/** Where our own proxies stand: this machine and private networks. */
const NEAR = new BlockList()
for (const [net, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['100.64.0.0', 10],
] as const)
  NEAR.addSubnet(net, bits, 'ipv4')
NEAR.addAddress('::1', 'ipv6')
NEAR.addSubnet('fc00::', 7, 'ipv6')
NEAR.addSubnet('fe80::', 10, 'ipv6')

/**
 * Makes the last entry of `X-Forwarded-For` true: what a proxy near us wrote stays, what a client wrote who reached us directly
 * from afar does not. Waits after wrong passwords and floods of letters are counted by it.
 */
export function nameClient({
  headers,
  socket,
}: Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string | undefined } }): void {
  const remote = (socket.remoteAddress ?? '').replace(/^::ffff:(?=\d+\.)/, '')
  const isNear = remote !== '' && NEAR.check(remote, isIPv6(remote) ? 'ipv6' : 'ipv4')
  if (!isNear || headers['x-forwarded-for'] === undefined) headers['x-forwarded-for'] = remote
}
