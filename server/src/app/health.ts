import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { within } from '../platform/lifecycle.ts';

/** A database that takes longer to say 1 is not one to send people to. */
const PROBE_MS = 2000;

/** Whether the process lives, and whether it can serve: for whoever watches it. Says nothing of what is inside (R54). */
export function addHealth(server: FastifyInstance, orm: MikroORM): { leaving(): void } {
  let ready = true;
  // a connection that stays open after its last answer would be waited for
  server.addHook('onSend', async (_request, reply) => {
    if (!ready) reply.header('connection', 'close');
  });
  server.get('/health/live', () => ({ status: 'ok' }));
  server.get('/health/ready', async (_request, reply) => {
    const able = ready && (await databaseAnswers(orm));
    return reply.code(able ? 200 : 503).send({ status: able ? 'ok' : 'unavailable' });
  });
  return {
    leaving: () => {
      ready = false;
    },
  };
}

async function databaseAnswers(orm: MikroORM): Promise<boolean> {
  try {
    return await within(PROBE_MS, sql`select 1`.execute(orm.em.fork().getKysely()));
  } catch {
    return false; // what is wrong is in the log of the request that needed it
  }
}
