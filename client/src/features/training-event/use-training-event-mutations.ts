import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useClashComment } from '../../kernel/clash-comment/use-clash-comment.tsx';
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

/** The steps in the life of a training event, and the dialog in which one that makes a clash asks why it may stand. */
export function useTrainingEventMutations(): { mutations: EventMutations; dialog: ReactNode } {
  const { withComment, dialog } = useClashComment();
  const [schedule] = useMutation(ScheduleTrainingEventDocument);
  const [hold] = useMutation(HoldTrainingEventDocument);
  const [verify] = useMutation(VerifyTrainingEventDocument);
  const [reopen] = useMutation(ReopenTrainingEventDocument);
  const [postpone] = useMutation(PostponeTrainingEventDocument);
  const [cancel] = useMutation(CancelTrainingEventDocument);
  const [remove] = useMutation(DeleteTrainingEventDocument);
  const mutations: EventMutations = {
    schedule: (input) =>
      withComment(
        async (clashComment) => (await schedule({ variables: { input, clashComment } })).data?.result,
      ),
    hold: (input) =>
      withComment(async (clashComment) => (await hold({ variables: { input, clashComment } })).data?.result),
    verify: async (input) => (await verify({ variables: { input } })).data?.result,
    reopen: (input) =>
      withComment(
        async (clashComment) => (await reopen({ variables: { input, clashComment } })).data?.result,
      ),
    postpone: async (input) => (await postpone({ variables: { input } })).data?.result,
    cancel: async (input) => (await cancel({ variables: { input } })).data?.result,
    remove: async (input) => (await remove({ variables: { input } })).data?.result,
  };
  return { mutations, dialog };
}
