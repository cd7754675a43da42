import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { LocalizedTextValue } from '../platform/localized-text.ts';
import { courtShape, regionShape } from '../court/court.shape.ts';
import type { UnitRef } from '../ledger/unit.ts';
import { readList } from '../platform/read.ts';
import { merged } from '../platform/selection.ts';
import { collation, type Reading, type Selection } from '../platform/shape.ts';

const NATION_NAME = {
  kk: 'Қазақстан Республикасы',
  ru: 'Республика Казахстан',
  en: 'Republic of Kazakhstan',
};

type Shaped = { id: string; name: LocalizedTextValue };

/** The courts and regions that a report names, shaped to what is asked of them. */
export class UnitNames {
  private readonly courts: ReadonlyMap<string, Shaped>;
  private readonly regions: ReadonlyMap<string, Shaped>;
  private readonly read: Reading;

  private constructor(courts: Shaped[], regions: Shaped[], read: Reading) {
    this.courts = new Map(courts.map((court) => [court.id, court]));
    this.regions = new Map(regions.map((region) => [region.id, region]));
    this.read = read;
  }

  /** Reads them all, in two statements: they are a few hundred at most. */
  static async load(em: EntityManager, asked: Selection, read: Reading): Promise<UnitNames> {
    const names: Selection = { kk: {}, ru: {}, en: {}, text: {}, shownIn: {} };
    const everything: Selection = { id: {}, name: names };
    const orderBy = `localized(e.name, '${read.tag}') collate ${collation(read)}, e.id`;
    const of = (...fields: string[]) =>
      fields.map((field) => gathered(asked, field)).reduce(merged, everything);
    const [courts, regions] = await Promise.all([
      readList<Shaped>(
        em,
        { table: 'court', shape: courtShape, where: [], orderBy },
        of('court', 'courts', 'silent', 'notYetJoined'),
        read,
      ),
      readList<Shaped>(
        em,
        { table: 'region', shape: regionShape, where: [sql`true`], orderBy },
        of('region'),
        read,
      ),
    ]);
    return new UnitNames(courts, regions, read);
  }

  /** In the alphabet of the reader's language; ids that are no more are left out. */
  inOrder(ids: Iterable<string>): Shaped[] {
    const wanted = new Set(ids);
    return [...this.courts.values()].filter(({ id }) => wanted.has(id));
  }

  unit({ level, id }: UnitRef): object {
    const region = level === 'REGION' && id ? (this.regions.get(id) ?? null) : null;
    const court = level === 'COURT' && id ? (this.courts.get(id) ?? null) : null;
    return { level, region, court, name: (region ?? court)?.name ?? this.nation() };
  }

  private nation(): object {
    const { tag } = this.read;
    return { ...NATION_NAME, text: NATION_NAME[tag], shownIn: tag.toUpperCase() };
  }
}

/** What is asked of every field of this name, wherever it stands. */
function gathered(asked: Selection, field: string): Selection {
  return Object.entries(asked).reduce(
    (found, [name, nested]) => merged(merged(found, gathered(nested, field)), name === field ? nested : {}),
    {} as Selection,
  );
}
