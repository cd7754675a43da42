import { Trans } from '@lingui/react/macro';
import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Modal } from '../modal.tsx';
import { DraftNotice } from './draft-notice.tsx';
import { stopAtUnreadable } from './unreadable.ts';
import { TroubleSummary } from './trouble-summary.tsx';
import type { ServerFormState } from './use-server-form.ts';

interface Props {
  form: ServerFormState;
  title: string;
  submitLabel: string;
  /** What is done cannot be taken back by itself. */
  grave?: boolean;
  labels?: Record<string, string>;
  onClose: () => void;
  children?: ReactNode;
}

const NO_LABELS = {};

/** A short form in a dialog: a reason, a date, a confirmation. */
export function ServerDialog({
  form,
  title,
  submitLabel,
  grave = false,
  labels = NO_LABELS,
  onClose,
  children,
}: Props) {
  function send(element: HTMLElement) {
    if (!stopAtUnreadable(element)) void form.submit();
  }
  return (
    <Modal title={title} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send(event.currentTarget);
        }}
        onKeyDown={(event) => event.key === 'Enter' && event.ctrlKey && send(event.currentTarget)}
      >
        <Stack gap="md">
          <DraftNotice restoredAt={form.restoredAt} onDiscard={form.discard} />
          <TroubleSummary form={form} labels={labels} shown={NO_LABELS} onReload={undefined} />
          {children}
          <Group gap="sm">
            <Button type="submit" loading={form.busy} {...(grave ? { color: 'red.9' } : {})}>
              {submitLabel}
            </Button>
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
