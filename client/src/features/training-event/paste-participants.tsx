import '@mantine/core/styles/Checkbox.css';
import { useMutation, useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import type { RegistrationState } from '@bitim/schema/vocabulary/event';
import { OCCUPATIONS, type Occupation } from '@bitim/schema/vocabulary/person';
import { OCCUPATION_LABELS } from '../../lib/labels/person.ts';
import { useClashComment } from '../../kernel/clash-comment/use-clash-comment.tsx';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { toast } from '../../ui/toast.tsx';
import { useFailureSentence } from '../../ui/use-failure-sentence.ts';
import { PersonsInTextDocument } from './paste-participants.generated.ts';
import {
  decidedLines,
  type Decisions,
  isUndecided,
  NEW,
  registrationInput,
  undecidedText,
} from './pasted-lines.ts';
import { PastedTable } from './pasted-table.tsx';
import { RegisterParticipantsDocument } from './training-event-people-actions.generated.ts';
import type { TrainingEventPeople_EventFragment } from './training-event-people.generated.ts';

interface Props {
  event: TrainingEventPeople_EventFragment;
  onDone: () => void;
}

const NOTHING: {
  text: string;
  decisions: Decisions;
  occupation: Occupation;
  state: RegistrationState;
  waitWhenFull: boolean;
} = { text: '', decisions: {}, occupation: 'JUDGE', state: 'REGISTERED', waitWhenFull: true };

/** A list from a sheet or a letter: who is meant is found, the rest is decided line by line, and nobody is lost. */
export function PasteParticipants({ event, onDone }: Props) {
  const { t, i18n } = useLingui();
  const sentenceOf = useFailureSentence();
  const [register] = useMutation(RegisterParticipantsDocument);
  const { withComment, dialog } = useClashComment();
  const [asked, setAsked] = useState('');
  const { data, loading, error } = useQuery(PersonsInTextDocument, {
    variables: { input: { text: asked } },
    skip: asked.trim() === '',
    fetchPolicy: 'network-only',
  });
  const listed = new Set(event.registrations.map(({ person }) => person.id));
  const lead = event.hosts.find(({ lead: isLead }) => isLead)?.court;
  const linesOf = (decisions: Decisions) => decidedLines(data?.personsInText ?? [], decisions, listed);
  const left = useRef('');
  const form = useServerForm({
    draftKey: `training-event.paste.${event.id}`,
    initial: NOTHING,
    version: event.version,
    save: async ({ decisions, occupation, state, waitWhenFull }, version) => {
      const decided = linesOf(decisions);
      left.current = undecidedText(decided);
      const input = {
        ...{ id: event.id, version: version ?? event.version, state, waitWhenFull },
        ...registrationInput(decided, { occupation, courtId: lead?.id ?? null }),
      };
      return withComment(
        async (clashComment) =>
          (await register({ variables: { input: { ...input, clashComment } } })).data?.result,
      );
    },
    onSaved: () => {
      toast(t`The participants are registered.`);
      if (left.current === '') return onDone();
      setAsked(left.current);
      form.set('text', left.current);
    },
  });
  const { text, decisions } = form.values;
  const lines = asked === text ? linesOf(decisions) : [];
  const undecided = lines.filter(isUndecided).length;
  const anyNew = lines.some(({ decision }) => decision === NEW);
  return (
    <>
      <ServerForm
        form={form}
        submitLabel={t`Register`}
        onCancel={onDone}
        labels={{ personIds: t`Persons`, newPersons: t`New persons`, state: t`Registration` }}
      >
        <Textarea
          {...form.text('text')}
          label={t`Names or e-mail addresses`}
          description={t`Copy the rows from a sheet or a letter: a person in each line.`}
          error={error ? sentenceOf(error) : undefined}
          autosize
          minRows={4}
          maxRows={10}
          maxLength={50_000}
          // the pasted text stands in the field only after this event
          onPaste={({ currentTarget }) => setTimeout(() => setAsked(currentTarget.value))}
          onBlur={() => setAsked(text)}
        />
        {asked !== text && (
          <div>
            <Button variant="default" onClick={() => setAsked(text)}>
              <Trans>Find these people</Trans>
            </Button>
          </div>
        )}
        <div role="status">
          {loading && <Trans>Looking them up…</Trans>}
          {lines.length > 0 && (
            <Trans>
              Found: {lines.length - undecided} of {lines.length}.{' '}
              <Plural value={undecided} _0="" one="# is to be decided." other="# are to be decided." />
            </Trans>
          )}
        </div>
        {lines.length > 0 && (
          <PastedTable
            lines={lines}
            onDecide={(written, decision) => form.set('decisions', { ...decisions, [written]: decision })}
          />
        )}
        {anyNew && (
          <NativeSelect
            {...form.text('occupation')}
            label={t`Occupation of the new persons`}
            description={lead && t`They are put into the register as people of this court: ${lead.name.text}`}
            error={form.errorAt('newPersons')}
            data={OCCUPATIONS.map((value) => ({ value, label: i18n._(OCCUPATION_LABELS[value]) }))}
          />
        )}
        {event.capacity !== null && (
          <Checkbox
            label={t`When the places are taken, the rest waits`}
            checked={form.values.waitWhenFull}
            onChange={({ target }) => form.set('waitWhenFull', target.checked)}
          />
        )}
      </ServerForm>
      {dialog}
    </>
  );
}
