import { useLingui } from '@lingui/react/macro';
import { TRAINING_EVENT_KIND_LABELS } from '../../lib/labels/event.ts';
import { LOCALES } from '../../lib/locale.ts';
import { amended, type Told, type ToldName } from './amended.ts';
import { QUARTERS } from './item-row.ts';

/** The item, and what of it is another since the amendment: both sides of each. */
export function AmendedFacts({ before, after }: { before: Told; after: Told }) {
  const { t, i18n } = useLingui();
  const labels: Record<ToldName, string> = {
    title: t`Title`,
    quarter: t`Quarter`,
    kind: t`Kind`,
    audience: t`Audience`,
    headCount: t`To come, persons`,
    responsible: t`Responsible`,
    programme: t`Programme`,
  };
  function said(told: Told, name: ToldName): string {
    if (name === 'quarter') return QUARTERS[told.quarter - 1] ?? '';
    if (name === 'kind') return i18n._(TRAINING_EVENT_KIND_LABELS[told.kind]);
    if (name === 'programme') return told.programme?.name.text ?? '–';
    if (name === 'title' || name === 'audience') {
      const text = told[name];
      return LOCALES.flatMap((locale) => text?.[locale] ?? []).join(' · ') || '–';
    }
    return String(told[name] ?? '–');
  }
  return (
    <>
      {after.title.text}
      {amended(before, after).map((name) => (
        <span key={name}>
          {'; '}
          {labels[name]}: <s>{said(before, name)}</s> → {said(after, name)}
        </span>
      ))}
    </>
  );
}
