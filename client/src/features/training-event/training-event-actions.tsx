import { useMutation } from '@apollo/client/react';
import type { Action } from '@bitim/schema/vocabulary/access';
import { EventActions } from '../../kernel/event-actions/event-actions.tsx';
import {
  CancelTrainingEventDocument,
  DeleteTrainingEventDocument,
  HoldTrainingEventDocument,
  PostponeTrainingEventDocument,
  ReopenTrainingEventDocument,
  ScheduleTrainingEventDocument,
  VerifyTrainingEventDocument,
} from './training-event-actions.generated.ts';

interface Props {
  event: { id: string; version: number; allowedActions: readonly Action[] };
  onEdit: () => void;
  onDeleted: () => void;
}

export function TrainingEventActions(props: Props) {
  const [schedule] = useMutation(ScheduleTrainingEventDocument);
  const [hold] = useMutation(HoldTrainingEventDocument);
  const [verify] = useMutation(VerifyTrainingEventDocument);
  const [reopen] = useMutation(ReopenTrainingEventDocument);
  const [postpone] = useMutation(PostponeTrainingEventDocument);
  const [cancel] = useMutation(CancelTrainingEventDocument);
  const [remove] = useMutation(DeleteTrainingEventDocument);
  return (
    <EventActions
      {...props}
      name="training-event"
      mutations={{
        schedule: async (input) => (await schedule({ variables: { input } })).data?.result,
        hold: async (input) => (await hold({ variables: { input } })).data?.result,
        verify: async (input) => (await verify({ variables: { input } })).data?.result,
        reopen: async (input) => (await reopen({ variables: { input } })).data?.result,
        postpone: async (input) => (await postpone({ variables: { input } })).data?.result,
        cancel: async (input) => (await cancel({ variables: { input } })).data?.result,
        remove: async (input) => (await remove({ variables: { input } })).data?.result,
      }}
    />
  );
}
