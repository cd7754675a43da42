import { Trans } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { DraftNotice } from './draft-notice.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import type { ShownValues } from './readable-value.ts';
import classes from './server-form.module.css';
import { stopAtUnreadable } from './unreadable.ts';
import { TroubleSummary } from './trouble-summary.tsx';
import type { ServerFormState } from './use-server-form.ts';

interface Props {
  form: ServerFormState;
  submitLabel: string;
  /** A second way to save, by Shift+Enter: `before` hears which of the two ways it is. */
  next?: { label: string; before: (goesOn: boolean) => void };
  /** Leaves the form. */
  onCancel: () => void;
  /** Reads the record anew after a conflict. */
  onReload?: () => void;
  /** Names of the input's fields in words, for the summary and the conflict. */
  labels: Record<string, string>;
  /** Values of the input in words, where they are codes or ids. */
  shown?: ShownValues<ReactNode>;
  children: ReactNode;
}

const AS_IT_LOOKS = {};

const FIELDS = 'input:not([type="hidden"], [data-dates-input]), select, textarea';

/** Typing can begin at once. Not where a finger would bring up a keyboard over the form that it has not seen yet. */
function begin(form: HTMLFormElement | null): void {
  if (!form || !matchMedia('(hover: hover)').matches || form.contains(document.activeElement)) return;
  form.querySelector<HTMLElement>(FIELDS)?.focus();
}

/** One column of fields; what is wrong on top with links; Ctrl+Enter saves, Esc asks before it leaves. */
export function ServerForm({
  form,
  submitLabel,
  next,
  onCancel,
  onReload,
  labels,
  shown = AS_IT_LOOKS,
  children,
}: Props) {
  const [leaving, setLeaving] = useState(false);
  const cancel = () => (form.dirty ? setLeaving(true) : onCancel());

  function send(element: HTMLElement, goesOn = false) {
    next?.before(goesOn);
    if (!stopAtUnreadable(element)) void form.submit();
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send(event.currentTarget);
    }
    if (next && event.key === 'Enter' && event.shiftKey && !(event.target instanceof HTMLTextAreaElement)) {
      event.preventDefault();
      send(event.currentTarget, true);
    }
    const inList =
      event.target instanceof HTMLElement && event.target.getAttribute('aria-expanded') === 'true';
    if (event.key === 'Escape' && !event.defaultPrevented && !inList && !leaving) {
      // or the browser would close with the same key the dialog that asks
      event.preventDefault();
      cancel();
    }
  }

  function onSubmit(event: FormEvent<HTMLElement>) {
    event.preventDefault();
    send(event.currentTarget);
  }

  return (
    <form ref={begin} className={classes.form} onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      <DraftNotice restoredAt={form.restoredAt} onDiscard={form.discard} />
      <TroubleSummary form={form} labels={labels} shown={shown} onReload={onReload} />
      {children}
      <Group gap="sm" mt="xs">
        <Button type="submit" loading={form.busy}>
          {submitLabel}
        </Button>
        {next && (
          <Button
            variant="default"
            loading={form.busy}
            onClick={(event) => event.currentTarget.form && send(event.currentTarget.form, true)}
          >
            {next.label}
          </Button>
        )}
        <Button variant="default" onClick={cancel}>
          <Trans>Cancel</Trans>
        </Button>
        <span className={classes.hint}>
          {next ? (
            <Trans>Ctrl+Enter saves, Shift+Enter goes on to the next</Trans>
          ) : (
            <Trans>Ctrl+Enter saves</Trans>
          )}
        </span>
      </Group>
      {leaving && (
        <LeaveDialog
          onStay={() => setLeaving(false)}
          onKeep={onCancel}
          onDiscard={() => {
            form.discard();
            onCancel();
          }}
        />
      )}
    </form>
  );
}
