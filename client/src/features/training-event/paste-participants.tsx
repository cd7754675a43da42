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

interface Round extends Props {
  /** What the last round left undecided. */
  left: string;
  onLeft: (text: string) => void;
}

const NOTHING: {
  text: string;
  decisions: Decisions;
  occupation: Occupation;
  state: RegistrationState;
  waitWhenFull: boolean;
} = { text: '', decisions: {}, occupation: 'JUDGE', state: 'REGISTERED', waitWhenFull: true };

/** Who has a place or waits for one; who declined, or was only invited, is registered by being pasted. */
const isComing = ({ state }: { state: RegistrationState }): boolean =>
  state === 'REGISTERED' || state === 'WAITLISTED';

/** A list from a sheet or a letter: who is meant is found, the rest is decided line by line, and nobody is lost. */
export function PasteParticipants(props: Props) {
  const [round, setRound] = useState({ number: 0, left: '' });
  return (
    // each round is a form of its own: what was registered is behind it, with the version that it was registered over
    <PasteForm
      key={round.number}
      {...props}
      left={round.left}
      onLeft={(left) => setRound(({ number }) => ({ number: number + 1, left }))}
    />
  );
}

function PasteForm({ event, left, onLeft, onDone }: Round) {
  const { t, i18n } = useLingui();
  const sentenceOf = useFailureSentence();
  const [register] = useMutation(RegisterParticipantsDocument);
  const { withComment, dialog } = useClashComment();
  const [asked, setAsked] = useState(left);
  const { data, previousData, loading, error } = useQuery(PersonsInTextDocument, {
    variables: { input: { text: asked } },
    skip: asked.trim() === '',
    fetchPolicy: 'network-only',
  });
  const listed = new Set(event.registrations.filter(isComing).map(({ person }) => person.id));
  const lead = event.hosts.find(({ lead: isLead }) => isLead)?.court;
  const found = (data ?? previousData)?.personsInText ?? [];
  const linesOf = (decisions: Decisions) => decidedLines(found, decisions, listed);
  const rest = useRef('');
  const form = useServerForm({
    draftKey: `training-event.paste.${event.id}`,
    initial: { ...NOTHING, text: left },
    version: event.version,
    save: async ({ text, decisions, occupation, state, waitWhenFull }, version) => {
      // what was typed since is looked up first, and seen, before anybody is registered
      if (asked !== text || !data) {
        setAsked(text);
        return undefined;
      }
      const decided = linesOf(decisions);
      rest.current = undecidedText(decided);
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
      if (rest.current === '') onDone();
      else onLeft(rest.current);
    },
  });
  const { text, decisions } = form.values;
  const lines = text.trim() === '' ? [] : linesOf(decisions);
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
          maxLength={30_000}
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
            stale={asked !== text || loading}
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
