import { useLingui } from '@lingui/react';
import type { MailState } from '@bitim/schema/vocabulary/mail';
import { MAIL_STATE_LABELS } from '../lib/labels/mail.ts';
import { Badge, type BadgeShape } from '../ui/badge.tsx';

const SHAPES: Record<MailState, BadgeShape> = {
  WAITING: 'dashed',
  SENDING: 'outlined',
  SENT: 'checked',
  UNCERTAIN: 'warning',
  FAILED: 'warning',
  WITHDRAWN: 'struck',
  EXPIRED: 'struck',
};

export function MailStateBadge({ state }: { state: MailState }) {
  const { i18n } = useLingui();
  return <Badge shape={SHAPES[state]}>{i18n._(MAIL_STATE_LABELS[state])}</Badge>;
}
