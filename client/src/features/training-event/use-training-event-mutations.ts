import { useMutation } from '@apollo/client/react';
import type { EventMutations } from '../../kernel/event-actions/event-mutations.ts';
import {
  CancelTrainingEventDocument,
  DeleteTrainingEventDocument,
  HoldTrainingEventDocument,
  PostponeTrainingEventDocument,
  ReopenTrainingEventDocument,
  ScheduleTrainingEventDocument,
  VerifyTrainingEventDocument,
} from './training-event-actions.generated.ts';

/** The steps in the life of a training event. */
export function useTrainingEventMutations(): EventMutations {
  const [schedule] = useMutation(ScheduleTrainingEventDocument);
  const [hold] = useMutation(HoldTrainingEventDocument);
  const [verify] = useMutation(VerifyTrainingEventDocument);
  const [reopen] = useMutation(ReopenTrainingEventDocument);
  const [postpone] = useMutation(PostponeTrainingEventDocument);
  const [cancel] = useMutation(CancelTrainingEventDocument);
  const [remove] = useMutation(DeleteTrainingEventDocument);
  return {
    schedule: async (input) => (await schedule({ variables: { input } })).data?.result,
    hold: async (input) => (await hold({ variables: { input } })).data?.result,
    verify: async (input) => (await verify({ variables: { input } })).data?.result,
    reopen: async (input) => (await reopen({ variables: { input } })).data?.result,
    postpone: async (input) => (await postpone({ variables: { input } })).data?.result,
    cancel: async (input) => (await cancel({ variables: { input } })).data?.result,
    remove: async (input) => (await remove({ variables: { input } })).data?.result,
  };
}
