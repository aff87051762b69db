import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'

/** Clock ticks a second in /proc/<pid>/stat; 100 on every Linux we run on (getconf CLK_TCK). */
const TICKS = 100

/** Requests one address over a few kept connections for a while; how many were answered, and the server's CPU for each. */
export async function load(
  address: string,
  { pid, seconds, connections = 16 }: { pid: number; seconds: number; connections?: number },
): Promise<{ hits: number; microseconds: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const until = performance.now() + seconds * 1000
  const before = cpuSeconds(pid)
  let hits = 0
  const reader = async () => {
    while (performance.now() < until) {
      await get(address, agent)
      hits += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, reader))
  agent.destroy()
  return { hits, microseconds: ((cpuSeconds(pid) - before) * 1e6) / hits }
}

function get(address: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    request(address, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address} answered ${response.statusCode}`))
      response.resume().on('end', resolve)
    })
      .on('error', reject)
      .end()
  })
}

function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}
