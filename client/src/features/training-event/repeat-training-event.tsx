import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/use-may.ts';
import { wholeInput } from '../../lib/whole-input.ts';
import { EditForm } from '../../ui/form/edit-form.tsx';
import { ServerForm } from '../../ui/form/server-form.tsx';
import type { Refusal } from '../../ui/form/outcome.ts';
import { useMissing } from '../../ui/form/use-missing.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { RepeatFields } from './repeat-fields.tsx';
import { firstValues, ruleOf } from './repeat-values.ts';
import { SeriesDays } from './series-days.tsx';
import {
  RepeatTrainingEventDocument,
  TrainingEventToRepeatDocument,
  type TrainingEventToRepeatQuery,
} from './training-series.generated.ts';
import { useSeriesPreview } from './use-series-preview.ts';

interface Props {
  id: string;
  onCancel: () => void;
  onSaved: () => void;
}

export function RepeatTrainingEvent({ id, ...props }: Props) {
  const { t } = useLingui();
  return (
    <EditForm
      document={TrainingEventToRepeatDocument}
      id={id}
      recordOf={({ trainingEvent }) => trainingEvent}
      may={useMay('training')}
      title={({ title: { text: title } }) => t`Repeat: ${title}`}
      above={
        <Link to="/training/$id" params={{ id }}>
          <Trans>Training event</Trans>
        </Link>
      }
    >
      {(event, onReload) => <Repeating {...props} event={event} onReload={onReload} />}
    </EditForm>
  );
}

interface RepeatingProps extends Omit<Props, 'id'> {
  event: NonNullable<TrainingEventToRepeatQuery['trainingEvent']>;
  onReload: () => void;
}

function Repeating({ event, onCancel, onSaved, onReload }: RepeatingProps) {
  const { t } = useLingui();
  const missing = useMissing();
  const { id, startsOn } = event;
  const [repeat] = useMutation(RepeatTrainingEventDocument);
  const notTwice: Refusal = {
    __typename: 'InvalidInputError',
    code: 'INVALID_INPUT',
    message: t`Some fields are not filled in as they should be.`,
    issues: [{ code: 'NUMBER_RANGE', path: ['count'], message: t`A whole number from 2 on.` }],
  };
  const form = useServerForm({
    draftKey: `training-event.repeat.${id}`,
    initial: firstValues(startsOn),
    version: event.version,
    save: async (values, version, once) => {
      const { pattern, weekdays, ends, count, until, exceptOn, clashComment } = values;
      const input = {
        ...{ id, version: version ?? event.version, rule: ruleOf(values, startsOn) },
        ...{ exceptOn: [...exceptOn], clashComment: clashComment.trim() || null },
      };
      return (
        missing({
          ...(pattern === 'WEEKLY' ? { weekdays: weekdays.join() } : {}),
          ...(ends === 'COUNT' ? { count: count.trim() } : { until }),
        }) ??
        (ends === 'COUNT' && (wholeInput(count) ?? 0) < 2 ? notTwice : null) ??
        (await repeat({ variables: { input }, ...once })).data?.result
      );
    },
    onSaved: () => {
      toast(t`The series is saved.`);
      onSaved();
    },
  });
  const { exceptOn } = form.values;
  const { preview, stale, failed } = useSeriesPreview(id, ruleOf(form.values, startsOn));
  const ofTrainers =
    preview?.days.some(
      ({ on, clashes }) => !exceptOn.includes(on) && clashes.some(({ kind }) => kind === 'TRAINER'),
    ) ?? false;
  return (
    <ServerForm
      form={form}
      submitLabel={t`Make the series`}
      onCancel={onCancel}
      onReload={() => (form.discard(), onReload())}
      labels={{
        rule: t`Days of the series`,
        weekdays: t`Days of the week`,
        count: t`How many times, with this one`,
        until: t`Last day`,
        clashComment: t`Why the clash may stand`,
      }}
    >
      <RepeatFields form={form} startsOn={startsOn} ofTrainers={ofTrainers} />
      {form.errorAt('rule') && <p role="alert">{form.errorAt('rule')}</p>}
      {failed && (
        <p role="alert">
          <Trans>The days could not be asked just now. They are reckoned again on saving.</Trans>
        </p>
      )}
      {preview && (
        <SeriesDays
          preview={preview}
          stale={stale}
          exceptOn={exceptOn}
          onExcept={(days) => form.set('exceptOn', days)}
        />
      )}
    </ServerForm>
  );
}
