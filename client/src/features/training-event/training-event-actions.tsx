import type { Action } from '@bitim/schema/vocabulary/access';
import type { EventState } from '@bitim/schema/vocabulary/event';
import { EventActions } from '../../kernel/event-actions/event-actions.tsx';
import { RepetitionLinks } from './repetition-links.tsx';
import { CancelInSeries } from './cancel-in-series.tsx';
import { useTrainingEventMutations } from './use-training-event-mutations.ts';

/** Of these, others of the series may be called off with them; what was held is called off by itself. */
const AHEAD: readonly EventState[] = ['DRAFT', 'SCHEDULED', 'POSTPONED'];

interface Props {
  event: {
    id: string;
    version: number;
    title: { text: string };
    state: EventState;
    hosts: readonly { lead: boolean; court: { id: string; name: { text: string } } }[];
    series: { summary: string; occurrences: readonly object[] } | null;
    allowedActions: readonly Action[];
  };
  onEdit: () => void;
  onDeleted: () => void;
}

export function TrainingEventActions(props: Props) {
  const { mutations, dialog } = useTrainingEventMutations();
  const { series, state } = props.event;
  const inSeries = series !== null && series.occurrences.length > 1 && AHEAD.includes(state);
  return (
    <>
      <EventActions
        {...props}
        name="training-event"
        mutations={mutations}
        cancelDialog={
          inSeries ? (asked) => <CancelInSeries {...asked} summary={series.summary} /> : undefined
        }
      />
      <RepetitionLinks event={props.event} />
      {dialog}
    </>
  );
}
