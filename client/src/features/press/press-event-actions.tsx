import { useMutation } from '@apollo/client/react';
import type { Action } from '@bitim/schema/vocabulary/access';
import { EventActions } from '../../kernel/event-actions/event-actions.tsx';
import {
  CancelPressEventDocument,
  DeletePressEventDocument,
  HoldPressEventDocument,
  PostponePressEventDocument,
  ReopenPressEventDocument,
  SchedulePressEventDocument,
  VerifyPressEventDocument,
} from './press-event-actions.generated.ts';

interface Props {
  event: { id: string; version: number; allowedActions: readonly Action[] };
  onEdit: () => void;
  onDeleted: () => void;
}

export function PressEventActions(props: Props) {
  const [schedule] = useMutation(SchedulePressEventDocument);
  const [hold] = useMutation(HoldPressEventDocument);
  const [verify] = useMutation(VerifyPressEventDocument);
  const [reopen] = useMutation(ReopenPressEventDocument);
  const [postpone] = useMutation(PostponePressEventDocument);
  const [cancel] = useMutation(CancelPressEventDocument);
  const [remove] = useMutation(DeletePressEventDocument);
  return (
    <EventActions
      {...props}
      name="press-event"
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
