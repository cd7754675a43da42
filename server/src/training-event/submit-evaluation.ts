import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { EVALUATION_GROUP } from '@bitim/schema/vocabulary/evaluation';
import type { RequestContext } from '../access/request-context.ts';
import { RateLimitedError } from '../access/sign-in.ts';
import { localDay } from '../platform/local-day.ts';
import { rateLimit } from '../platform/rate-limit.ts';
import { inTransaction } from '../platform/transaction.ts';
import { NotFoundError, StateError, type UserError } from '../platform/user-error.ts';
import { evaluationStanding } from './evaluation.domain.ts';
import { EvaluationReceived } from './evaluation.type.ts';
import { findEvaluation } from './find-evaluation.ts';
import type { SubmitEvaluationInput } from './submit-evaluation.input.ts';

/** So many a minute from one address: a hall has one. Counted in the process: who answered from where is kept nowhere. */
const ofAddress = rateLimit(60);

/** Takes an answer. Nothing is kept of whoever gave it, and of the time only the day. */
export async function submitEvaluation(
  { em, language, now, address }: RequestContext,
  { secret, ...said }: SubmitEvaluationInput,
): Promise<EvaluationReceived | UserError> {
  const wait = ofAddress(address, now.getTime());
  if (wait > 0) return new RateLimitedError(wait);
  return inTransaction<EvaluationReceived>(em, async (tx) => {
    const known = await findEvaluation(tx, secret, language);
    if (!known) return new NotFoundError(['secret']);
    // one after the other: of two that are the last at once, one comes too late
    await sql`select from training_evaluation where event_id = ${known.eventId} for update`.execute(
      tx.getKysely(),
    );
    const found = await findEvaluation(tx, secret, language);
    if (!found) return new NotFoundError(['secret']);
    const standing = evaluationStanding(found, now);
    if (standing !== 'OPEN') return new StateError(standing);
    await store(tx, found.eventId, localDay(now), said);
    return new EvaluationReceived();
  });
}

async function store(
  em: EntityManager,
  eventId: string,
  today: string,
  said: Omit<SubmitEvaluationInput, 'secret'>,
): Promise<void> {
  const db = em.getKysely();
  await sql`insert into training_evaluation_answer
              (event_id, answered_on, useful, clear, organised, time_enough, recommend, helped, to_change)
            values (${eventId}, ${today}, ${said.useful}, ${said.clear}, ${said.organised}, ${said.timeEnough},
                    ${said.recommend}, ${said.helped ?? null}, ${said.toChange ?? null})`.execute(db);
  // whoever reads the results before and after one answer would know what was in it: they come in groups
  await sql`update training_evaluation_answer set shown = true
             where event_id = ${eventId} and not shown and ${EVALUATION_GROUP} <= (
               select count(*) from training_evaluation_answer where event_id = ${eventId} and not shown)`.execute(
    db,
  );
}
