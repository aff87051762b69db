import type { Words } from '../words-en.ts'

/** What Payload draws without a name, by where it stands, and which of our words names it. */
export const NAMED_PARTS: readonly [selector: string, name: keyof Words['names']][] = [
  ['.condition__field :is(input, select, textarea)', 'field'],
  ['.condition__operator :is(input, select, textarea)', 'operator'],
  ['.condition__value :is(input, select, textarea)', 'value'],
  ['.doc-controls__popup .popup-button', 'more'],
  ['.clipboard-action__popup .popup-button', 'copyRows'],
  ['.array-actions__button', 'rowActs'],
  ['.collapsible__drag', 'moveRow'],
  ['.copy-to-clipboard', 'copyAddress'],
  ['.clickable-arrow--left', 'earlierPage'],
  ['.clickable-arrow--right', 'laterPage'],
  ['.collection-list table input[type="checkbox"]', 'select'],
  ['.clear-indicator', 'clear'],
  ['.date-time-picker__clear-button', 'clear'],
  ['.LexicalEditorTheme__block__editButton', 'edit'],
  ['.LexicalEditorTheme__block__removeButton', 'remove'],
  ['.upload-relationship-details__edit', 'edit'],
  ['.upload-relationship-details__remove', 'remove'],
  ['[data-button-key="bold"]', 'bold'],
  ['[data-button-key="italic"]', 'italic'],
  ['[data-button-key="link"]', 'link'],
]
