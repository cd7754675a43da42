import type { Permission } from '@bitim/server/access/policy';
import { apiSchema } from '@bitim/server/app/schema';

/** What the decorators of the server's classes say; each library keeps it in one global place. */
interface Storages {
  readonly TypeGraphQLMetadataStorage: {
    readonly queries: readonly Root[];
    readonly mutations: readonly Root[];
    readonly subscriptions: readonly Root[];
    readonly inputTypes: readonly InputClass[];
    readonly params: readonly Param[];
    readonly fields: readonly {
      readonly target: object;
      readonly name: string;
      readonly schemaName: string;
    }[];
  };
  readonly classValidatorMetadataStorage: {
    readonly validationMetadatas: ReadonlyMap<object, readonly Rule[]>;
  };
}

interface Param {
  readonly kind: string;
  readonly target: object;
  readonly methodName: string;
  readonly getType?: () => unknown;
}

interface Root {
  readonly schemaName: string;
  readonly methodName: string;
  readonly target: object;
  readonly roles?: readonly Permission[];
}

export interface InputClass {
  readonly name: string;
  readonly target: Class;
}

/** A rule on a field: `isLength` with its bounds, `nestedValidation` and the like. */
export interface Rule {
  readonly type: string;
  readonly name?: string;
  readonly propertyName: string;
  readonly constraints?: readonly unknown[];
}

export interface Operation {
  readonly root: 'Query' | 'Mutation' | 'Subscription';
  readonly name: string;
  /** What the caller must be allowed to; empty where the operation names nothing. */
  readonly permissions: readonly Permission[];
  /** Classes whose fields are arguments of the operation. */
  readonly argumentClasses: readonly Class[];
}

export interface Class {
  readonly prototype: object;
}

const storages = globalThis as unknown as Storages;

/** The schema as the server builds it, which also fills the storages. */
export const schema = await apiSchema();

export const operations: readonly Operation[] = (['Query', 'Mutation', 'Subscription'] as const).flatMap(
  (root) => {
    const { queries, mutations, subscriptions, params } = storages.TypeGraphQLMetadataStorage;
    const roots = { Query: queries, Mutation: mutations, Subscription: subscriptions }[root];
    return roots.map(({ schemaName, methodName, target, roles }) => ({
      root,
      name: schemaName,
      permissions: roles ?? [],
      argumentClasses: params.flatMap((param) =>
        param.kind === 'args' && param.target === target && param.methodName === methodName
          ? [param.getType?.() as Class]
          : [],
      ),
    }));
  },
);

export const inputClasses: readonly InputClass[] = storages.TypeGraphQLMetadataStorage.inputTypes;

/** The rules on a field of a class, those it inherits among them. */
export function rulesOn(target: Class, property: string): Rule[] {
  const found: Rule[] = [];
  for (let one: object | null = target; one; one = Object.getPrototypeOf(one) as object | null) {
    const rules = storages.classValidatorMetadataStorage.validationMetadatas.get(one) ?? [];
    found.push(...rules.filter(({ propertyName }) => propertyName === property));
  }
  return found;
}

/** The GraphQL names of a class's fields, those it inherits among them. */
export function fieldsOf(target: Class): string[] {
  const lines: object[] = [];
  for (let one: object | null = target; one; one = Object.getPrototypeOf(one) as object | null)
    lines.push(one);
  return storages.TypeGraphQLMetadataStorage.fields.flatMap((field) =>
    lines.includes(field.target) ? [field.schemaName] : [],
  );
}
