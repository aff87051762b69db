/**
 * Payload's form asks the server a quarter of a second after a change. When an answer to an earlier question arrives within that
 * quarter, its reducer takes the whole form, the new change included, for what the server has seen, and never asks about it: a
 * new row stays without fields, a word in a block never reaches the article. Only a form without changes since it last asked is
 * what the server has seen.
 */
const MERGE =
  /(case"MERGE_SERVER_STATE":\{let\{acceptValues:\w+,prevStateRef:(?<seen>\w+),serverState:\w+\}=\w+,(?<merged>\w+)=\w+\(\{acceptValues:\w+,currentState:(?<form>\w+)\|\|\{\},incomingState:\w+\}\);return )\k<seen>\.current=\k<merged>,\k<merged>\}/gu

/**
 * The loader of one file, `@payloadcms/ui/dist/exports/client/index.js`; another release is refused until somebody has looked.
 *
 * @param {string} source
 * @returns {string}
 */
module.exports = function keepChangesDuringAnAnswer(source) {
  const found = source.match(MERGE) ?? []
  if (found.length !== 1) {
    throw new Error(
      `Payload's form has ${found.length} places that merge an answer, not one. See ${__filename} before changing its version.`,
    )
  }
  return source.replace(MERGE, '$1$<seen>.current===$<form>&&($<seen>.current=$<merged>),$<merged>}')
}
