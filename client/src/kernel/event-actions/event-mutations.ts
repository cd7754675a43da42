import type { EventState } from '@bitim/schema/vocabulary/event';
import type { Outcome } from '../../ui/form/outcome.ts';

export interface VersionedInput {
  id: string;
  version: number;
}

export type PostponeInput = VersionedInput & { postponedTo: string | null; reason: string | null };
export type CancelInput = VersionedInput & { reason: string };

/** Where an event stands after a step. */
export interface Standing {
  __typename: 'TrainingEvent' | 'PressEvent';
  id: string;
  version: number;
  state: EventState;
}

type Send<Input> = (input: Input) => Promise<Outcome<Standing> | null | undefined>;

/** The steps in an event's life, as one slice's mutations. */
export interface EventMutations {
  schedule: Send<VersionedInput>;
  hold: Send<VersionedInput>;
  verify: Send<VersionedInput>;
  reopen: Send<VersionedInput>;
  postpone: Send<PostponeInput>;
  cancel: Send<CancelInput>;
  remove: (input: VersionedInput) => Promise<Outcome<{ __typename: 'Deleted' }> | null | undefined>;
}
