import { Trans, useLingui } from '@lingui/react/macro';
import { ATTENDANCE_MARK_LABELS } from '../../lib/labels/session.ts';
import { PlainButton } from '../../ui/plain-button.tsx';
import type { ListedPerson } from './use-take-off.ts';

interface Props {
  registration: ListedPerson;
  /** Undefined where it may not be changed now. */
  onChange: ((registration: ListedPerson) => void) | undefined;
}

/** The mark of the event, and why, where it is not that of the sessions. */
export function EventMark({ registration, onChange }: Props) {
  const { t, i18n } = useLingui();
  const { eventMark, eventMarkSaid, eventMarkReason, person } = registration;
  const name = person.fullName;
  const came = eventMark === 'FULL' || eventMark === 'PARTIAL';
  return (
    <div>
      {i18n._(ATTENDANCE_MARK_LABELS[eventMark])}
      {eventMarkSaid !== null && (
        <small>
          <Trans>not from the sessions: {eventMarkReason}</Trans>
        </small>
      )}
      {came && onChange && (
        <span className="no-print">
          {' '}
          <PlainButton
            look="subtle"
            aria-label={t`Change the mark of the event: ${name}`}
            onClick={() => onChange(registration)}
          >
            <Trans>Change…</Trans>
          </PlainButton>
        </span>
      )}
    </div>
  );
}
