import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Language } from '@bitim/schema/vocabulary/language';
import type { SignedInContext } from '../access/request-context.ts';
import { localDay } from '../platform/local-day.ts';
import { readList } from '../platform/read.ts';
import type { Selection } from '../platform/shape.ts';
import { outletShape } from './outlet.shape.ts';
import { outletAddresses } from './page/address.domain.ts';
import { pageFacts } from './page/page-facts.ts';
import { propose, type Proposed, webAddress } from './page/propose.domain.ts';
import { publicationShape } from './press.shape.ts';

const NOTHING: Proposed = {
  ...{ title: null, language: null, publishedOn: null, author: null },
  ...{ fromPage: false, lettersLost: false },
};

interface Known {
  readonly id: string;
  readonly language: Language | null;
}

/** What the register can say of addresses that somebody has pasted, in their order. Reads pages, stores nothing. */
export async function proposePublications(
  { em, read, readPage, viewer, now }: SignedInContext,
  pasted: readonly string[],
  selection: Selection,
): Promise<object[]> {
  const today = localDay(now);
  const proposals = await Promise.all(
    pasted.map(async (asked) => {
      const url = webAddress(asked);
      if (url === null) return { asked, url, ...NOTHING };
      const html = await readPage(url, viewer.userId);
      return { asked, url, ...propose(url, html === null ? null : pageFacts(html), today) };
    }),
  );
  const outlets = await outletsOf(
    em,
    proposals.flatMap(({ url }) => url ?? []),
  );
  const same = await sameAddress(
    em,
    proposals.map(({ url }) => url),
  );
  const shown = async (
    table: string,
    shape: typeof outletShape,
    ids: readonly string[],
    asked?: Selection,
  ) => {
    const where = [sql`e.id = any(${[...ids]}::uuid[])`];
    const wanted = { ...asked, id: {} };
    const rows = await readList<{ id: string }>(em, { table, shape, where, orderBy: 'e.id' }, wanted, read);
    return new Map(rows.map((row) => [row.id, row]));
  };
  const ids = [...outlets.values()].map(({ id }) => id);
  const [ofOutlets, ofSame] = await Promise.all([
    shown('outlet', outletShape, ids, selection['outlet']),
    shown('publication', publicationShape, [...same.values()], selection['same']),
  ]);
  return proposals.map((proposal, index) => {
    const outlet = proposal.url === null ? undefined : outlets.get(proposal.url);
    return {
      ...proposal,
      language: proposal.language ?? outlet?.language ?? null,
      outlet: ofOutlets.get(outlet?.id ?? '') ?? null,
      same: ofSame.get(same.get(index) ?? '') ?? null,
    };
  });
}

/** The outlet of each address, by the most exact of the addresses that it is known by. */
async function outletsOf(em: EntityManager, urls: readonly string[]): Promise<Map<string, Known>> {
  const wanted = new Map(urls.map((url) => [url, outletAddresses(url)]));
  const { rows } = await sql<Known & { address: string }>`
    select canonical_address(known.address) as address, o.id, o.language
      from outlet o cross join lateral unnest(o.aliases || o.url) as known (address)
     where canonical_address(known.address) = any(${[...wanted.values()].flat()}::text[])
     order by o.id`.execute(em.getKysely());
  const byAddress = new Map(rows.map((row) => [row.address, row]));
  return new Map(
    [...wanted].flatMap(([url, addresses]) => {
      const known = addresses.map((address) => byAddress.get(address)).find((one) => one !== undefined);
      return known ? [[url, known] as const] : [];
    }),
  );
}

/** By the place in the list: the entry that stands at the same address already. */
async function sameAddress(
  em: EntityManager,
  urls: readonly (string | null)[],
): Promise<Map<number, string>> {
  const { rows } = await sql<{ index: number; id: string }>`
    select given.n::int - 1 as index, found.id from unnest(${[...urls]}::text[]) with ordinality as given (url, n)
      cross join lateral (select p.id from publication p
        where canonical_address(p.url) = canonical_address(given.url) and p.state <> 'DUPLICATE'
        order by p.created_at, p.id limit 1) found`.execute(em.getKysely());
  return new Map(rows.map(({ index, id }) => [index, id]));
}
