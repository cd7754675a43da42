import { useLingui } from '@lingui/react';
import type { PublicationState } from '@bitim/schema/vocabulary/publication';
import { PUBLICATION_STATE_LABELS } from '../lib/labels/publication-state.ts';
import { Badge, type BadgeShape } from '../ui/badge.tsx';

const SHAPES: Record<PublicationState, BadgeShape> = {
  PUBLISHED: 'filled',
  DUPLICATE: 'warning',
  RETRACTED: 'struck',
};

export function PublicationStateBadge({ state }: { state: PublicationState }) {
  const { i18n } = useLingui();
  return <Badge shape={SHAPES[state]}>{i18n._(PUBLICATION_STATE_LABELS[state])}</Badge>;
}
