import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, isEnumType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const glossary = readFileSync(path.join(ROOT, 'schema/glossary.md'), 'utf8');
const schema = buildSchema(readFileSync(path.join(ROOT, 'schema/schema.graphql'), 'utf8'));

/** The names in backticks that a kind of line has, without repetition. */
function namesAfter(label: string): string[] {
  const cells = [...glossary.matchAll(new RegExp(`(?:^|· )${label}: ([^·]*)`, 'gm'))].map(
    ([, cell = '']) => cell,
  );
  return [
    ...new Set(cells.flatMap((cell) => [...cell.matchAll(/`([\w.]+)`/g)].map(([, name = '']) => name))),
  ];
}

/** Every table with its columns, as the migrations make them. */
function columnsByTable(): Map<string, Set<string>> {
  const files = globSync('server/src/app/migrations/m*.ts', { cwd: ROOT });
  const sql = files.map((file) => readFileSync(path.join(ROOT, file), 'utf8')).join('\n');
  const tables = sql.matchAll(/create table (\w+) \(\n([\s\S]*?)\n {6}\)/g);
  return new Map(
    [...tables].map(([, table = '', body = '']) => [
      table,
      new Set([...body.matchAll(/^ {8}(\w+)/gm)].map(([, name = '']) => name)),
    ]),
  );
}

describe('the glossary and the code use the same words', () => {
  test.each(namesAfter('GraphQL').filter((name) => /^[A-Z]/.test(name)))('GraphQL has %s', (name) => {
    const [typeName = '', member] = name.split('.');
    const type = schema.getType(typeName);
    expect(type, `type ${typeName}`).toBeDefined();
    if (member === undefined) return;
    const members = isEnumType(type)
      ? type.getValues().map((value) => value.name)
      : isObjectType(type) || isInterfaceType(type)
        ? Object.keys(type.getFields())
        : [];
    expect(members).toContain(member);
  });

  const tables = columnsByTable();

  const columns = new Set(
    [...tables].flatMap(([table, names]) => [...names].flatMap((name) => [name, `${table}.${name}`])),
  );

  test.each(namesAfter('table'))('the database has %s', (name) => {
    expect(tables.has(name) || columns.has(name)).toBe(true);
  });
});
