import type { EventType } from '@bitim/schema/vocabulary/event';

/** Of one event, what the database has said of it since it was last looked at. */
export interface Told {
  readonly id: string;
  /** Everybody could read it before. */
  open: boolean;
  /** Courts that hold it, or have held it until now. */
  readonly courts: string[];
}

/** The channel on which the database tells of changes (decision 0073). */
export const CHANNEL = 'bitim_changes';

const TYPES: Readonly<Record<string, EventType>> = { training: 'TRAINING_EVENT', press: 'PRESS_EVENT' };
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
/** More than so many that wait together are not named any more. */
const MOST = 500;

/** Changes that wait to be told, each event once. */
export class ToldChanges {
  readonly #events: Record<EventType, Map<string, Told>> = {
    TRAINING_EVENT: new Map(),
    PRESS_EVENT: new Map(),
  };
  /** So many changed that they are not named. */
  any = false;

  /** @param payload as the trigger writes it: `training <id>`, with `open` or a court; or `training` alone. */
  take(payload: string): void {
    const [record = '', id, more] = payload.split(' ');
    const events = TYPES[record] && this.#events[TYPES[record]];
    if (!events) return;
    if (id === undefined || !UUID.test(id) || events.size >= MOST) {
      this.any = true;
      return;
    }
    const told = events.get(id) ?? { id, open: false, courts: [] };
    if (more === 'open') told.open = true;
    else if (more !== undefined && UUID.test(more)) told.courts.push(more);
    events.set(id, told);
  }

  of(eventType: EventType): readonly Told[] {
    return [...this.#events[eventType].values()];
  }
}
