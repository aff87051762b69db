/** The value below which this fraction of the measurements lies. */
export function quantile(measurements: readonly number[], fraction: number): number {
  const sorted = measurements.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * fraction))] ?? Number.NaN
}

export function describe(measurements: readonly number[], { unit }: { unit: string }): string {
  const figure = (fraction: number) => quantile(measurements, fraction).toFixed(1)
  return `median ${figure(0.5)} ${unit}, p95 ${figure(0.95)} ${unit}, worst ${figure(1)} ${unit} (n = ${measurements.length})`
}
