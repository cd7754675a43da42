import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { CALENDAR_FEED_SUBJECTS, type CalendarFeedSubject } from '@bitim/schema/vocabulary/event';
import { LANGUAGES, type Language } from '@bitim/schema/vocabulary/language';
import { CourtPicker } from '../../kernel/court-picker.tsx';
import { PersonPicker } from '../../kernel/person-picker.tsx';
import { LANGUAGE_LABELS } from '../../lib/labels/language.ts';
import { currentLocale, toLanguage } from '../../lib/locale.ts';
import type { Choice } from '../../ui/choice-select.tsx';
import { ServerDialog } from '../../ui/form/server-dialog.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { CalendarFeedsDocument, CreateCalendarFeedDocument } from './calendar-feeds.generated.ts';
import { FeedList } from './feed-list.tsx';
import { CALENDAR_FEED_SUBJECT_LABELS } from './feed-subject-labels.ts';
import type { FeedStep } from './subscribe-button.tsx';

interface Values {
  what: CalendarFeedSubject;
  court: Choice | null;
  person: Choice | null;
  language: Language;
}

/** The own feeds, and a new one. */
export function FeedsDialog({ onStep, onClose }: { onStep: (step: FeedStep) => void; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const [create] = useMutation(CreateCalendarFeedDocument, { refetchQueries: [CalendarFeedsDocument] });
  const initial: Values = {
    what: 'MINE',
    court: null,
    person: null,
    language: toLanguage(currentLocale()),
  };
  const form = useServerForm({
    draftKey: null,
    initial,
    version: null,
    save: async ({ what, court, person, language }) => {
      const courtId = what === 'COURT' ? (court?.id ?? null) : null;
      const personId = what === 'TRAINER' ? (person?.id ?? null) : null;
      return (await create({ variables: { input: { what, courtId, personId, language } } })).data?.result;
    },
    onSaved: ({ address }) => onStep({ at: 'address', address }),
  });
  const labels = { what: t`What it shows`, courtId: t`Court`, personId: t`Trainer`, language: t`Language` };
  return (
    <ServerDialog
      form={form}
      title={t`Subscribe to the calendar`}
      submitLabel={t`Make an address`}
      labels={labels}
      onClose={onClose}
    >
      <p>
        <Trans>
          A calendar on your phone or computer can read the events by itself, from a secret address: those of
          the last year and all that are to come.
        </Trans>
      </p>
      <FeedList onStep={onStep} />
      <NativeSelect
        {...form.text('what')}
        label={labels.what}
        data={CALENDAR_FEED_SUBJECTS.map((value) => ({
          value,
          label: i18n._(CALENDAR_FEED_SUBJECT_LABELS[value]),
        }))}
      />
      {form.values.what === 'COURT' && (
        <CourtPicker
          {...form.value('court')}
          id={form.idOf('courtId')}
          error={form.errorAt('courtId')}
          label={labels.courtId}
          required
          inDialog
        />
      )}
      {form.values.what === 'TRAINER' && (
        <PersonPicker
          {...form.value('person')}
          id={form.idOf('personId')}
          error={form.errorAt('personId')}
          label={labels.personId}
          trainersOnly
          required
          inDialog
        />
      )}
      <NativeSelect
        {...form.text('language')}
        label={labels.language}
        data={LANGUAGES.map((value) => ({ value, label: i18n._(LANGUAGE_LABELS[value]) }))}
      />
    </ServerDialog>
  );
}
