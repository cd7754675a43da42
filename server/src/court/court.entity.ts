import { defineEntity, p } from '@mikro-orm/core';
import { COURT_LEVELS, PROVENANCES, REGION_KINDS, SUCCESSION_KINDS } from '@bitim/schema/vocabulary/court';
import type { LocalizedTextValue } from '../platform/localized-text.ts';
import { newId } from '../platform/new-id.ts';

const RegionSchema = defineEntity({
  name: 'Region',
  tableName: 'region',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    code: p.text(),
    kind: p.enum(REGION_KINDS),
    name: p.json().$type<LocalizedTextValue>(),
    abbreviation: p.json().$type<LocalizedTextValue>().nullable(),
    capital: p.json().$type<LocalizedTextValue>().nullable(),
    timeZone: p.text(),
    isoCode: p.text().nullable(),
    kato: p.text().nullable(),
    validFrom: p.date().nullable(),
    /** The first day on which it was no more. */
    validTo: p.date().nullable(),
    tile2014Column: p.smallint().fieldName('tile2014_column').nullable(),
    tile2014Row: p.smallint().fieldName('tile2014_row').nullable(),
    tileColumn: p.smallint().nullable(),
    tileRow: p.smallint().nullable(),
    version: p.integer().version(),
  },
});

/** An oblast-level unit, valid in time. */
export class Region extends RegionSchema.class {}
RegionSchema.setClass(Region);

const CourtSchema = defineEntity({
  name: 'Court',
  tableName: 'court',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    code: p.text(),
    level: p.enum(COURT_LEVELS),
    name: p.json().$type<LocalizedTextValue>(),
    seat: p.json().$type<LocalizedTextValue>().nullable(),
    region: () => p.manyToOne(Region).ref().nullable(),
    timeZone: p.text(),
    validFrom: p.date().nullable(),
    /** The first day on which it was no more. */
    validTo: p.date().nullable(),
    provenance: p.enum(PROVENANCES),
    version: p.integer().version(),
  },
});

/** A court, valid in time; it belongs to one region for as long as it exists. */
export class Court extends CourtSchema.class {}
CourtSchema.setClass(Court);

const CourtSuccessionSchema = defineEntity({
  name: 'CourtSuccession',
  tableName: 'court_succession',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    kind: p.enum(SUCCESSION_KINDS),
    predecessor: () => p.manyToOne(Court).ref(),
    successor: () => p.manyToOne(Court).ref(),
    effectiveOn: p.date(),
    decree: p.text(),
  },
});

/** By which decree, and when, one court became another. */
export class CourtSuccession extends CourtSuccessionSchema.class {}
CourtSuccessionSchema.setClass(CourtSuccession);
