import 'reflect-metadata';
import { Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { Text3 } from './language.ts';

/** A failure that a person can mend: returned, never thrown past a use case, shown beside its field. */
@InterfaceType({
  description: 'A failure that a person can mend.',
  resolveType: (value: UserError) => value.__typename,
})
export abstract class UserError {
  abstract readonly __typename: string;
  /** Not part of the API: `message` is said in the caller's language when the answer is shaped. */
  abstract readonly sentence: Text3;

  @Field(() => String, { description: 'Stable; see the list of codes in schema/glossary.md.' })
  abstract readonly code: string;

  @Field(() => String, { description: "What happened and what to do, in the caller's language." })
  message = '';

  @Field(() => [String], {
    nullable: true,
    description: 'Where in the input; null when it concerns the whole.',
  })
  path: string[] | null = null;
}

@ObjectType({ description: 'One thing wrong with one field of the input.' })
export class FieldIssue {
  @Field(() => String, { description: 'Stable; for example TEXT_LENGTH or END_BEFORE_START.' })
  readonly code: string;

  @Field(() => String, { description: "In the caller's language, fit to stand under the field." })
  message = '';

  @Field(() => [String], { description: 'The field, from the outside in; list positions count from 0.' })
  readonly path: string[];

  readonly sentence: Text3;

  constructor(path: string[], code: string, sentence: Text3) {
    this.path = path;
    this.code = code;
    this.sentence = sentence;
  }
}

@ObjectType({ implements: UserError, description: 'The input as sent makes no sense; nothing was stored.' })
export class InvalidInputError extends UserError {
  override readonly __typename = 'InvalidInputError';
  override readonly code = 'INVALID_INPUT';
  override readonly sentence = {
    kk: 'Енгізілген деректерде қате бар.',
    ru: 'Во введённых данных есть ошибки.',
    en: 'There are mistakes in what was entered.',
  };

  @Field(() => [FieldIssue], { description: 'Every mistake found, in the order of the form.' })
  readonly issues: FieldIssue[];

  constructor(issues: FieldIssue[]) {
    super();
    this.issues = issues;
  }
}

@ObjectType({
  implements: UserError,
  description: 'No such record, or none that the caller may see: the two look alike.',
})
export class NotFoundError extends UserError {
  override readonly __typename = 'NotFoundError';
  override readonly code = 'NOT_FOUND';
  override readonly sentence = {
    kk: 'Мұндай жазба жоқ.',
    ru: 'Такой записи нет.',
    en: 'There is no such record.',
  };

  constructor(path: string[] | null = null) {
    super();
    this.path = path;
  }
}

@ObjectType({
  implements: UserError,
  description: "The record can be seen, but is not the caller's to change.",
})
export class NotYoursError extends UserError {
  override readonly __typename = 'NotYoursError';
  override readonly code = 'NOT_YOURS';
  override readonly sentence = {
    kk: 'Бұл сіздің сотыңыздың жазбасы емес: оны тек тиісті сот өзгерте алады.',
    ru: 'Это запись не вашего суда: изменить её может только тот суд, которому она принадлежит.',
    en: 'This is not yours: only the court that it belongs to can change it.',
  };

  constructor(path: string[] | null = null) {
    super();
    this.path = path;
  }
}

@ObjectType({ description: 'A value that somebody else has changed meanwhile, or that is taken.' })
export class ConflictingField {
  @Field(() => String, { description: 'The input field.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'What was sent, as text; null when empty.' })
  readonly yours!: string | null;

  @Field(() => String, { nullable: true, description: 'What is stored, as text; null when empty.' })
  readonly theirs!: string | null;
}

@ObjectType({
  implements: UserError,
  description: 'The record changed meanwhile, or a unique value is taken; nothing was stored.',
})
export class ConflictError extends UserError {
  override readonly __typename = 'ConflictError';
  override readonly code = 'CONFLICT';
  override readonly sentence: Text3;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that is stored now; null when a unique value is taken.',
  })
  readonly currentVersion: number | null;

  @Field(() => [ConflictingField], {
    description: 'The fields that differ; empty when only their order of saving does.',
  })
  readonly fields: ConflictingField[];

  @Field(() => [String], {
    description: 'Input fields that were not compared, such as lists: they may differ too.',
  })
  readonly notCompared: string[];

  @Field(() => String, {
    nullable: true,
    description:
      'The name of who changed it last; null where the record does not say, or nobody signed in did.',
  })
  changedBy: string | null = null;

  constructor(
    sentence: Text3,
    currentVersion: number | null,
    fields: ConflictingField[],
    path: string[] | null,
    notCompared: string[] = [],
  ) {
    super();
    this.sentence = sentence;
    this.currentVersion = currentVersion;
    this.fields = fields;
    this.notCompared = notCompared;
    this.path = path;
  }

  static stale(
    currentVersion: number,
    fields: ConflictingField[] = [],
    notCompared: string[] = [],
    changedBy: string | null = null,
  ): ConflictError {
    const sentence = {
      kk: 'Жазбаны осы уақытта басқа біреу өзгертіп қойды. Сіздің өзгерісіңіз сақталған жоқ.',
      ru: 'Запись тем временем изменил кто-то другой. Ваше изменение не сохранено.',
      en: 'Somebody else has changed the record meanwhile. Your change was not saved.',
    };
    const error = new ConflictError(sentence, currentVersion, fields, ['version'], notCompared);
    error.changedBy = changedBy;
    return error;
  }

  static taken(path: string[]): ConflictError {
    const sentence = {
      kk: 'Мұндай мән бар: ол қайталанбауы керек.',
      ru: 'Такое значение уже есть: оно не должно повторяться.',
      en: 'This value is taken: it must be unique.',
    };
    return new ConflictError(sentence, null, [], path);
  }
}

@ObjectType({ implements: UserError, description: 'The record is in a state in which this cannot be done.' })
export class StateError extends UserError {
  override readonly __typename = 'StateError';
  override readonly code = 'ILLEGAL_STATE';
  override readonly sentence = {
    kk: 'Жазбаның қазіргі күйінде бұл әрекетті орындауға болмайды.',
    ru: 'В нынешнем состоянии записи это действие невозможно.',
    en: 'This cannot be done in the state that the record is in.',
  };

  @Field(() => String, { description: 'The state now.' })
  readonly state: string;

  constructor(state: string) {
    super();
    this.state = state;
  }
}

@ObjectType({ description: 'Something that hangs on a record.' })
export class Use {
  @Field(() => String, { description: 'What: LEDGER, REGISTRATION, PUBLICATION, TRAINING_EVENT, PERSON …' })
  readonly what!: string;

  @Field(() => Int, { description: 'How many of them.' })
  readonly count!: number;
}

@ObjectType({
  implements: UserError,
  description: 'Something hangs on the record, so that it cannot be deleted.',
})
export class InUseError extends UserError {
  override readonly __typename = 'InUseError';
  override readonly code = 'IN_USE';
  override readonly sentence = {
    kk: 'Жазба қолданыста, сондықтан оны жоюға болмайды.',
    ru: 'Запись используется, поэтому удалить её нельзя.',
    en: 'The record is in use and cannot be deleted.',
  };

  @Field(() => [Use], { description: 'What hangs on it; never empty.' })
  readonly uses: Use[];

  constructor(uses: Use[]) {
    super();
    this.uses = uses;
  }
}

@ObjectType({ description: 'A record that is no more.' })
export class Deleted {
  readonly __typename = 'Deleted';

  @Field(() => ID, { description: 'The id that it had.' })
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}
