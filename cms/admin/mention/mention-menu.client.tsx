'use client'
import { $createInlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { $createTextNode, COMMAND_PRIORITY_NORMAL, type TextNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { LexicalTypeaheadMenuPlugin, MenuOption } from '@payloadcms/richtext-lexical/lexical/react/LexicalTypeaheadMenuPlugin'
import { useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { z } from 'zod'
import type { MentionForm } from '../../../editorial/printed-body.ts'
import { mentionParts } from '../../../editorial/text-of-block.ts'
import { askServer } from '../ask-server.ts'
import { useWords } from '../use-words.client.ts'
import styles from './mention.module.css'
import { MENTION_WORDS } from './mention-words.ts'
import { mentionBefore } from './mention-trigger.ts'

const found = z.object({ people: z.array(z.object({ id: z.number(), name: z.string(), offices: z.array(z.string()) })) })

/** A person in one of the forms in which the page may print them. */
class MentionOption extends MenuOption {
  readonly person: number
  readonly form: MentionForm
  readonly shown: string

  constructor({ person, form, shown }: { person: number; form: MentionForm; shown: string }) {
    super(`${person}-${form}`)
    this.person = person
    this.form = form
    this.shown = shown
  }
}

/** The menu under “@”: people by name, each also with the offices held today, as they would be printed. */
export function MentionMenu() {
  const [editor] = useLexicalComposerContext()
  const { language: screen } = useWords()
  const edition = useFormFields(([fields]) => fields['language']?.value)
  const [query, setQuery] = useState<string | null>(null)
  const [answered, setAnswered] = useState<{ query: string; options: MentionOption[] } | null>(null)
  const words = MENTION_WORDS[screen]
  // What was found for other letters is no answer to these.
  const options = answered !== null && answered.query === query ? answered.options : null

  useEffect(() => {
    if (query === null) return
    const asking = new AbortController()
    const asked = new URLSearchParams({ name: query, language: edition === 'en' ? 'en' : 'vi' })
    void askServer(`/api/people/by-name?${asked}`, { schema: found, signal: asking.signal }).then((answer) => {
      if (!asking.signal.aborted) setAnswered({ query, options: answer.ok ? answer.value.people.flatMap(formsOf) : [] })
    })
    return () => asking.abort()
  }, [query, edition])

  function insert(option: MentionOption, typed: TextNode | null, close: () => void): void {
    editor.update(() => {
      const mention = $createInlineBlockNode({ id: '', blockName: '', blockType: 'person', person: option.person, form: option.form })
      const space = $createTextNode(' ')
      typed?.replace(mention)
      mention.insertAfter(space)
      space.select()
      close()
    })
  }

  return (
    <LexicalTypeaheadMenuPlugin<MentionOption>
      options={options ?? []}
      onQueryChange={setQuery}
      onSelectOption={insert}
      triggerFn={mentionBefore}
      commandPriority={COMMAND_PRIORITY_NORMAL}
      menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) => {
        if (!anchor.current || options === null) return null
        return createPortal(
          <div className={styles['menu']}>
            {options.length === 0 ? <p className={styles['none']}>{words.nobody}</p> : null}
            <div role="listbox" aria-label={words.people}>
              {options.map((option, position) => (
                <div
                  key={option.key}
                  ref={(element) => option.setRefElement(element)}
                  role="option"
                  aria-selected={position === selectedIndex}
                  tabIndex={-1}
                  // Not when the menu opens beneath a mouse at rest: the keys choose then.
                  onMouseMove={({ movementX, movementY }) => (movementX !== 0 || movementY !== 0) && setHighlightedIndex(position)}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => selectOptionAndCleanUp(option)}
                >
                  {option.shown}
                </div>
              ))}
            </div>
          </div>,
          anchor.current,
        )
      }}
    />
  )
}

function formsOf(person: { id: number; name: string; offices: string[] }): MentionOption[] {
  const forms: MentionForm[] = person.offices.length === 0 ? ['name'] : ['name', 'office-name', 'name-office']
  return forms.map(
    (form) => new MentionOption({ person: person.id, form, shown: mentionParts({ person: { ...person, slug: '' }, form }).join('') }),
  )
}
