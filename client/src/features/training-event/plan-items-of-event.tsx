import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../../lib/use-may.ts';
import { ChoosePlanItem } from './choose-plan-item.tsx';
import type { TrainingEventFacts_EventFragment } from './training-event-facts.generated.ts';

type Event = Pick<TrainingEventFacts_EventFragment, 'id' | 'startsOn' | 'hosts' | 'planItems'>;

/** What one of its courts says of an event: which item of its plan it fulfils. */
interface PlanChoice {
  court: Event['hosts'][number]['court'];
  item: Event['planItems'][number] | undefined;
  /** The reader may say it for the court. */
  open: boolean;
}

/** The courts of an event that named an item of their plan, and those for which the reader may name one. */
export function usePlanChoices({ hosts, planItems }: Event): PlanChoice[] {
  const may = useMay('training');
  return hosts
    .map(({ court }) => ({
      court,
      item: planItems.find(({ plan }) => plan.court.id === court.id),
      open: may && court.mine,
    }))
    .filter(({ item, open }) => item !== undefined || open);
}

export function PlanItemsOfEvent({ event, chosen }: { event: Event; chosen: readonly PlanChoice[] }) {
  const { t } = useLingui();
  const [asked, setAsked] = useState<PlanChoice | null>(null);
  return (
    <>
      {chosen.map((choice) => {
        const { court, item, open } = choice;
        const courtName = court.name.text;
        return (
          <div key={court.id}>
            {item ? (
              <>
                <Link to="/plans/$id" params={{ id: item.plan.id }}>
                  {item.number}. {item.title.text}
                </Link>{' '}
                ({courtName}, {String(item.plan.year)})
              </>
            ) : (
              <Trans>outside the plan ({courtName})</Trans>
            )}
            {open && (
              <>
                {' '}
                <Button
                  className="no-print"
                  size="compact-sm"
                  variant="subtle"
                  aria-label={t`Choose the item of the plan: ${courtName}`}
                  onClick={() => setAsked(choice)}
                >
                  <Trans>Choose…</Trans>
                </Button>
              </>
            )}
          </div>
        );
      })}
      {asked && <ChoosePlanItem event={event} choice={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
