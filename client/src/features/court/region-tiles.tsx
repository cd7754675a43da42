import { useSuspenseQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { RegionTilesDocument, type RegionTilesQuery } from './region-record.generated.ts';
import classes from './court.module.css';

/** Where the region's tile lies among the others, on the map of 2014 and on today's. */
export function RegionTiles({ id }: { id: string }) {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(RegionTilesDocument);
  return (
    <section className={classes.section}>
      <h2>
        <Trans>On the map</Trans>
      </h2>
      <div className={classes.maps}>
        <TileMap regions={data.regions} map="tile2014" here={id} caption={t`Map of 2014`} />
        <TileMap regions={data.regions} map="tileToday" here={id} caption={t`Map of today`} />
      </div>
    </section>
  );
}

interface TileMapProps {
  regions: RegionTilesQuery['regions'];
  map: 'tile2014' | 'tileToday';
  here: string;
  caption: string;
}

function TileMap({ regions, map, here, caption }: TileMapProps) {
  const placed = regions.flatMap((region) => (region[map] ? [{ ...region, tile: region[map] }] : []));
  if (!placed.some(({ id }) => id === here)) return null;
  const inReadingOrder = placed.toSorted(
    (one, other) => one.tile.row - other.tile.row || one.tile.column - other.tile.column,
  );
  return (
    <figure>
      <figcaption>{caption}</figcaption>
      <ul className={classes.grid}>
        {inReadingOrder.map(({ id, name, tile }) => (
          <li key={id} style={{ gridColumn: tile.column + 1, gridRow: tile.row + 1 }}>
            <Link
              to="/regions/$id"
              params={{ id }}
              className={classes.tile}
              aria-label={name.text}
              title={name.text}
              aria-current={id === here ? 'location' : undefined}
            />
          </li>
        ))}
      </ul>
    </figure>
  );
}
