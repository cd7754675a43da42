import { type ClassType, ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { Max, MaxLength, Min, ValidateBy } from 'class-validator';
import { issueText } from './issue-text.ts';

@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there is something before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first entry; null when the page is empty.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last entry; null when the page is empty.',
  })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many entries, 1 to 100.' })
  @Min(1, { message: issueText('NUMBER_RANGE', { min: 1, max: 100 }) })
  @Max(100, { message: issueText('NUMBER_RANGE', { min: 1, max: 100 }) })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Start after the entry with this cursor; null: at the beginning.',
  })
  @MaxLength(40, { message: issueText('VALUE_FORMAT') })
  @ValidateBy(
    { name: 'cursor', validator: { validate: (value) => positionOf(String(value)) !== null } },
    { message: issueText('VALUE_FORMAT') },
  )
  after?: string | null;

  @Field(() => Int, {
    defaultValue: 0,
    description: 'Leave out so many entries after that; for numbered pages.',
  })
  @Min(0, { message: issueText('NUMBER_RANGE', { min: 0, max: 100_000 }) })
  @Max(100_000, { message: issueText('NUMBER_RANGE', { min: 0, max: 100_000 }) })
  skip!: number;
}

export interface Connection {
  edges: { cursor: string; node: unknown }[];
  nodes: unknown[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** The connection type of a list: `edges`, `nodes`, `pageInfo`, `totalCount`. */
export function connectionOf<T extends object>(
  name: string,
  node: () => ClassType<T>,
): ClassType<Connection> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `A ${name} in a list.` })
  class Edge {
    @Field(() => String, { description: 'For `after`; says nothing by itself.' })
    cursor!: string;

    @Field(node, { description: 'The entry.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${name}.` })
  class Page {
    @Field(() => [Edge], { description: 'The entries with their cursors.' })
    edges!: Edge[];

    @Field(() => [node()], { description: 'The entries.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many entries the whole list has, within the scope of the caller.' })
    totalCount!: number;
  }
  return Page as ClassType<Connection>;
}

/** How many entries to pass over: what the cursor says, and what is skipped beside it. */
export function offsetOf({ after, skip }: Pick<PageArgs, 'after' | 'skip'>): number {
  return Math.min(positionOf(after ?? '') ?? 0, 1_000_000) + skip;
}

const cursorAt = (position: number): string => Buffer.from(String(position)).toString('base64url');

/** The position behind a cursor of ours; null for any other text, which is no place in a list. */
function positionOf(cursor: string): number | null {
  const position = Number(Buffer.from(cursor.slice(0, 40), 'base64url').toString('utf8'));
  return Number.isSafeInteger(position) && position > 0 && cursorAt(position) === cursor ? position : null;
}

/** Shapes a page out of its rows. @param rows up to one more than asked for, which tells whether there is a next page. */
export function connection(
  rows: unknown[],
  totalCount: number,
  args: Pick<PageArgs, 'first' | 'after' | 'skip'>,
): Connection {
  const offset = offsetOf(args);
  const nodes = rows.length > args.first ? rows.slice(0, args.first) : rows;
  return {
    nodes,
    get edges() {
      return nodes.map((node, index) => ({ cursor: cursorAt(offset + index + 1), node }));
    },
    pageInfo: {
      hasNextPage: rows.length > args.first,
      hasPreviousPage: offset > 0,
      startCursor: nodes.length > 0 ? cursorAt(offset + 1) : null,
      endCursor: nodes.length > 0 ? cursorAt(offset + nodes.length) : null,
    },
    totalCount,
  };
}
