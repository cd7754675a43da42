import type { SignedInContext } from '../access/request-context.ts';
import { claim } from '../platform/claim.ts';
import { storedText } from '../platform/localized-text.ts';
import { checkZone } from '../platform/time-zones.ts';
import { inTransaction } from '../platform/transaction.ts';
import { UserError } from '../platform/user-error.ts';
import { COURT_FIELDS, REGION_CLAIM } from './court.access.ts';
import { Region } from './court.entity.ts';
import type { CreateRegionInput, EditRegionInput, RegionFieldsInput } from './region.input.ts';

/** Puts a region on the map. @returns its id. */
export async function createRegion(
  { em }: SignedInContext,
  input: CreateRegionInput,
): Promise<string | UserError> {
  return inTransaction<string>(
    em,
    async (tx) => {
      const wrong = await checkZone(tx, input);
      if (wrong) return wrong;
      const region = tx.create(Region, { code: input.code, ...columnsOf(input) });
      await tx.flush();
      return region.id;
    },
    COURT_FIELDS,
  );
}

/** Replaces the facts of a region by those of the form; its code stays. @returns its id. */
export async function editRegion(
  { em }: SignedInContext,
  input: EditRegionInput,
): Promise<string | UserError> {
  return inTransaction<string>(em, async (tx) => {
    const region = await claim(tx, Region, input, REGION_CLAIM);
    if (region instanceof UserError) return region;
    const wrong = await checkZone(tx, input);
    if (wrong) return wrong;
    tx.assign(region, columnsOf(input));
    await tx.flush();
    return region.id;
  });
}

/** The form as the table has it. */
function columnsOf({ tile2014, tileToday, ...facts }: RegionFieldsInput) {
  return {
    kind: facts.kind,
    name: storedText(facts.name),
    abbreviation: storedText(facts.abbreviation),
    capital: storedText(facts.capital),
    timeZone: facts.timeZone,
    isoCode: facts.isoCode ?? null,
    kato: facts.kato ?? null,
    validFrom: facts.validFrom ?? null,
    validTo: facts.validTo ?? null,
    tile2014Column: tile2014?.column ?? null,
    tile2014Row: tile2014?.row ?? null,
    tileColumn: tileToday?.column ?? null,
    tileRow: tileToday?.row ?? null,
  };
}
