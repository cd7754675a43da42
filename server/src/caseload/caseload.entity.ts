import { defineEntity, p } from '@mikro-orm/core';
import { CASE_PROCEDURES, DISPUTE_CATEGORIES, INSTANCES } from '@bitim/schema/vocabulary/caseload';
import { PROVENANCES } from '@bitim/schema/vocabulary/court';
import { newId } from '../platform/new-id.ts';

const CaseFigureSchema = defineEntity({
  name: 'CaseFigure',
  tableName: 'case_figure',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    courtId: p.uuid(),
    /** The month's first day. */
    month: p.date(),
    instance: p.enum(INSTANCES),
    category: p.enum(DISPUTE_CATEGORIES),
    procedure: p.enum(CASE_PROCEDURES),
    considered: p.integer(),
    provenance: p.enum(PROVENANCES),
    version: p.integer().version(),
    createdAt: p.datetime(),
    createdBy: p.uuid().nullable(),
    updatedAt: p.datetime(),
    updatedBy: p.uuid().nullable(),
  },
});

/** Cases of one category that a court considered in a month, by one procedure. */
export class CaseFigure extends CaseFigureSchema.class {}
CaseFigureSchema.setClass(CaseFigure);

const CaseTotalSchema = defineEntity({
  name: 'CaseTotal',
  tableName: 'case_total',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    courtId: p.uuid(),
    /** The month's first day. */
    month: p.date(),
    considered: p.integer(),
    provenance: p.enum(PROVENANCES),
    version: p.integer().version(),
    createdAt: p.datetime(),
    createdBy: p.uuid().nullable(),
    updatedAt: p.datetime(),
    updatedBy: p.uuid().nullable(),
  },
});

/** All civil cases that a court considered in a month, by the national court statistics. */
export class CaseTotal extends CaseTotalSchema.class {}
CaseTotalSchema.setClass(CaseTotal);
