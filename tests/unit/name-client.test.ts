import { expect, test } from 'vitest'
import { clientAddress } from '../../cms/accounts/client-address.ts'
import { nameClient } from '../../site/http/name-client.ts'

test.for([
  ['a client from afar who says it is somebody else', '203.0.113.5', '192.0.2.1', '203.0.113.5'],
  ['a client from afar who says nothing', '203.0.113.5', undefined, '203.0.113.5'],
  ['a client from afar over IPv6', '2001:db8::5', '192.0.2.1', '2001:db8::5'],
  ['a proxy on this machine', '127.0.0.1', '192.0.2.1', '192.0.2.1'],
  ['a proxy on this machine, as IPv6 names it', '::ffff:127.0.0.1', '192.0.2.1', '192.0.2.1'],
  ['a proxy in a private network, behind which somebody lied', '10.0.0.7', '1.1.1.1, 192.0.2.1', '192.0.2.1'],
  ['somebody at this machine itself', '::1', undefined, '::1'],
] as const)('%s', ([, remoteAddress, header, expected]) => {
  const headers = header === undefined ? {} : { 'x-forwarded-for': header }
  const request = { headers, socket: { remoteAddress } }

  nameClient(request)

  expect(clientAddress(new Headers(request.headers))).toBe(expected)
})
