import type { Choice } from '../ui/choice-select.tsx';
import type { ShownValues } from '../ui/form/readable-value.ts';

/** The courts that hold an event, as a form has them: apart, so that emptying one field does not move the other. */
export interface Hosts {
  lead: Choice | null;
  coHosts: Choice[];
}

interface Recorded {
  lead: boolean;
  court: { id: string; name: { text: string } };
}

const choiceOf = ({ court }: Recorded): Choice => ({ id: court.id, name: court.name.text });

export function hostsOf(recorded: readonly Recorded[]): Hosts {
  const lead = recorded.find((host) => host.lead);
  return {
    lead: lead ? choiceOf(lead) : null,
    coHosts: recorded.filter((host) => !host.lead).map(choiceOf),
  };
}

/** A new event is led by the own court. */
export function ownHosts(homeCourt: { id: string; name: { text: string } } | null): Hosts {
  return { lead: homeCourt && { id: homeCourt.id, name: homeCourt.name.text }, coHosts: [] };
}

/** A court that leads is no co-host. */
export function withLead({ coHosts }: Hosts, lead: Choice | null): Hosts {
  return { lead, coHosts: coHosts.filter(({ id }) => id !== lead?.id) };
}

export function withCoHosts({ lead }: Hosts, coHosts: readonly Choice[]): Hosts {
  return { lead, coHosts: coHosts.filter(({ id }) => id !== lead?.id) };
}

/** For the API: the first one leads. Not to be sent without a lead court, or a co-host would become it. */
export function hostCourtIds({ lead, coHosts }: Hosts): string[] {
  return [...(lead ? [lead] : []), ...coHosts].map(({ id }) => id);
}

/** How both sides of a conflict are shown. */
export const SHOWN_HOSTS: ShownValues<string> = {
  hostCourts: (hosts) => {
    const { lead, coHosts } = JSON.parse(hosts) as Hosts;
    return [...(lead ? [lead] : []), ...coHosts].map(({ name }) => name).join(', ');
  },
};
