import type { EntityManager } from '@mikro-orm/postgresql';
import { EVENT_TYPES } from '@bitim/schema/vocabulary/event';
import { listen, type Listening } from '../platform/database/listen.ts';
import { within } from '../platform/lifecycle.ts';
import { Mailbox } from '../platform/mailbox.ts';
import type { Reading } from '../platform/shape.ts';
import { isPassing } from '../platform/transaction.ts';
import { changesFor } from './changes-for.ts';
import { ANYTHING, type EventChangeType } from './event-change.type.ts';
import { CHANNEL, ToldChanges } from './told-changes.ts';

/** Changes that come together are looked at together. */
const TOGETHER_MS = 50;
/** When the database did not answer what may be told, it is asked again. */
const AGAIN_MS = 1000;
/** A stream waits so long for the database to be listened to; then it begins, and is told when it is. */
const LISTENING_MS = 2000;
const MOST_WAITING = 200;

interface Options {
  readonly databaseUrl: string;
  readonly em: () => EntityManager;
  /** Takes a fault that will not pass by itself. */
  readonly report: (error: unknown) => void;
}

/** Hears from the database what changes, whichever server did it, and tells each reader what is within their scope. */
export class ChangeFeed {
  readonly #options: Options;
  readonly #readers = new Map<Mailbox<EventChangeType>, Reading>();
  #listening: Listening | null = null;
  #told = new ToldChanges();
  #timer: NodeJS.Timeout | null = null;
  #telling: Promise<void> = Promise.resolve();

  constructor(options: Options) {
    this.#options = options;
  }

  /** Nothing that is stored after it has settled is missed. The database is listened to when the first comes. */
  async open(read: Reading): Promise<Mailbox<EventChangeType>> {
    const box = new Mailbox(MOST_WAITING, ANYTHING);
    this.#readers.set(box, read);
    this.#listening ??= listen({
      databaseUrl: this.#options.databaseUrl,
      channel: CHANNEL,
      onMessage: (payload) => this.#hear(payload),
      onListening: () => this.#tellAll(),
    });
    await within(LISTENING_MS, this.#listening.ready);
    box.putOnly(ANYTHING);
    return box;
  }

  leave(box: Mailbox<EventChangeType>): void {
    box.end();
    this.#readers.delete(box);
  }

  async close(): Promise<void> {
    for (const box of this.#readers.keys()) this.leave(box);
    if (this.#timer) clearTimeout(this.#timer);
    await this.#listening?.close();
    await this.#telling;
  }

  #tellAll(): void {
    for (const box of this.#readers.keys()) box.putOnly(ANYTHING);
  }

  #hear(payload: string): void {
    this.#told.take(payload);
    this.#soon(TOGETHER_MS);
  }

  #soon(milliseconds: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#telling = this.#telling.then(() => this.#tell());
    }, milliseconds);
  }

  async #tell(): Promise<void> {
    const told = this.#told;
    this.#told = new ToldChanges();
    if (told.any) return this.#tellAll();
    const byScope = Map.groupBy(this.#readers, ([, read]) => read.inScope('court'));
    const groups = [...byScope.values()];
    const readings = groups.flatMap(([first]) => (first ? [first[1]] : []));
    try {
      const em = this.#options.em();
      for (const eventType of EVENT_TYPES) {
        // oxlint-disable-next-line no-await-in-loop -- two statements, of which mostly one asks nothing
        const changes = await changesFor(em, eventType, told.of(eventType), readings);
        groups.forEach((group, place) => group.forEach(([box]) => box.put(changes[place] ?? [])));
      }
    } catch (error) {
      if (!isPassing(error)) this.#options.report(error);
      // what could not be looked at may be anything; who reads anew finds it, when the database answers again
      this.#told.any = true;
      if (this.#readers.size > 0) this.#soon(AGAIN_MS);
    }
  }
}
