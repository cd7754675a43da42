const LINK = /https?:\/\/[^\s<>"]+/g;

/** The text as simple HTML: paragraphs, line breaks, and links that can be followed. */
export function htmlOf(text: string): string {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((part) => `<p>${linked(part).replaceAll('\n', '<br>\n')}</p>`)
    .join('\n');
  return `<!doctype html>\n<html><body>\n${paragraphs}\n</body></html>\n`;
}

function linked(text: string): string {
  let html = '';
  let from = 0;
  for (const { 0: address, index } of text.matchAll(LINK)) {
    html += `${escaped(text.slice(from, index))}<a href="${escaped(address)}">${escaped(address)}</a>`;
    from = index + address.length;
  }
  return html + escaped(text.slice(from));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

export const methodOf = (calendar: string): string => /^METHOD:(\w+)/m.exec(calendar)?.[1] ?? 'REQUEST';

/** What stands between the angle brackets of `Bitim <bitim@sot.kz>`, or all of it. */
export const addressIn = (sender: string): string => /<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender.trim();

/** The same at every try, so that a mail server that has it already can tell. */
export const messageIdOf = (mailId: string, sender: string): string =>
  `<${mailId}@${addressIn(sender).split('@').at(-1)}>`;
