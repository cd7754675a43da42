import Fastify from 'fastify';
import pg from 'pg';

/**
 * What the list of events is measured against: fastify and pg with nothing between them, giving the same bytes as the
 * API gives for `EVENT_LIST`.
 */
const STATEMENT = `
  select json_build_object('data', json_build_object('trainingEvents', json_build_object(
    'totalCount', (select count(*) from training_event),
    'nodes', (select json_agg(json_build_object(
        'id', e.id, 'title', json_build_object('text', localized(e.title, 'en')), 'kind', e.kind, 'state', e.state,
        'startsOn', e.starts_on, 'endsOn', e.ends_on,
        'hosts', (select json_agg(json_build_object('lead', h.lead, 'court', json_build_object(
                            'id', c.id, 'name', json_build_object('text', localized(c.name, 'en')))) order by h.lead desc, c.code)
                    from training_event_host h join court c on c.id = h.court_id where h.event_id = e.id))
        order by e.starts_on desc, e.id)
      from (select * from training_event order by starts_on desc, id limit 50) e)))) as answer`;

const [databaseUrl = ''] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
const server = Fastify();
server.get('/', async (_request, reply) => {
  const { rows } = await pool.query<{ answer: object }>({ name: 'list', text: STATEMENT });
  return reply.type('application/json').send(JSON.stringify(rows[0]?.answer));
});
console.log(`ready ${await server.listen({ port: 0, host: 'localhost' })}/`);
process.on('SIGTERM', () => process.exit(0));
