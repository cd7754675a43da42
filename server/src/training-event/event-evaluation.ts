import { sql } from 'kysely';
import { mayRole } from '../access/policy.ts';
import type { SignedInContext } from '../access/request-context.ts';
import { eventWithinScope, eventWritable } from '../event/hosts.ts';
import { isUuid } from '../platform/new-id.ts';
import { type EvaluationFacts, evaluationStanding } from './evaluation.domain.ts';
import { EVALUATED_STATES, evaluationFacts } from './evaluation-facts.ts';
import { statementResults } from './evaluation-results.ts';

interface Row extends EvaluationFacts {
  readonly linked: boolean;
  readonly writable: boolean;
  readonly shown: number;
  readonly statements: object[] | null;
  readonly helped: string[];
  readonly toChange: string[];
}

const SHOWN = sql.raw('from training_evaluation_answer a where a.event_id = e.id and a.shown');

/**
 * What participants said of an event. Texts come in an order of their own each, so that nobody sees which two one hand wrote.
 * Null outside the scope of its courts, and for an event that nobody can have been to.
 */
export async function eventEvaluation(
  { em, read, viewer, now }: SignedInContext,
  eventId: string,
): Promise<object | null> {
  if (!isUuid(eventId)) return null;
  const { rows } = await sql<Row>`
    select ${sql.raw(evaluationFacts('e'))}, v.event_id is not null and v.closed_at is null as linked,
           ${sql.raw(eventWritable('training_event', 'e', read))} as writable,
           (select count(*)::int ${SHOWN}) as shown, (select ${sql.raw(statementResults())} ${SHOWN}) as statements,
           (select coalesce(json_agg(a.helped order by md5(a.id || 'helped')), '[]') ${SHOWN} and a.helped is not null) as helped,
           (select coalesce(json_agg(a.to_change order by md5(a.id || 'change')), '[]') ${SHOWN} and a.to_change is not null) as "toChange"
      from training_event e left join training_evaluation v on v.event_id = e.id
     where e.id = ${eventId} and e.state in ${sql.raw(EVALUATED_STATES)}
       and ${sql.raw(eventWithinScope('training_event', 'e', read))}`.execute(em.getKysely());
  const [row] = rows;
  if (!row) return null;
  const readsTexts = mayRole(viewer.role, 'READ_EVALUATION_TEXTS');
  return {
    ...row,
    eventId,
    standing: evaluationStanding(row, now),
    helped: readsTexts ? row.helped : [],
    toChange: readsTexts ? row.toChange : [],
    writable: row.writable && mayRole(viewer.role, 'WRITE_TRAINING_EVENTS'),
  };
}
