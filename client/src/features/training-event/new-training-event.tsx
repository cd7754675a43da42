import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { NewEventState } from '../../kernel/new-event-state.tsx';
import { ownHosts } from '../../kernel/hosts.ts';
import { today } from '../../lib/parse-day.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useMay } from '../../lib/use-may.ts';
import { NewForm } from '../../ui/form/new-form.tsx';
import { OpenedRecord } from '../../ui/form/opened-record.tsx';
import { ServerForm } from '../../ui/form/server-form.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { useRecordToEdit } from '../../ui/form/use-record-to-edit.ts';
import { useMissing } from '../../ui/form/use-missing.ts';
import { Skeleton } from '../../ui/skeletons.tsx';
import { toast } from '../../ui/toast.tsx';
import { copyOf } from './copied-event.ts';
import type { NewTrainingEventSearch } from './new-training-event-search.ts';
import { givenBy } from './given-by-plan.ts';
import { TrainingEventFields } from './training-event-fields.tsx';
import {
  CreateTrainingEventDocument,
  EventOfItemDocument,
  TrainingEventToEditDocument,
} from './training-event-form.generated.ts';
import { valuesFrom } from './template-values.ts';
import { TrainingTemplateToUseDocument } from './training-templates.generated.ts';
import { inputOf, requiredOf, type TrainingEventValues } from './training-event-values.ts';
import { useTrainingEventLabels } from './use-training-event-labels.ts';

interface Props {
  /** Chosen on the calendar; today where not. Or the event that it is a copy of. */
  days: NewTrainingEventSearch;
  onCancel: () => void;
  onSaved: (id: string) => void;
}

export function NewTrainingEvent(props: Props) {
  const { t } = useLingui();
  const { copy, template, plan, from } = props.days;
  const begunBlank = copy === undefined && template === undefined && plan === undefined;
  return (
    <NewForm
      may={useMay('training')}
      title={t`New training event`}
      above={
        <>
          <Link to="/training">
            <Trans>Training events</Trans>
          </Link>
          {begunBlank && (
            <>
              {' · '}
              <Link to="/training/templates" search={from ? { from } : {}}>
                <Trans>from a template…</Trans>
              </Link>
            </>
          )}
        </>
      }
    >
      <Beginning {...props} />
    </NewForm>
  );
}

/** Begins with an event to copy, a template, an item of a plan, or nothing. */
function Beginning(props: Props) {
  const { copy, template, plan, item } = props.days;
  if (copy !== undefined) return <Copy {...props} eventId={copy} />;
  if (template !== undefined) return <FromTemplate {...props} templateId={template} />;
  if (plan === undefined || item === undefined) return <Blank {...props} />;
  return (
    <Suspense fallback={<Skeleton rows={6} height={48} />}>
      <FromPlan {...props} plan={plan} item={item} />
    </Suspense>
  );
}

/** Begins with what the plan says of the item. */
function FromPlan({ plan, item, ...props }: Props & { plan: string; item: string }) {
  const { data } = useSuspenseQuery(EventOfItemDocument, {
    variables: { plan },
    fetchPolicy: 'network-only',
  });
  return <Blank {...props} given={givenBy(data.annualPlan, item, today())} />;
}

/** Begins with the own court, and the days chosen. */
function Blank({ given, ...props }: Props & { given?: Partial<TrainingEventValues> }) {
  const { homeCourt } = useViewer();
  const { days } = props;
  const initial: TrainingEventValues = {
    state: 'SCHEDULED',
    scope: 'ONE',
    title: {},
    kind: 'SEMINAR',
    startsOn: days.from ?? today(),
    endsOn: days.to ?? null,
    hostCourts: ownHosts(homeCourt),
    programmeId: null,
    partnerProjectId: null,
    audience: {},
    capacity: '',
    planReference: '',
    planItem: null,
    clashComment: '',
    sessions: [],
    ...given,
  };
  // days chosen on the calendar begin a form of their own, and do not meet another's draft
  return (
    <Entering
      {...props}
      draftKey={['training-event.new', days.from, days.item].filter(Boolean).join('.')}
      initial={initial}
    />
  );
}

/** Begins with what another event holds. */
function Copy({ eventId, ...props }: Props & { eventId: string }) {
  const viewer = useViewer();
  const opened = useRecordToEdit(TrainingEventToEditDocument, eventId, ({ trainingEvent }) => trainingEvent);
  return (
    <OpenedRecord {...opened}>
      {(event) => (
        <Entering
          {...props}
          draftKey={`training-event.copy.${eventId}`}
          initial={copyOf(event, viewer, today())}
        />
      )}
    </OpenedRecord>
  );
}

/** Begins with what a template keeps, on the day chosen. */
function FromTemplate({ templateId, ...props }: Props & { templateId: string }) {
  const { from = today() } = props.days;
  const opened = useRecordToEdit(
    TrainingTemplateToUseDocument,
    templateId,
    ({ trainingTemplate }) => trainingTemplate,
  );
  return (
    <OpenedRecord {...opened}>
      {(template) => (
        <Entering
          {...props}
          draftKey={`training-event.template.${templateId}.${from}`}
          initial={valuesFrom(template, from)}
        />
      )}
    </OpenedRecord>
  );
}

interface EnteringProps extends Props {
  draftKey: string;
  initial: TrainingEventValues;
}

function Entering({ draftKey, initial, onCancel, onSaved }: EnteringProps) {
  const { t } = useLingui();
  const missing = useMissing();
  const [create] = useMutation(CreateTrainingEventDocument);
  const form = useServerForm({
    draftKey,
    initial,
    version: null,
    save: async (values, _version, once) =>
      missing(requiredOf(values)) ??
      (await create({ variables: { input: { ...inputOf(values), state: values.state } }, ...once })).data
        ?.result,
    onSaved: ({ id }) => {
      toast(t`The training event is saved.`);
      onSaved(id);
    },
  });
  return (
    <ServerForm form={form} submitLabel={t`Save`} onCancel={onCancel} labels={useTrainingEventLabels()}>
      <NewEventState {...form.text('state')} />
      <TrainingEventFields form={form} eventId={null} />
    </ServerForm>
  );
}
