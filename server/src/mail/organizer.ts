import { linesText } from '../platform/icalendar/lines.ts';

/** The calendar file with who sends it, which is known only where mails are sent (RFC 5546 wants an organizer). */
export const withOrganizer = (calendar: string, address: string): string =>
  // a title may say the same: only what begins a line begins an entry
  calendar.replaceAll(
    /^BEGIN:VEVENT\r\n/gm,
    (begin) => begin + linesText([`ORGANIZER;CN=Bitim:mailto:${address}`]),
  );
