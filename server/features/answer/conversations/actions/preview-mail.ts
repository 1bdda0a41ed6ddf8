import type { MailPreview, MailPreviewDraft } from '@madoguchi/contract'
import type { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { findAssignee, workspaceWords } from '../queries/conversations.ts'
import { acknowledgementSubject } from '../rules/answering.ts'
import { frameReply, replySubject } from '../rules/writing.ts'
import { samples } from '../texts/samples.ts'

/** What a customer would get with these words, made as a real mail is; only the customer and what is said are invented. */
export const previewMail = (ctx: Ctx, draft: z.output<typeof MailPreviewDraft>): Promise<MailPreview> =>
  ctx.transaction(async (tx) => {
    const { kind, language, senderName, address, signature, template } = draft
    const sample = samples[language]
    const [words, author] = await Promise.all([
      workspaceWords(tx),
      ctx.memberId === null ? undefined : findAssignee(tx, ctx.memberId),
    ])
    const values = {
      name: sample.name,
      team: words.team_name,
      workspace: words.name,
      sender: senderName,
      ...(kind === 'reply' ? { agent: author?.name ?? '' } : { number: `#${sample.number}` }),
    }
    return {
      from: address ? `${senderName} <${address}>` : senderName,
      subject: kind === 'reply' ? replySubject(sample.subject) : acknowledgementSubject(sample.number, language),
      text:
        kind === 'reply'
          ? frameReply(sample.body, { template, signature, values })
          : frameReply('', { template, signature: '', values }),
    }
  })
