import type { TestProject } from 'vitest/node'
import { startTestCluster } from './test-cluster.ts'

/** `npm test` starts one cluster for all its suites and names it here; vitest run by itself starts its own. */
export default async function setup(project: TestProject) {
  const given = process.env['TEST_CLUSTER_URL']
  if (given) return project.provide('clusterUrl', given)
  const cluster = await startTestCluster()
  project.provide('clusterUrl', cluster.ownerUrl)
  return cluster.stop
}

declare module 'vitest' {
  interface ProvidedContext {
    clusterUrl: string
  }
}
