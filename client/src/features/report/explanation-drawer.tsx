import { useLingui } from '@lingui/react';
import { Suspense } from 'react';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { Skeleton } from '../../ui/skeletons.tsx';
import { readFigure } from './explained-figure.ts';
import { Explanation } from './explanation.tsx';
import { figureWords } from './figure-label.ts';
import type { readExplanationSearch, ReportScope } from './report-search.ts';

export type ExplanationSearch = ReturnType<typeof readExplanationSearch>;

interface Props {
  search: ExplanationSearch;
  scope: ReportScope;
  onChange: (search: ExplanationSearch) => void;
}

/** How one number came about; which number is in the address, so a link to the page opens it too. */
export function ExplanationDrawer({ search, scope, onChange }: Props) {
  const { i18n } = useLingui();
  const figure = search.explain === undefined ? null : readFigure(search.explain);
  if (!figure) return null;
  const title = figureWords(figure)
    .map((words) => i18n._(words))
    .join(' · ');
  return (
    <SideDrawer title={title} onClose={() => onChange({})}>
      <Suspense fallback={<Skeleton rows={12} height={28} />}>
        <Explanation figure={figure} scope={scope} search={search} onChange={onChange} />
      </Suspense>
    </SideDrawer>
  );
}
