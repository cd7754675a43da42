import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Alert } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { labelOfUse } from '../../lib/labels/use.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import { MergeNotice } from './merge-notice.tsx';
import type { ShownValues } from './readable-value.ts';
import classes from './server-form.module.css';
import { stopAtUnreadable } from './unreadable.ts';
import type { ServerFormState } from './use-server-form.ts';

interface Props {
  form: ServerFormState;
  labels: Record<string, string>;
  shown: ShownValues<ReactNode>;
  onReload: (() => void) | undefined;
}

/** What is wrong, in one place, focused when it appears; each issue leads to its field. */
export function TroubleSummary({ form, labels, shown, onReload }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { i18n } = useLingui();
  const { trouble, refusals } = form;
  useEffect(() => {
    // each refusal, not each mended field: whoever types keeps the focus
    if (refusals > 0) box.current?.focus();
  }, [refusals]);
  if (!trouble) return null;
  const submit = (version?: number) => {
    if (!stopAtUnreadable(box.current?.closest('form') ?? null)) void form.submit(version);
  };
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      color={trouble.merged?.clashing.length === 0 ? 'blue' : 'red'}
      role="alert"
      title={trouble.message}
      className={classes.summary}
    >
      {trouble.issues.length > 0 && (
        <ul>
          {trouble.issues.map(({ path, message }) => (
            <li key={path.join('.') + message}>
              <a
                href={`#${form.idOf(path.join('.'))}`}
                onClick={(event) => goTo(event, form.idOf(path.join('.')))}
              >
                {labelOf(path, labels)}: {message}
              </a>
            </li>
          ))}
        </ul>
      )}
      {trouble.uses && (
        <ul>
          {trouble.uses.map(({ what, count }) => (
            <li key={what}>
              {i18n._(labelOfUse(what))}: <Plural value={count} one="# record" other="# records" />
            </li>
          ))}
        </ul>
      )}
      {trouble.conflict && (
        <ConflictNotice
          conflict={trouble.conflict}
          labels={labels}
          shown={shown}
          onReload={onReload}
          onOverwrite={submit}
        />
      )}
      {trouble.merged && (
        <MergeNotice merged={trouble.merged} labels={labels} shown={shown} onSave={() => submit()} />
      )}
      {trouble.issues.length === 0 && !trouble.conflict && !trouble.merged && !trouble.uses && (
        <span>
          <Trans>What you typed is still here.</Trans>
        </span>
      )}
    </Alert>
  );
}

/** A field of a row of a list is named after its row, where the form has words for it: `sessions.endsAt`. */
function labelOf(
  [field = '', row = '', part = '']: readonly string[],
  labels: Record<string, string>,
): string {
  const name = labels[field] ?? field;
  if (!/^\d+$/.test(row)) return name;
  const ofRow = labels[`${field}.${part}`];
  return `${name}, ${Number(row) + 1}${ofRow === undefined ? '' : `, ${ofRow}`}`;
}

/** A hash would change the address, and the router would think that the page changed. */
function goTo(event: { preventDefault: () => void }, id: string) {
  event.preventDefault();
  const field = document.getElementById(id);
  const focusable = field?.matches('input,select,textarea,button')
    ? field
    : field?.querySelector<HTMLElement>('input,select,textarea,button');
  focusable?.focus();
}
