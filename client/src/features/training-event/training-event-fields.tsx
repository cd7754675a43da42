import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { TRAINING_EVENT_KINDS } from '@bitim/schema/vocabulary/event';
import { useRef } from 'react';
import { HostsField } from '../../kernel/hosts-field.tsx';
import { PartnerProjectPicker, ProgrammePicker } from '../../kernel/short-lists.tsx';
import { TRAINING_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import { DayField } from '../../ui/day-field.tsx';
import { LocalizedField } from '../../ui/form/localized-field.tsx';
import type { FormOf } from '../../ui/form/use-server-form.ts';
import { WholeField } from '../../ui/whole-field.tsx';
import { shifted } from './copied-event.ts';
import { PlanItemPicker } from './plan-item-picker.tsx';
import { SessionsField } from './sessions-field.tsx';
import classes from './training-event.module.css';
import type { TrainingEventValues } from './training-event-values.ts';

export type TrainingEventForm = FormOf<TrainingEventValues>;

/** All fields that new and edited events share. */
export function TrainingEventFields({ form, eventId }: { form: TrainingEventForm; eventId: string | null }) {
  const { t, i18n } = useLingui();
  const { startsOn, endsOn } = form.values;
  /** From where the rest was last, for as long as the first day is empty. */
  const last = useRef<string>(null);

  function moveTo(day: string | null) {
    if (day === startsOn) return;
    // not from where this field once led: a colleague's first day may stand in the form by now
    form.setAll({ ...shifted({ ...form.values, startsOn: startsOn ?? last.current }, day) });
    last.current = startsOn ?? last.current;
  }

  return (
    <>
      <LocalizedField
        {...form.value('title')}
        label={t`Title`}
        description={t`As on the invitation. One language is enough.`}
        errorOf={(locale) => form.errorAt(`title.${locale}`)}
        required
      />
      <NativeSelect
        {...form.text('kind')}
        label={t`Kind`}
        data={TRAINING_EVENT_KINDS.map((value) => ({
          value,
          label: i18n._(TRAINING_EVENT_KIND_LABELS[value]),
        }))}
      />
      <div className={classes.row}>
        <DayField {...form.value('startsOn')} onChange={moveTo} label={t`First day`} required />
        <DayField {...form.value('endsOn')} value={endsOn ?? startsOn} label={t`Last day`} />
      </div>
      <HostsField {...form.value('hostCourts')} idOf={form.idOf} errorAt={form.errorAt} />
      <ProgrammePicker {...form.value('programmeId')} label={t`Programme`} none={t`No programme`} />
      <PartnerProjectPicker
        {...form.value('partnerProjectId')}
        label={t`Partner project`}
        description={t`An event under a partner's project is counted in its own row.`}
        none={t`No partner`}
      />
      <LocalizedField
        {...form.value('audience')}
        label={t`Audience`}
        errorOf={(locale) => form.errorAt(`audience.${locale}`)}
      />
      <div className={classes.row}>
        <WholeField {...form.value('capacity')} label={t`Capacity, persons`} />
        {form.values.planReference !== '' && (
          <TextInput {...form.text('planReference')} label={t`Number in a plan kept elsewhere`} />
        )}
      </div>
      <PlanItemPicker
        {...form.value('planItem')}
        id={form.idOf('planItemId')}
        error={form.errorAt('planItemId')}
        label={t`Item of the annual plan`}
        description={t`Of the approved plan of the lead court for the year of the event; empty: outside the plan.`}
        courtId={form.values.hostCourts.lead?.id}
        year={startsOn ? Number(startsOn.slice(0, 4)) : undefined}
      />
      <SessionsField form={form} eventId={eventId} />
    </>
  );
}
