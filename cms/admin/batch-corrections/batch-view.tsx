/** The screen of a batch. */
export function BatchView() {
  return null
}
