import {
  getNullableType,
  GraphQLID,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';

/**
 * A UUID is the same in capitals; the database gives it in small letters, and so do we take it: wherever ids are compared,
 * they can be compared as texts. Not done by the scalar, because compiled queries never ask it (decision 0051).
 */
export function takeIdsInSmallLetters(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { args, resolve } = field;
      const withIds = args.filter((arg) => holdsIds(arg.type, new Set()));
      if (!resolve || withIds.length === 0) continue;
      field.resolve = (root, given: Record<string, unknown>, context, info) => {
        const taken = { ...given };
        for (const { name, type: kind } of withIds)
          if (name in taken) taken[name] = inSmallLetters(taken[name], kind);
        return resolve(root, taken, context, info);
      };
    }
  }
}

function holdsIds(type: GraphQLInputType, seen: Set<GraphQLInputType>): boolean {
  const inner = getNullableType(type);
  if (isListType(inner)) return holdsIds(inner.ofType, seen);
  if (!isInputObjectType(inner) || seen.has(inner)) return inner === GraphQLID;
  seen.add(inner);
  return Object.values(inner.getFields()).some((field) => holdsIds(field.type, seen));
}

function inSmallLetters(value: unknown, type: GraphQLInputType): unknown {
  if (value === null || value === undefined) return value;
  const inner = getNullableType(type);
  if (isListType(inner))
    return Array.isArray(value) ? value.map((one) => inSmallLetters(one, inner.ofType)) : value;
  if (isInputObjectType(inner)) {
    const fields = inner.getFields();
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => {
        const field = fields[name];
        return [name, field ? inSmallLetters(part, field.type) : part];
      }),
    );
  }
  return inner === GraphQLID && typeof value === 'string' ? value.toLowerCase() : value;
}
