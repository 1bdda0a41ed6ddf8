import { splitLinks } from './links.ts'

export function PlainText({ text }: { text: string }) {
  return (
    <div className="whitespace-pre-wrap break-words [overflow-wrap:anywhere]">
      {splitLinks(text).map((part, at) =>
        part.href ? (
          <a
            // biome-ignore lint/suspicious/noArrayIndexKey: the text of a message does not change
            key={at}
            href={part.href}
            target="_blank"
            rel="noopener noreferrer"
            className="text-action underline underline-offset-2"
          >
            {part.text}
          </a>
        ) : (
          part.text
        ),
      )}
    </div>
  )
}
