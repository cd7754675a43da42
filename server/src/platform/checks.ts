import 'reflect-metadata';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsEmail,
  IsInt,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { issueText } from './issue-text.ts';
import { isSeen, Trimmed } from './trim.ts';

/** Rules on input fields. Every text has a length, every number a range, every list a size (R21). */
const all =
  (...rules: PropertyDecorator[]): PropertyDecorator =>
  (target, property) => {
    for (const rule of rules) rule(target, property);
  };

/** No control characters but tab and line break, no lone surrogates (R20). */
const CLEAN =
  // oxlint-disable-next-line no-control-regex -- control characters are what it is about
  /^(?:[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uD800-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])*$/;

/**
 * A text that is stored: taken without blanks at its ends, and with something in it to be seen.
 *
 * @param min,max in UTF-16 code units, as the database's limits are.
 */
export const Text = (min: number, max: number): PropertyDecorator =>
  all(
    Trimmed(),
    ValidateBy(
      { name: 'seen', validator: { validate: (value) => typeof value !== 'string' || isSeen(value) } },
      { message: issueText('REQUIRED') },
    ),
    AsSent(min, max),
  );

/** A text that is taken letter by letter: what is looked for, passwords, codes. @param min,max as those of `Text`. */
export const AsSent = (min: number, max: number): PropertyDecorator =>
  all(
    Length(min, max, { message: issueText('TEXT_LENGTH', { min, max }) }),
    Matches(CLEAN, { message: issueText('TEXT_CHARACTERS') }),
  );

/** Of a list of texts: each at most so long, empty ones too. */
export const AsSentEach = (max: number): PropertyDecorator =>
  all(
    Length(0, max, { each: true, message: issueText('TEXT_LENGTH', { min: 0, max }) }),
    Matches(CLEAN, { each: true, message: issueText('TEXT_CHARACTERS') }),
  );

export const Texts = (max: number, size: number): PropertyDecorator =>
  all(
    Length(1, max, { each: true, message: issueText('TEXT_LENGTH', { min: 1, max }) }),
    Matches(CLEAN, { each: true, message: issueText('TEXT_CHARACTERS') }),
    ListOf(0, size),
  );

export const Whole = (min: number, max: number): PropertyDecorator =>
  all(
    IsInt({ message: issueText('NUMBER_RANGE', { min, max }) }),
    Min(min, { message: issueText('NUMBER_RANGE', { min, max }) }),
    Max(max, { message: issueText('NUMBER_RANGE', { min, max }) }),
  );

export const ListOf = (min: number, max: number): PropertyDecorator =>
  all(
    // nothing chosen is nothing filled in; how many there may be is of no help then
    ArrayMinSize(min, {
      message: ({ value }) =>
        Array.isArray(value) && value.length === 0
          ? issueText('REQUIRED')
          : issueText('LIST_SIZE', { min, max }),
    }),
    ArrayMaxSize(max, { message: issueText('LIST_SIZE', { min, max }) }),
  );

/** An empty id is what a form sends where nothing is chosen: that is said, not that it is no id. */
export const Id = (): PropertyDecorator =>
  IsUUID('all', { message: ({ value }) => issueText(value === '' ? 'REQUIRED' : 'ID_FORMAT') });

export const Ids = (min: number, max: number): PropertyDecorator =>
  all(
    IsUUID('all', { each: true, message: issueText('ID_FORMAT') }),
    ArrayUnique({ message: issueText('LIST_REPEATS') }),
    ListOf(min, max),
  );

/** A readable code that stays: small Latin letters and digits, in parts with hyphens between them; at most 80 characters. */
export const Slug = (): PropertyDecorator =>
  all(
    Matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { message: issueText('CODE_FORMAT') }),
    Length(1, 80, { message: issueText('TEXT_LENGTH', { min: 1, max: 80 }) }),
  );

/**
 * An address as people have it. A quoted local part, in which blanks and line breaks may stand, is none: nobody has one,
 * and an address goes into header lines and calendar entries.
 */
export const Email = (): PropertyDecorator =>
  all(
    IsEmail({}, { message: issueText('EMAIL_FORMAT') }),
    Matches(/^[^\s"<>\p{Cc}]*$/u, { message: issueText('EMAIL_FORMAT') }),
    Length(3, 254, { message: issueText('TEXT_LENGTH', { min: 3, max: 254 }) }),
  );

export const WebAddress = (): PropertyDecorator =>
  all(
    Matches(/^https?:\/\/[^\s]+$/i, { message: issueText('URL_FORMAT') }),
    // what a browser cannot read as an address could be stored, but never be given out again
    ValidateBy(
      { name: 'address', validator: { validate: (value) => URL.canParse(value) } },
      { message: issueText('URL_FORMAT') },
    ),
    Length(8, 2000, { message: issueText('TEXT_LENGTH', { min: 8, max: 2000 }) }),
  );

/** A time zone of the IANA database, as this runtime knows it. */
export const Zone = (): PropertyDecorator =>
  ValidateBy(
    { name: 'zone', validator: { validate: (value) => typeof value === 'string' && isZone(value) } },
    { message: issueText('TIME_ZONE') },
  );

function isZone(name: string): boolean {
  try {
    return (
      name.includes('/') &&
      new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0
    );
  } catch {
    return false; // the only way that Intl has to say no
  }
}

/** A day or a wall-clock time that must not come before that of another field; where either is missing, nothing is wrong. */
export const NotBefore = (other: string): PropertyDecorator =>
  comparedWith(other, (value, before) => value >= before);

/** As `NotBefore`, and not the same either: the first day on which something is no more. */
export const After = (other: string): PropertyDecorator =>
  comparedWith(other, (value, before) => value > before);

const comparedWith = (other: string, fits: (value: string, before: string) => boolean): PropertyDecorator =>
  ValidateBy(
    {
      name: 'comparedWith',
      validator: {
        validate: (value, args) => {
          const before = (args?.object as Record<string, unknown> | undefined)?.[other];
          return typeof value !== 'string' || typeof before !== 'string' || fits(value, before);
        },
      },
    },
    { message: issueText('END_BEFORE_START') },
  );

export const Nested = (): PropertyDecorator => ValidateNested();
export const NestedList = (min: number, max: number): PropertyDecorator =>
  all(ValidateNested({ each: true }), ListOf(min, max));
