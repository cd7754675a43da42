import { useLingui } from '@lingui/react/macro';
import type { Refusal } from './outcome.ts';
import { missing } from './required.ts';

/** Says of empty fields what the server would say, where the API's types do not let them through. */
export function useMissing(): (values: Record<string, unknown>) => Refusal | null {
  const { t } = useLingui();
  return (values) =>
    missing(values, { title: t`Some fields are not filled in.`, field: t`This field is required.` });
}
