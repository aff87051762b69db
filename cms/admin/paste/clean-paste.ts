import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { $pastedNodes } from './pasted-nodes.ts'

/** Puts cleaned HTML in the place of what the clipboard brings; what comes from an editor of ours passes as it is. */
export function cleanPaste(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      const clipboard = 'clipboardData' in event ? event.clipboardData : null
      const html = clipboard?.getData('text/html') ?? ''
      const selection = $getSelection()
      if (!clipboard || html === '' || clipboard.getData('application/x-lexical-editor') !== '' || !$isRangeSelection(selection))
        return false
      event.preventDefault()
      selection.insertNodes($pastedNodes(editor, html))
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
}
