import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ProvenanceMark } from '../../kernel/provenance-mark.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { PLAN_STATE_LABELS } from '../../lib/labels/plan.ts';
import { Badge } from '../../ui/badge.tsx';
import { Facts } from '../../ui/facts.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { DoneShare } from './done-share.tsx';
import { HeldOutside } from './held-outside.tsx';
import { PlanActions } from './plan-actions.tsx';
import { PlanAmendments } from './plan-amendments.tsx';
import { PlanItems } from './plan-items.tsx';
import { PlanQuarters } from './plan-quarters.tsx';
import { AnnualPlanDetailDocument } from './plan-record.generated.ts';

interface Props {
  id: string;
  onDeleted: () => void;
}

/** One plan: what it says, what became of it quarter by quarter, and what was held outside it. */
export function PlanDetail({ id, onDeleted }: Props) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { data } = useSuspenseQuery(AnnualPlanDetailDocument, { variables: { id } });
  const plan = data.annualPlan;
  if (!plan) return <NotFound />;
  const { court, state, progress, approvedOn, documentNumber, signedBy, approvedBy } = plan;
  const year = String(plan.year);
  const approved = state === 'APPROVED';
  return (
    <>
      <PageHeader
        title={t`Annual plan of ${year}`}
        above={
          <Link to="/plans">
            <Trans>Annual plans</Trans>
          </Link>
        }
        marks={
          <>
            <Badge shape={approved ? 'checked' : 'dashed'}>{i18n._(PLAN_STATE_LABELS[state])}</Badge>
            <ProvenanceMark provenance={plan.provenance} />
          </>
        }
        actions={<PlanActions plan={plan} onDeleted={onDeleted} />}
      />
      <Facts
        facts={[
          {
            term: t`Court`,
            value: (
              <Link to="/courts/$id" params={{ id: court.id }}>
                {court.name.text}
              </Link>
            ),
          },
          {
            term: t`Approved`,
            value: approvedOn && documentNumber && t`No. ${documentNumber} of ${format.day(approvedOn)}`,
          },
          { term: t`Who signed`, value: signedBy },
          { term: t`Recorded by`, value: approvedBy },
          { term: t`Done`, value: approved && <DoneShare {...progress} /> },
        ]}
      />
      {approved && <PlanQuarters quarters={plan.quarters} year={progress} />}
      <PlanItems plan={plan} items={plan.items} />
      {approved && <HeldOutside events={plan.heldOutside} counts={plan.reconciliation} />}
      {plan.amendments.length > 0 && <PlanAmendments amendments={plan.amendments} />}
    </>
  );
}
