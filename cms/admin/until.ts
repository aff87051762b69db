/** Looks again and again whether it is so, and gives up after so many milliseconds. */
export async function until(isSo: () => boolean, atMost: number): Promise<void> {
  const end = Date.now() + atMost
  while (!isSo() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 30))
}
