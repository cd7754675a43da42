import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { DELIVERY_MODES, type DeliveryMode } from '@bitim/schema/vocabulary/event';
import { PersonsPicker } from '../../kernel/person-picker.tsx';
import { DELIVERY_MODE_LABELS } from '../../lib/labels/session.ts';
import { zoneChoices } from '../../lib/labels/time-zone.ts';
import { DayField } from '../../ui/day-field.tsx';
import { LocalizedField } from '../../ui/form/localized-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { WholeField } from '../../ui/whole-field.tsx';
import { ClashList } from './clash-list.tsx';
import { RepeatedHours } from './repeated-hours.tsx';
import { RoomPicker } from './room-picker.tsx';
import classes from './training-event.module.css';
import type { SessionValues } from './training-event-values.ts';
import type { SessionClash } from './use-session-clashes.ts';

interface Props {
  session: SessionValues;
  index: number;
  hostCourtIds: readonly string[];
  clashes: readonly SessionClash[];
  idOf: (path: string) => string;
  errorAt: (path: string) => string | undefined;
  onChange: (changed: Partial<SessionValues>) => void;
  onRemove: () => void;
}

export function SessionFields({
  session,
  index,
  hostCourtIds,
  clashes,
  idOf,
  errorAt,
  onChange,
  onRemove,
}: Props) {
  const { t, i18n } = useLingui();
  const number = index + 1;
  const at = (name: string) => ({
    id: idOf(`sessions.${index}.${name}`),
    error: errorAt(`sessions.${index}.${name}`),
  });
  const startsAt = at('startsAt');
  const startsLacksHour = session.day !== '' && session.startTime === '';
  // which of two hours was meant was said of the hours before
  const atOtherHours = (changed: Partial<SessionValues>) =>
    onChange({ ...changed, startsEarlier: null, endsEarlier: null });
  return (
    <fieldset className={classes.session} aria-label={t`Session ${number}`}>
      <div className={classes.row}>
        <DayField
          id={startsAt.id}
          error={startsLacksHour ? undefined : startsAt.error}
          label={t`Day`}
          value={session.day}
          onChange={(day) => atOtherHours({ day: day ?? '' })}
          required
        />
        <TimeField
          error={startsLacksHour ? startsAt.error : undefined}
          label={t`Begins at`}
          value={session.startTime}
          onChange={(startTime) => atOtherHours({ startTime })}
          required
        />
        <TimeField
          {...at('endsAt')}
          label={t`Ends at`}
          value={session.endTime}
          onChange={(endTime) => atOtherHours({ endTime })}
          required
        />
        <NativeSelect
          className={classes.zone}
          {...at('timeZone')}
          label={t`Time zone of the venue`}
          value={session.timeZone}
          data={zoneChoices((label) => i18n._(label), session.timeZone, session.day)}
          onChange={({ target }) => atOtherHours({ timeZone: target.value })}
        />
      </div>
      <RepeatedHours session={session} onChange={onChange} />
      <div className={classes.row}>
        <NativeSelect
          {...at('deliveryMode')}
          label={t`Form`}
          value={session.deliveryMode}
          data={DELIVERY_MODES.map((value) => ({ value, label: i18n._(DELIVERY_MODE_LABELS[value]) }))}
          onChange={({ target }) => onChange({ deliveryMode: target.value as DeliveryMode })}
        />
        <TextInput
          {...at('place')}
          label={t`Place`}
          value={session.place}
          onChange={({ target }) => onChange({ place: target.value })}
        />
        {session.deliveryMode !== 'IN_PERSON' && (
          <TextInput
            {...at('onlineUrl')}
            label={t`Address of the meeting`}
            type="url"
            value={session.onlineUrl}
            onChange={({ target }) => onChange({ onlineUrl: target.value })}
          />
        )}
        <WholeField
          {...at('headCount')}
          label={t`Head count, persons`}
          value={session.headCount}
          onChange={(headCount) => onChange({ headCount })}
        />
      </div>
      {session.deliveryMode !== 'ONLINE' && (
        <RoomPicker
          {...at('roomId')}
          label={t`Room`}
          description={t`One of the courts that hold the event; it is kept for this session`}
          hostCourtIds={hostCourtIds}
          day={session.day}
          value={session.room}
          onChange={(room) => onChange({ room })}
        />
      )}
      <PersonsPicker
        {...at('trainerIds')}
        label={t`Trainers`}
        trainersOnly
        value={session.trainers}
        onChange={(trainers) => onChange({ trainers })}
      />
      <ClashList clashes={clashes} timeZone={session.timeZone} />
      <LocalizedField
        {...at('title')}
        label={t`Topic of the session`}
        value={session.title}
        onChange={(title) => onChange({ title })}
        errorOf={(locale) => errorAt(`sessions.${index}.title.${locale}`)}
      />
      <div>
        <Button variant="subtle" size="compact-sm" c="var(--mantine-color-error)" onClick={onRemove}>
          <Trans>Remove the session</Trans>
        </Button>
      </div>
    </fieldset>
  );
}
