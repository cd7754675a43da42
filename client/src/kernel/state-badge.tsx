import { useLingui } from '@lingui/react';
import type { EventState } from '@bitim/schema/vocabulary/event';
import type { PublicationState } from '@bitim/schema/vocabulary/publication';
import { EVENT_STATE_LABELS } from '../lib/labels/event.ts';
import { PUBLICATION_STATE_LABELS } from '../lib/labels/publication.ts';
import { Badge, type BadgeShape } from '../ui/badge.tsx';

/** Planned is outlined, held is filled, cancelled is struck through: the shape says it without colour. */
const EVENT_SHAPES: Record<EventState, BadgeShape> = {
  DRAFT: 'dashed',
  SCHEDULED: 'outlined',
  HELD: 'filled',
  VERIFIED: 'checked',
  POSTPONED: 'warning',
  CANCELLED: 'struck',
};

const PUBLICATION_SHAPES: Record<PublicationState, BadgeShape> = {
  PUBLISHED: 'filled',
  DUPLICATE: 'warning',
  RETRACTED: 'struck',
};

export function EventStateBadge({ state }: { state: EventState }) {
  const { i18n } = useLingui();
  return <Badge shape={EVENT_SHAPES[state]}>{i18n._(EVENT_STATE_LABELS[state])}</Badge>;
}

export function PublicationStateBadge({ state }: { state: PublicationState }) {
  const { i18n } = useLingui();
  return <Badge shape={PUBLICATION_SHAPES[state]}>{i18n._(PUBLICATION_STATE_LABELS[state])}</Badge>;
}
