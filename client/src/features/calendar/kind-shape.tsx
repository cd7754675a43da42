import type { TrainingEventKind } from '@bitim/schema/vocabulary/event';

/** A shape for each kind, so that colour is not needed to tell them apart. On a square of 12. */
const SHAPES: Record<TrainingEventKind, string> = {
  SEMINAR: 'M1.5 1.5h9v9h-9z',
  ROUND_TABLE: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1z',
  TRAINING: 'M6 1l5.2 9.5H.8z',
  LECTURE: 'M1 2h10v3H7.5v6h-3V5H1z',
  CONFERENCE: 'M6 .5L11.5 6 6 11.5.5 6z',
  SEMINAR_TRAINING: 'M1.5 1.5h9V6L6 11 1.5 6z',
};

export function KindShape({ kind }: { kind: TrainingEventKind }) {
  return (
    <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden focusable="false">
      <path d={SHAPES[kind]} fill="currentColor" />
    </svg>
  );
}

/** One square over another: somebody is wanted here and elsewhere. */
export function ClashMark() {
  return (
    <svg viewBox="0 0 14 12" width="12" height="10" aria-hidden focusable="false">
      <path d="M1 1h8v7H1z" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M5 4h8v7H5z" fill="currentColor" />
    </svg>
  );
}

/** Two rings: held with a partner. */
export function PartnerMark() {
  return (
    <svg viewBox="0 0 18 12" width="15" height="10" aria-hidden focusable="false">
      <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <circle cx="12" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
