import type { FastifyReply } from 'fastify';
import type { Viewer } from '../access/viewer.ts';

/** One stream, from its opening to its end. */
export interface OpenStream {
  readonly viewer: Viewer;
  readonly sessionHash: Buffer;
  readonly reply: FastifyReply;
  /** Says goodbye to the reader, who may come again. */
  readonly end: () => void;
  /** Something waited to be sent when this was last looked at. */
  stuck: boolean;
}

/** So many of one session, and so many in all. */
const OF_A_SESSION = 8;
const IN_ALL = 1000;

/** The streams that are open, which are bounded. */
export class OpenStreams {
  readonly #all = new Set<OpenStream>();
  /** Of each session, those that are asked for and those that are open. */
  readonly #places = new Map<string, number>();
  #taken = 0;

  /** @returns gives the place back; null when there is none. */
  takePlace(sessionHash: Buffer): (() => void) | null {
    const session = sessionHash.toString('hex');
    const own = this.#places.get(session) ?? 0;
    if (own >= OF_A_SESSION || this.#taken >= IN_ALL) return null;
    this.#places.set(session, own + 1);
    this.#taken += 1;
    return () => {
      const left = (this.#places.get(session) ?? 0) - 1;
      if (left > 0) this.#places.set(session, left);
      else this.#places.delete(session);
      this.#taken -= 1;
    };
  }

  add(stream: OpenStream): void {
    this.#all.add(stream);
  }

  delete(stream: OpenStream): void {
    this.#all.delete(stream);
  }

  get size(): number {
    return this.#all.size;
  }

  get hashes(): Buffer[] {
    return [...this.#all].map(({ sessionHash }) => sessionHash);
  }

  endAll(): void {
    for (const { end } of this.#all) end();
  }

  /** Ends those whose session has ended, or may do something else than when they were opened. */
  keepOnly(viewers: ReadonlyMap<string, Viewer>): void {
    for (const { sessionHash, viewer, end } of this.#all)
      if (!sameRights(viewers.get(sessionHash.toString('hex')), viewer)) end();
  }

  /** Cuts those whose reader has taken nothing since this was last asked: it has gone without a word. */
  cutStuck(): void {
    for (const stream of this.#all) {
      const waits = stream.reply.raw.writableLength > 0;
      if (waits && stream.stuck) stream.reply.raw.destroy();
      stream.stuck = waits;
    }
  }

  cutAll(): void {
    for (const { reply } of this.#all) reply.raw.destroy();
  }
}

const sameRights = (now: Viewer | undefined, then: Viewer): boolean =>
  now !== undefined &&
  (['userId', 'role', 'scopeLevel', 'regionId', 'courtId'] as const).every(
    (what) => now[what] === then[what],
  );
