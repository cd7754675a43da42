import { useLingui } from '@lingui/react';
import type { EventState } from '@bitim/schema/vocabulary/event';
import { EVENT_STATE_LABELS } from '../lib/labels/event.ts';
import { Badge, type BadgeShape } from '../ui/badge.tsx';

/** Planned is outlined, held is filled, cancelled is struck through: the shape says it without colour. */
const SHAPES: Record<EventState, BadgeShape> = {
  DRAFT: 'dashed',
  SCHEDULED: 'outlined',
  HELD: 'filled',
  VERIFIED: 'checked',
  POSTPONED: 'warning',
  CANCELLED: 'struck',
};

export function EventStateBadge({ state }: { state: EventState }) {
  const { i18n } = useLingui();
  return <Badge shape={SHAPES[state]}>{i18n._(EVENT_STATE_LABELS[state])}</Badge>;
}
