import type { Locator } from 'playwright-core'

type Brought = { name: string; mediaType: string; bytes: Buffer }

/** Pastes or drops a file onto a field, with the events that a browser makes of it. */
export async function bringFile(target: Locator, how: 'paste' | 'drop', file: Brought): Promise<void> {
  const { name, mediaType, bytes } = file
  await target.focus()
  const given = JSON.stringify({ how, name, mediaType, bytes: [...bytes] })
  // As text, since what runs in the page has other globals than we have.
  await target.page().evaluate(`{
    const { how, name, mediaType, bytes } = ${given}
    const files = new DataTransfer()
    files.items.add(new File([Uint8Array.from(bytes)], name, { type: mediaType }))
    const common = { bubbles: true, cancelable: true }
    document.activeElement.dispatchEvent(
      how === 'paste'
        ? new ClipboardEvent('paste', { ...common, clipboardData: files })
        : new DragEvent('drop', { ...common, dataTransfer: files }),
    )
  }`)
}
