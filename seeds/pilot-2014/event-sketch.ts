import type { Localized } from '../kit/localized.ts';
import type { CourtSeed } from '../reference/courts.ts';

/** What has to be said of an event; the rest (hours, place, trainers, head counts) is drawn. */
export interface EventSketch {
  readonly slug: string;
  readonly title: Localized;
  readonly kind: string;
  readonly hosts: readonly CourtSeed[];
  readonly day: string;
  readonly state: string;
  readonly inPilot: boolean;
  readonly partnerProjectId?: string;
  readonly stateReason?: string;
  readonly postponedTo?: string;
  readonly provenance?: 'MEMO';
}
