import http from 'node:http';
import https from 'node:https';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { rateLimit } from './rate-limit.ts';

/** Reads the beginning of a page; null where there is none to be had: out of reach, forbidden, too slow, no page. */
export type PageReader = (address: string, userId: string) => Promise<string | null>;

/** The head of a page is in its first megabyte, or nowhere. */
const MOST_BYTES = 1_000_000;
const PATIENCE_MS = 4000;
const MOST_HOPS = 3;
const A_MINUTE = 60;
const HEADERS = {
  accept: 'text/html,application/xhtml+xml',
  // what is not compressed cannot inflate
  'accept-encoding': 'identity',
  'user-agent': 'Bitim (register of publications)',
};

/**
 * Fetches pages that people name. Only public addresses are connected to, whatever a name resolves to and wherever a page
 * leads on (no SSRF): the agent judges the address of each connection itself.
 *
 * @param privateHosts network addresses inside the private network that may be read all the same.
 */
export function pageReader(privateHosts: readonly string[]): PageReader {
  const options = { allowIPAddressList: [...privateHosts] };
  const agents = {
    'http:': new RequestFilteringHttpAgent(options),
    'https:': new RequestFilteringHttpsAgent(options),
  };
  const ofUser = rateLimit(A_MINUTE);

  async function read(address: URL, signal: AbortSignal, hops: number): Promise<string | null> {
    const { protocol } = address;
    if (protocol !== 'http:' && protocol !== 'https:') return null;
    // other ports belong to other services than the web's
    if (address.port !== '' && privateHosts.length === 0) return null;
    const response = await get(address, agents[protocol], signal);
    const { statusCode = 0, headers } = response;
    const next = statusCode >= 300 && statusCode < 400 ? headers.location : undefined;
    if (next !== undefined && hops > 0 && URL.canParse(next, address.href)) {
      response.destroy();
      return read(new URL(next, address.href), signal, hops - 1);
    }
    const type = headers['content-type'] ?? '';
    if (statusCode !== 200 || !/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) {
      response.destroy();
      return null;
    }
    return decoded(await beginning(response), type);
  }

  return async (address, userId) => {
    if (!URL.canParse(address) || ofUser(userId, Date.now()) > 0) return null;
    try {
      return await read(new URL(address), AbortSignal.timeout(PATIENCE_MS), MOST_HOPS);
    } catch {
      // somebody else's server: whatever it does is no fault of ours, and the address still says something
      return null;
    }
  };
}

const get = (address: URL, agent: http.Agent, signal: AbortSignal): Promise<http.IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { request } = address.protocol === 'https:' ? https : http;
    request(address, { agent, signal, headers: HEADERS }, resolve).on('error', reject).end();
  });

/** Leaving the loop ends the connection: what never ends is cut off. */
async function beginning(response: http.IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    if (size >= MOST_BYTES) break;
  }
  return Buffer.concat(parts).subarray(0, MOST_BYTES);
}

/** By the encoding that the answer or the page itself names. */
function decoded(bytes: Buffer, contentType: string): string {
  const head = bytes.subarray(0, 2048).toString('latin1');
  const [, label = 'utf-8'] =
    /charset="?([\w-]+)/i.exec(contentType) ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(head) ?? [];
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
