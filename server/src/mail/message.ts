import MailComposer from 'nodemailer/lib/mail-composer';
import { htmlOf, messageIdOf, methodOf, addressIn } from './message.domain.ts';
import { withOrganizer } from './organizer.ts';
import type { ClaimedMail } from './outbox.ts';

/** A mail as it goes over the wire. One calendar entry is an invitation to answer, several are files beside the text. */
export async function messageOf(mail: ClaimedMail, sender: string): Promise<Buffer> {
  const calendars = mail.calendars.map((one) => withOrganizer(one, addressIn(sender)));
  const [only] = calendars.length === 1 ? calendars : [];
  return await new MailComposer({
    from: sender,
    to: { name: mail.name, address: mail.address },
    subject: mail.subject,
    messageId: messageIdOf(mail.id, sender),
    text: mail.body,
    html: htmlOf(mail.body),
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...(only === undefined
      ? {
          attachments: calendars.map((content, index) => ({
            filename: `${index + 1}.ics`,
            contentType: `text/calendar; charset=utf-8; method=${methodOf(content)}`,
            content,
          })),
        }
      : { icalEvent: { method: methodOf(only), content: only, filename: 'event.ics' } }),
  })
    .compile()
    .build();
}
