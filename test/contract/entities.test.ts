import { withOrm } from '@bitim/server/app/orm';
import { inject } from 'vitest';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../kit/database.ts';

/** Columns that only SQL reads and writes. */
const NOT_MAPPED = ['app_user: password_hash, last_signed_in_at, created_at'];
/** The database checks the scope as a whole, and calls the check by another name. */
const CHECKED_OTHERWISE = ['app_user_scope_level_check'];

/**
 * Migrations own what the database is: constraints, indexes, triggers, defaults, and tables that only SQL writes. Entities say
 * which columns they write, of which type, whether null may stand there, and which values (decision 0052).
 */
test('entities want nothing of a table that the migrations did not make', async () => {
  const maker = { adminUrl: inject('adminUrl'), applicationUrl: inject('applicationUrl') };
  const database = await createTestDatabase(maker, 'migrated');
  const wanted = await withOrm(database.url, (orm) =>
    orm.schema.getUpdateSchemaSQL({ dropTables: false, wrap: false }),
  );
  await database.drop();
  const statements = wanted.split('\n').filter((line) => line !== '');
  const made = new Set(statements.flatMap((one) => /drop constraint "(\w+)"/.exec(one)?.[1] ?? []));
  const foreign = statements.filter((one) => {
    const added = /add constraint "(\w+)"/.exec(one)?.[1];
    if (added !== undefined) return !made.has(added) && !CHECKED_OTHERWISE.includes(added);
    return !/^(?:drop (?:index|trigger|function)|alter table "\w+" (?:drop constraint|alter column "\w+" drop default))/.test(
      one,
    );
  });
  expect(foreign.map(asDropped)).toEqual(NOT_MAPPED);
});

/** A statement that drops columns, in short; any other as it is. */
function asDropped(statement: string): string {
  const [, table, columns] = /^alter table "(\w+)" ((?:drop column "\w+"(?:, )?)+);$/.exec(statement) ?? [];
  return table && columns ? `${table}: ${columns.replaceAll(/drop column "(\w+)"/g, '$1')}` : statement;
}
