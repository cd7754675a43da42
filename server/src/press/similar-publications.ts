import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { ArgsType, Field, ID } from 'type-graphql';
import { AsSent, Id } from '../platform/checks.ts';
import { LocalDate } from '../platform/scalars.ts';
import { type Condition, readList } from '../platform/read.ts';
import type { Reading, Selection } from '../platform/shape.ts';
import { publicationShape } from './press.shape.ts';

@ArgsType()
export class SimilarPublicationsArgs {
  @Field(() => String, {
    nullable: true,
    description: 'The headline typed so far, in any language; at most 500 characters.',
  })
  @AsSent(0, 500)
  title?: string | null;

  @Field(() => ID, { nullable: true, description: 'The outlet chosen.' })
  @Id()
  outletId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day chosen.' })
  publishedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The address pasted; at most 2,000 characters.' })
  @AsSent(0, 2000)
  url?: string | null;
}

/**
 * Entries that are likely of the publication somebody is about to log: at the same address, or with the same headline
 * on the same day in the same outlet. Duplicates are not offered, as what they are duplicates of is.
 */
export async function similarPublications(
  em: EntityManager,
  { title, outletId, publishedOn, url }: SimilarPublicationsArgs,
  selection: Selection,
  read: Reading,
): Promise<object[]> {
  const likely: Condition[] = [];
  if (url?.trim()) likely.push(sql`canonical_address(s.url) = canonical_address(${url.trim()}::text)`);
  if (title?.trim() && outletId && publishedOn) {
    likely.push(sql`s.outlet_id = ${outletId} and s.published_on = ${publishedOn}
      and exists (select from jsonb_each_text(s.title) as t where fold(btrim(t.value)) = fold(${title.trim()}::text))`);
  }
  if (likely.length === 0) return [];
  const found = sql`e.id in (select s.id from publication s
    where s.state <> 'DUPLICATE' and ((${sql.join(likely, sql`) or (`)})) order by s.created_at, s.id limit 5)`;
  return readList(
    em,
    { table: 'publication', shape: publicationShape, where: [found], orderBy: 'e.created_at, e.id' },
    selection,
    read,
  );
}
