import type { Action } from '@bitim/schema/vocabulary/access';
import type { EventState } from '@bitim/schema/vocabulary/event';
import { EventActions } from '../../kernel/event-actions/event-actions.tsx';
import { RepetitionLinks } from './repetition-links.tsx';
import { useTrainingEventMutations } from './use-training-event-mutations.ts';

interface Props {
  event: {
    id: string;
    version: number;
    state: EventState;
    series: object | null;
    allowedActions: readonly Action[];
  };
  onEdit: () => void;
  onDeleted: () => void;
}

export function TrainingEventActions(props: Props) {
  const { mutations, dialog } = useTrainingEventMutations();
  return (
    <>
      <EventActions {...props} name="training-event" mutations={mutations} />
      <RepetitionLinks event={props.event} />
      {dialog}
    </>
  );
}
