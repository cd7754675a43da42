import { describe, expect, test } from 'vitest';
import { hostCourtIds, hostsOf, withCoHosts, withLead } from './hosts.ts';

const host = (id: string, lead = false) => ({ lead, court: { id, name: { text: `Court ${id}` } } });
const choice = (id: string) => ({ id, name: `Court ${id}` });

describe('the hosts of an event in a form', () => {
  const hosts = hostsOf([host('b'), host('a', true), host('c')]);

  test('go to the API with the lead court first', () => {
    expect(hostCourtIds(hosts)).toEqual(['a', 'b', 'c']);
  });

  test('the lead court taken out and put back leaves the co-hosts as they are', () => {
    expect(hostCourtIds(withLead(withLead(hosts, null), choice('a')))).toEqual(['a', 'b', 'c']);
  });

  test('a co-host that is made the lead court is no longer a co-host', () => {
    expect(hostCourtIds(withLead(hosts, choice('b')))).toEqual(['b', 'c']);
  });

  test('the lead court cannot be chosen as a co-host too', () => {
    expect(hostCourtIds(withCoHosts(hosts, [choice('a'), choice('d')]))).toEqual(['a', 'd']);
  });
});
