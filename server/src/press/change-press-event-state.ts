import { stepOf } from '../event/change-event-state.ts';
import type { CancelEventInput, PostponeEventInput } from '../event/event.input.ts';
import { daysLater } from '../event/move.domain.ts';
import { countedPressEvents } from './counted-press-events.ts';
import { pressEventClaim } from './press.claim.ts';
import { PressEvent } from './press-event.entity.ts';

const step = stepOf({
  table: 'press_event',
  entity: PressEvent,
  records: countedPressEvents,
  claim: pressEventClaim,
  days: ({ startsAt, endsAt }: PressEvent) => ({
    startsOn: startsAt.slice(0, 10),
    endsOn: endsAt.slice(0, 10),
  }),
  move: (_em, event, days) => {
    event.startsAt = daysLater(event.startsAt, days);
    event.endsAt = daysLater(event.endsAt, days);
  },
});

export const schedulePressEvent = step('SCHEDULE');
export const holdPressEvent = step('HOLD');
export const verifyPressEvent = step('VERIFY');
export const reopenPressEvent = step('REOPEN');
export const cancelPressEvent = step<CancelEventInput>('CANCEL');
export const postponePressEvent = step<PostponeEventInput>('POSTPONE');
