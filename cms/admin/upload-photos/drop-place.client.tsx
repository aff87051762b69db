'use client'
import { useEffect, useRef, useState } from 'react'
import buttons from '../buttons.module.css'
import { droppedFiles, picturesAmong } from './dropped-files.client.ts'
import styles from './upload-photos.module.css'
import type { UploadWords } from './upload-words.ts'

type Props = { own: UploadWords; onFiles(files: readonly File[]): void }

/** Where files come in: dropped anywhere on the page, or chosen, one by one or as a folder. */
export function DropPlace({ own, onFiles }: Props) {
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const latest = useRef(onFiles)

  useEffect(() => {
    latest.current = onFiles
    // React's types do not know it.
    folder.current?.setAttribute('webkitdirectory', '')
  })

  useEffect(() => {
    const over = (event: DragEvent) => {
      // Without this the browser would leave the page and open the file.
      event.preventDefault()
      setOver(true)
    }
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then((dropped) => latest.current(dropped))
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])

  function take(input: HTMLInputElement) {
    onFiles(picturesAmong(input.files ?? []))
    // The same choice again is a choice again.
    input.value = ''
  }

  return (
    <div className={styles['drop']} data-over={isOver}>
      <p>{isOver ? own.dropHere : own.drop}</p>
      <div className={styles['acts']}>
        <button className={buttons['secondary']} onClick={() => files.current?.click()} type="button">
          {own.chooseFiles}
        </button>
        <button className={buttons['secondary']} onClick={() => folder.current?.click()} type="button">
          {own.chooseFolder}
        </button>
      </div>
      <input
        accept="image/jpeg,image/png,image/webp,image/avif,image/tiff,image/heic,image/heif,.heic,.heif,.tif,.tiff,.avif"
        aria-label={own.chooseFiles}
        hidden
        multiple
        onChange={({ target }) => take(target)}
        ref={files}
        type="file"
      />
      <input aria-label={own.chooseFolder} hidden onChange={({ target }) => take(target)} ref={folder} type="file" />
    </div>
  )
}
