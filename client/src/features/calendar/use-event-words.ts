import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../lib/format/use-format.ts';
import { EVENT_STATE_LABELS, TRAINING_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import type { CalendarEventFragment } from './calendar-events.generated.ts';

/** What a bar on the calendar says by shape and place besides its title, in words. */
export function useEventWords() {
  const { t, i18n } = useLingui();
  const format = useFormat();
  return (event: CalendarEventFragment, clashes: boolean): string => {
    const partner = event.partnerProject?.partnerName.text;
    return [
      i18n._(TRAINING_EVENT_KIND_LABELS[event.kind]),
      i18n._(EVENT_STATE_LABELS[event.state]),
      format.dayRange(event.startsOn, event.endsOn),
      event.hosts.find(({ lead }) => lead)?.court.name.text,
      ...(clashes ? [t`clash: somebody is elsewhere at the same time`] : []),
      ...(partner === undefined ? [] : [t`with ${partner}`]),
    ]
      .filter(Boolean)
      .join(', ');
  };
}
