import type { Recipient } from '../../control/notices/recipients.ts'
import type { NoticeRecord } from '../../control/notices/outbox.ts'
import { Redacted } from '../../shared/redacted.ts'
import { actorOf, type Context, routes, tellVersion, versionIn } from '../context.ts'
import { given } from '../given.ts'

const { notices, recipients } = routes

export const noticeRoutes = notices.router({
  ofRequest: notices.ofRequest.handler(async ({ context, input: { request } }) => ({
    items: (await context.control.notices.ofRequest(request)).map(noticeAnswer),
  })),
  get: notices.get.handler(({ context, input: { notice } }) => answerOf(context, notice)),
  letter: notices.letter.handler(async ({ context, input: { notice } }) => {
    const { subject, text, html } = await context.control.notices.read(notice)
    await putDownReading(context, notice)
    return { subject, text, html }
  }),
  letterPdf: notices.letterPdf.handler(async ({ context, input: { notice } }) => {
    const pdf = await context.control.notices.print(notice)
    await putDownReading(context, notice)
    return new File([pdf.slice()], `${notice}.pdf`, { type: 'application/pdf' })
  }),
  sent: notices.sent.handler(async ({ context, input: { notice } }) => {
    await context.control.notices.sentByHand(notice, actorOf(context).handle)
    return answerOf(context, notice)
  }),
  confirm: notices.confirm.handler(async ({ context, input: { notice } }) => {
    await context.control.notices.recipients.confirm(notice, actorOf(context).handle)
    return answerOf(context, notice)
  }),
  excuse: notices.excuse.handler(async ({ context, input: { notice, reason } }) => {
    await context.control.notices.recipients.excuse(notice, reason, actorOf(context).handle)
    return answerOf(context, notice)
  }),
  cancel: notices.cancel.handler(async ({ context, input: { notice } }) => {
    await context.control.notices.cancel(notice, actorOf(context).handle)
    return {}
  }),
  example: notices.example.handler(({ context, input: { kind, language } }) => {
    const { subject, text, html } = context.control.notices.example(kind, language)
    return { subject, text, html }
  }),
  tryMail: notices.tryMail.handler(async ({ context, input: { to, language } }) => {
    const id = await context.control.notices.tryMail(new Redacted(to), language, actorOf(context).handle)
    return answerOf(context, id)
  }),
})

export const recipientRoutes = recipients.router({
  list: recipients.list.handler(async ({ context }) => ({
    items: (await context.control.notices.recipients.list()).map(recipientAnswer),
  })),
  get: recipients.get.handler(async ({ context, input }) => {
    const recipient = await context.control.notices.recipients.get(input.recipient)
    tellVersion(context, recipient.version)
    return recipientAnswer(recipient)
  }),
  add: recipients.add.handler(({ context, input }) =>
    context.control.notices.recipients.add(given(input), actorOf(context).handle),
  ),
  change: recipients.change.handler(({ context, input: { recipient, ...rest } }) =>
    context.control.notices.recipients.change(
      recipient,
      given(rest),
      versionIn(context),
      actorOf(context).handle,
    ),
  ),
  remove: recipients.remove.handler(async ({ context, input: { recipient } }) => {
    await context.control.notices.recipients.remove(recipient, actorOf(context).handle)
    return {}
  }),
})

async function answerOf({ control }: Context, id: string) {
  return noticeAnswer(await control.notices.get(id))
}

/** A letter names a person: who has read it stays on record. */
async function putDownReading(context: Context, id: string): Promise<void> {
  await context.control.activity.note({
    by: actorOf(context).handle,
    verb: 'notice.read',
    about: { kind: 'notice', id },
  })
}

function noticeAnswer(record: NoticeRecord) {
  const { id, kind, channel, language, state, attempts, asked_by, asked_at } = record
  return {
    id,
    ...(record.request_id === null ? {} : { request: record.request_id }),
    ...(record.recipient_id === null ? {} : { recipient: record.recipient_id }),
    kind,
    channel,
    language,
    state,
    attempts,
    ...(record.code === null ? {} : { code: record.code }),
    askedBy: asked_by,
    askedAt: asked_at.toISOString(),
    ...(record.ended_at === null ? {} : { endedAt: record.ended_at.toISOString() }),
  }
}

function recipientAnswer({ id, name, desks, channel, language, tells, state, version }: Recipient) {
  return {
    id,
    name,
    ...(desks === null ? {} : { desks: [...desks] }),
    channel,
    language,
    tells: [...tells],
    state,
    version,
  }
}
