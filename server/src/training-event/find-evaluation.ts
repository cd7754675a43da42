import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Language } from '@bitim/schema/vocabulary/language';
import { tokenHash } from '../access/token.ts';
import { tagOf } from '../platform/language.ts';
import type { EvaluationFacts } from './evaluation.domain.ts';
import { EVALUATED_STATES, evaluationFacts } from './evaluation-facts.ts';

/** An evaluation, by its secret. */
export interface FoundEvaluation extends EvaluationFacts {
  readonly eventId: string;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Null for a secret that is unknown, was renewed, or belongs to what is closed or was called off: they look alike. */
export async function findEvaluation(
  em: EntityManager,
  secret: string,
  language: Language,
): Promise<FoundEvaluation | null> {
  const { rows } = await sql<FoundEvaluation>`
    select e.id as "eventId", localized(e.title, ${tagOf(language)}) as title,
           e.starts_on::text as "startsOn", e.ends_on::text as "endsOn", ${sql.raw(evaluationFacts('e'))}
      from training_evaluation v join training_event e on e.id = v.event_id
     where v.secret_hash = ${tokenHash(secret)} and v.closed_at is null
       and e.state in ${sql.raw(EVALUATED_STATES)}`.execute(em.getKysely());
  return rows[0] ?? null;
}
