/**
 * How handing a mail over ended.
 *
 * - SENT: the server took it.
 * - REFUSED: the server will never take it, or it cannot even be told to a server.
 * - PUT_OFF: the server does not take this one now.
 * - UNREACHABLE: there is no server to talk to now; no other mail would fare better.
 * - UNCERTAIN: the whole text was handed over, and no answer came.
 */
export interface Delivery {
  readonly outcome: 'SENT' | 'REFUSED' | 'PUT_OFF' | 'UNREACHABLE' | 'UNCERTAIN';
  readonly reason: string | null;
}

/** What went wrong, as the mail server or the connection told it. */
export interface Trouble {
  readonly message: string;
  /** The server's answer, such as 550; none where the connection went. */
  readonly responseCode?: number | undefined;
  /** At which command, such as `RCPT TO` or `DATA`. */
  readonly command?: string | undefined;
  /** What is wrong in the words of whoever speaks to the server, such as `EENVELOPE`. */
  readonly code?: string | undefined;
}

const LONGEST_REASON = 500;
/** An address or a text that is not even tried: another mail may fare better. */
const OF_THIS_MAIL = ['EENVELOPE', 'EMESSAGE'];

/** @param handedOver whether the end of the text was on its way to the server. */
export function deliveryOf({ message, responseCode, command, code }: Trouble, handedOver: boolean): Delivery {
  const reason = message.slice(0, LONGEST_REASON);
  if (responseCode === undefined && !handedOver && code !== undefined && OF_THIS_MAIL.includes(code))
    return { outcome: 'REFUSED', reason };
  // 421 says that the server goes, not what it did with the text that it has
  const answered =
    responseCode !== undefined && (!handedOver || (command === 'DATA' && responseCode !== 421));
  if (!answered) return { outcome: handedOver ? 'UNCERTAIN' : 'UNREACHABLE', reason };
  // a server that does not let us in refuses us, not this mail: somebody mends that, and nothing is lost meanwhile
  const ofThisMail = command === 'RCPT TO' || command === 'DATA';
  if (!ofThisMail) return { outcome: 'UNREACHABLE', reason };
  return { outcome: responseCode >= 500 ? 'REFUSED' : 'PUT_OFF', reason };
}

const MINUTE = 60_000;
const LONGEST_PAUSE = 30 * MINUTE;
/** As mail servers do it among themselves. */
const GIVE_UP_AFTER = 5 * 24 * 60 * MINUTE;

/** When to try again, in milliseconds; null when not. Double the pause each time, at most half an hour. */
export function retryAfterMs({ outcome }: Delivery, tries: number, ageMs: number): number | null {
  if (outcome !== 'PUT_OFF' && outcome !== 'UNREACHABLE') return null;
  if (ageMs > GIVE_UP_AFTER) return null;
  return Math.min(MINUTE * 2 ** Math.min(tries - 1, 10), LONGEST_PAUSE);
}
