import type { Action } from '@bitim/schema/vocabulary/access';
import { EventActions } from '../../kernel/event-actions/event-actions.tsx';
import { useTrainingEventMutations } from './use-training-event-mutations.ts';

interface Props {
  event: { id: string; version: number; allowedActions: readonly Action[] };
  onEdit: () => void;
  onDeleted: () => void;
}

export function TrainingEventActions(props: Props) {
  const { mutations, dialog } = useTrainingEventMutations();
  return (
    <>
      <EventActions {...props} name="training-event" mutations={mutations} />
      {dialog}
    </>
  );
}
