import { useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import type { TrainingEventForm } from './training-event-fields.tsx';

/** Why somebody may be wanted at two places; asked while that is so, and while something is written there. */
export function ClashCommentField({ form, ofPersons }: { form: TrainingEventForm; ofPersons: boolean }) {
  const { t } = useLingui();
  if (!ofPersons && form.values.clashComment === '') return null;
  return (
    <Textarea
      {...form.text('clashComment')}
      label={t`Why the clash may stand`}
      description={
        ofPersons
          ? t`A trainer or a participant is elsewhere at that time. The comment stays with the event.`
          : t`Nobody is elsewhere any more: the comment goes when the event is saved.`
      }
      autosize
      minRows={2}
      required={ofPersons}
    />
  );
}
