/** A line has at most so many octets, its line break not among them (RFC 5545, 3.1). */
const LONGEST = 75;

/** A content line as it is sent: folded between characters, never inside one. */
export function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= LONGEST) return line;
  const octets = Buffer.from(line);
  const parts: string[] = [];
  // all but the first begin with the blank that says that the line goes on
  for (let from = 0, room = LONGEST; from < octets.length; room = LONGEST - 1) {
    let to = Math.min(from + room, octets.length);
    while (goesOn(octets[to])) to -= 1;
    parts.push(octets.toString('utf8', from, to));
    from = to;
  }
  return parts.join('\r\n ');
}

/** Whether an octet of UTF-8 is not the first of its character. */
const goesOn = (octet = 0): boolean => octet >= 0x80 && octet < 0xc0;

/** What separates values, breaks lines, or is not allowed in a text. */
const SPECIAL =
  // oxlint-disable-next-line no-control-regex -- control characters are what it is about
  /\r\n|[\n\r\u0085\u2028\u2029]|[\\;,]|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** A text as the value of a property: whatever it holds, it cannot begin a line of its own (R46). */
export const textValue = (text: string): string =>
  text.replace(SPECIAL, (found) =>
    '\\;,'.includes(found) ? `\\${found}` : /[\n\r\u0085\u2028\u2029]/.test(found) ? String.raw`\n` : '',
  );

/** All lines, each folded and ended. */
export const linesText = (lines: readonly string[]): string =>
  lines.map((line) => `${foldLine(line)}\r\n`).join('');

/** `2014-06-02` or `2014-06-02T09:00`, with seconds, fractions and `Z` or without, as RFC 5545 writes it. */
export const compact = (moment: string): string => {
  const part = (from: number) => moment.slice(from, from + 2);
  const day = `${moment.slice(0, 4)}${part(5)}${part(8)}`;
  if (moment.length === 10) return day;
  const seconds = moment[16] === ':' ? part(17) : '00';
  return `${day}T${part(11)}${part(14)}${seconds}${moment.endsWith('Z') ? 'Z' : ''}`;
};
