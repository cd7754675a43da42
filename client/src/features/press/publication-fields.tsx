import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { LANGUAGES } from '@bitim/schema/vocabulary/language';
import { PUBLICATION_KINDS } from '@bitim/schema/vocabulary/publication';
import type { ReactNode } from 'react';
import { CourtsPicker } from '../../kernel/court-picker.tsx';
import { ProgrammePicker } from '../../kernel/short-lists.tsx';
import { LANGUAGE_LABELS } from '../../lib/labels/language.ts';
import { PUBLICATION_KIND_LABELS } from '../../lib/labels/publication.ts';
import { DayField } from '../../ui/day-field.tsx';
import { LocalizedField } from '../../ui/form/localized-field.tsx';
import type { FormOf } from '../../ui/form/use-server-form.ts';
import { AuthorsField } from './authors-field.tsx';
import { OutletPicker } from './outlet-picker.tsx';
import classes from './press.module.css';
import type { PublicationValues } from './publication-values.ts';
import { PressEventPicker, WorkPicker } from './work-and-event-pickers.tsx';

interface Props {
  /** What is proposed by the address; null where nothing is. */
  proposal: ReactNode;
  form: FormOf<PublicationValues>;
  labels: Record<
    | 'url'
    | 'kind'
    | 'title'
    | 'outletId'
    | 'language'
    | 'publishedOn'
    | 'courtIds'
    | 'workId'
    | 'pressEventId'
    | 'programmeId',
    string
  >;
}

/** The address first: most publications are logged by pasting it. */
export function PublicationFields({ form, labels, proposal }: Props) {
  const { t, i18n } = useLingui();
  const at = (path: string) => ({ id: form.idOf(path), error: form.errorAt(path) });
  return (
    <>
      <TextInput
        {...form.text('url')}
        type="url"
        label={labels.url}
        description={t`Empty for a story without one`}
      />
      {proposal}
      <LocalizedField
        {...form.value('title')}
        label={labels.title}
        errorOf={(locale) => form.errorAt(`title.${locale}`)}
        required
      />
      <div className={classes.row}>
        <NativeSelect
          {...form.text('kind')}
          label={labels.kind}
          data={PUBLICATION_KINDS.map((value) => ({ value, label: i18n._(PUBLICATION_KIND_LABELS[value]) }))}
        />
        <NativeSelect
          {...form.text('language')}
          label={labels.language}
          data={LANGUAGES.map((value) => ({ value, label: i18n._(LANGUAGE_LABELS[value]) }))}
        />
        <DayField {...form.value('publishedOn')} label={labels.publishedOn} required />
      </div>
      <OutletPicker {...form.value('outlet')} {...at('outletId')} label={labels.outletId} required />
      <CourtsPicker
        {...form.value('courts')}
        {...at('courtIds')}
        label={labels.courtIds}
        description={t`It counts once for each of them, and once for the country.`}
        required
      />
      <AuthorsField form={form} />
      <PressEventPicker {...form.value('pressEvent')} {...at('pressEventId')} label={labels.pressEventId} />
      <WorkPicker
        {...form.value('work')}
        {...at('workId')}
        label={labels.workId}
        description={t`One text published in several places is one work.`}
      />
      <ProgrammePicker {...form.value('programmeId')} label={labels.programmeId} none={t`No programme`} />
    </>
  );
}
