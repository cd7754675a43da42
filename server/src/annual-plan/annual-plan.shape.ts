import { courtBy, courtShape } from '../court/court.shape.ts';
import { programmeOf } from '../court/programme.shape.ts';
import { eventVisible } from '../event/hosts.ts';
import { columns, instant, localizedText, many, one, type Reading, type Shape } from '../platform/shape.ts';
import { becauseOf, countedAt, countedBesidePlan, reconciled } from './plan-count.sql.ts';

/** SQL: a draft is read within the scope of its court only. */
export const planVisible = (t: string, read: Reading): string =>
  `(${t}.state <> 'DRAFT' or ${read.inScope(`${t}.court_id`)})`;

const eventShape: Shape = {
  typename: 'AnnualPlanEvent',
  fields: {
    ...columns('id', 'kind', 'state', 'startsOn', 'endsOn', 'postponedTo', 'stateReason'),
    title: localizedText('title'),
    partnerSession: (t) => `${t}.partner_project_id is not null`,
  },
};

const FACTS = {
  ...columns('quarter', 'kind', 'headCount', 'responsible'),
  title: localizedText('title'),
  audience: localizedText('audience'),
  programme: programmeOf,
};

const factsShape: Shape = { typename: 'AnnualPlanItemFacts', fields: FACTS };

/** The facts that an amendment found, or left. */
const snapshot = (column: 'before' | 'after') =>
  one(
    () => factsShape,
    (c, p) =>
      `jsonb_populate_record(null::annual_plan_item, ${p}.${column}) ${c} where ${p}.${column} is not null`,
  );

const amendmentShape: Shape = {
  typename: 'AnnualPlanAmendment',
  fields: {
    ...columns('kind', 'amendedOn', 'reason', 'documentNumber'),
    id: (t) => `${t}.id::text`,
    number: (t) => `(select number from annual_plan_item where id = ${t}.item_id)`,
    before: snapshot('before'),
    after: snapshot('after'),
    recordedAt: (t) => instant(`${t}.recorded_at`),
    recordedBy: (t, read) =>
      `(select u.name from app_user u join annual_plan p on p.id = ${t}.plan_id
         where u.id = ${t}.recorded_by and ${read.inScope('p.court_id')})`,
  },
};

const planOf = one(
  () => annualPlanShape,
  (c, p) => `annual_plan ${c} where ${c}.id = ${p}.plan_id`,
);

const standing = (plan: string, read: Reading): string =>
  `'state', ${plan}.state, 'writable', ${read.inScope(`${plan}.court_id`)}`;

export const annualPlanItemShape: Shape = {
  typename: 'AnnualPlanItem',
  fields: {
    ...columns('id', 'number', 'withdrawnOn', 'version'),
    ...FACTS,
    plan: planOf,
    became: (t) => `(select ${becauseOf(t, 'p')} from annual_plan p where p.id = ${t}.plan_id)`,
    events: many(
      () => eventShape,
      (c, p, read) =>
        `training_event ${c} where ${c}.id in (select event_id from annual_plan_item_event where item_id = ${p}.id)
           and ${eventVisible('training_event', c, read)}`,
      (c) => `${c}.starts_on, ${c}.id`,
    ),
    amendments: many(
      () => amendmentShape,
      (c, p) => `annual_plan_amendment ${c} where ${c}.item_id = ${p}.id`,
      (c) => `${c}.id`,
    ),
    // the first amendment found it as it was approved; without one it stands so
    asApproved: one(
      () => factsShape,
      (c, p) =>
        `jsonb_populate_record(null::annual_plan_item, coalesce(
           (select coalesce(a.before, '{}') from annual_plan_amendment a where a.item_id = ${p}.id order by a.id limit 1),
           to_jsonb(${p}))) ${c}
          where ${c}.id is not null and (select state = 'APPROVED' from annual_plan where id = ${p}.plan_id)`,
    ),
    allowedActions: (t, read) =>
      `(select json_build_object('withdrawn', ${t}.withdrawn_on is not null, ${standing('p', read)})
          from annual_plan p where p.id = ${t}.plan_id)`,
  },
};

export const annualPlanShape: Shape = {
  typename: 'AnnualPlan',
  fields: {
    ...columns('id', 'year', 'state', 'approvedOn', 'signedBy', 'documentNumber', 'provenance', 'version'),
    court: courtBy('court_id'),
    approvedAt: (t) => instant(`${t}.approved_at`),
    approvedBy: (t, read) =>
      `(select name from app_user where id = ${t}.approved_by and ${read.inScope(`${t}.court_id`)})`,
    items: many(
      () => annualPlanItemShape,
      (c, p) => `annual_plan_item ${c} where ${c}.plan_id = ${p}.id`,
      (c) => `${c}.quarter, ${c}.number`,
    ),
    amendments: many(
      () => amendmentShape,
      (c, p) => `annual_plan_amendment ${c} where ${c}.plan_id = ${p}.id`,
      (c) => `${c}.id`,
    ),
    heldOutside: many(
      () => eventShape,
      (c, p) => `training_event ${c} where ${c}.id in (${countedBesidePlan(`${p}.court_id`, `${p}.year`)})`,
      (c) => `${c}.starts_on, ${c}.id`,
    ),
    reconciliation: (t) => reconciled(`${t}.court_id`, `${t}.year`),
    progress: itemsOf,
    quarters: itemsOf,
    createdAt: (t) => instant(`${t}.created_at`),
    updatedAt: (t) => instant(`${t}.updated_at`),
    allowedActions: (t, read) => `json_build_object(${standing(t, read)})`,
  },
};

/** SQL: what the outcomes of all its items follow from. */
function itemsOf(t: string): string {
  return `(select coalesce(json_agg(${becauseOf('i', t)}), '[]') from annual_plan_item i where i.plan_id = ${t}.id)`;
}

/** A court in a year, with or without a plan; the row has the court's columns and `plan_year`. */
export const courtPlanShape: Shape = {
  typename: 'CourtPlan',
  fields: {
    id: (t) => `${t}.id`,
    court: one(
      () => courtShape,
      (c, p) => `court ${c} where ${c}.id = ${p}.id`,
    ),
    plan: one(
      () => annualPlanShape,
      (c, p, read) =>
        `annual_plan ${c} where ${c}.court_id = ${p}.id and ${c}.year = ${p}.plan_year and ${planVisible(c, read)}`,
    ),
    reconciliation: (t) => reconciled(`${t}.id`, `${t}.plan_year`),
  },
};

/** SQL: the court of the row has a plan that the reader may see, or something counted, in the year. */
export const hasYear = (t: string, read: Reading): string =>
  `(exists (select from annual_plan p where p.court_id = ${t}.id and p.year = ${t}.plan_year and ${planVisible('p', read)})
     or exists (${countedAt(`${t}.id`, `${t}.plan_year`)}))`;

/** The items that the event of the row fulfils, of the plans of its hosts. */
export const planItemsOf = many(
  () => annualPlanItemShape,
  (c, p) =>
    `annual_plan_item ${c} where ${c}.id in (select item_id from annual_plan_item_event where event_id = ${p}.id)`,
  (c) => `${c}.plan_id, ${c}.number`,
);

export const annualPlanSource = { table: 'annual_plan', shape: annualPlanShape };
export const annualPlanItemSource = { table: 'annual_plan_item', shape: annualPlanItemShape };
