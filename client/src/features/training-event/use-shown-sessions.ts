import { useLingui } from '@lingui/react';
import { useFormat } from '../../lib/format/use-format.ts';
import { DELIVERY_MODE_LABELS } from '../../lib/labels/session.ts';
import { zoneInWords } from '../../lib/labels/time-zone.ts';
import { LOCALES } from '../../lib/locale.ts';
import type { ShownValues } from '../../ui/form/readable-value.ts';
import type { SessionValues } from './training-event-values.ts';

/** How both sides of a conflict are shown of the sessions: all that a form says of one, so that no two look alike that differ. */
export function useShownSessions(): ShownValues<string> {
  const { day } = useFormat();
  const { i18n } = useLingui();
  const line = (session: SessionValues) =>
    [
      `${day(session.day)} ${session.startTime}–${session.endTime}`,
      session.day !== '' &&
        zoneInWords(
          (label) => i18n._(label),
          session.timeZone,
          `${session.day}T${session.startTime || '00:00'}`,
        ),
      LOCALES.flatMap((locale) => session.title[locale] ?? []).join(' · '),
      i18n._(DELIVERY_MODE_LABELS[session.deliveryMode]),
      session.room?.name,
      session.place,
      session.onlineUrl,
      session.headCount,
      ...session.trainers.map(({ name }) => name),
    ]
      .filter(Boolean)
      .join(', ');
  return {
    sessions: (sessions) => (JSON.parse(sessions) as SessionValues[]).map(line).join('; ') || '–',
  };
}
