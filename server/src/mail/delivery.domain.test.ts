import { describe, expect, test } from 'vitest';
import { deliveryOf, retryAfterMs } from './delivery.domain.ts';

describe('what went wrong with a mail', () => {
  test.each([
    { because: 'nobody is there', trouble: { command: 'CONN' }, handedOver: false, outcome: 'UNREACHABLE' },
    {
      because: 'it went before the text was over',
      trouble: { command: 'CONN' },
      handedOver: false,
      outcome: 'UNREACHABLE',
    },
    {
      because: 'it went with the text, and no answer',
      trouble: { command: 'CONN' },
      handedOver: true,
      outcome: 'UNCERTAIN',
    },
    {
      because: 'it says that it goes, with the text in its hands',
      trouble: { responseCode: 421, command: 'DATA' },
      handedOver: true,
      outcome: 'UNCERTAIN',
    },
    {
      because: 'our password is wrong',
      trouble: { responseCode: 535, command: 'AUTH PLAIN' },
      handedOver: false,
      outcome: 'UNREACHABLE',
    },
    {
      because: 'it does not take our sender',
      trouble: { responseCode: 550, command: 'MAIL FROM' },
      handedOver: false,
      outcome: 'UNREACHABLE',
    },
    {
      because: 'the mailbox is not there',
      trouble: { responseCode: 550, command: 'RCPT TO' },
      handedOver: false,
      outcome: 'REFUSED',
    },
    {
      because: 'the mailbox is full for now',
      trouble: { responseCode: 452, command: 'RCPT TO' },
      handedOver: false,
      outcome: 'PUT_OFF',
    },
    {
      because: 'it refuses the text',
      trouble: { responseCode: 554, command: 'DATA' },
      handedOver: true,
      outcome: 'REFUSED',
    },
    {
      because: 'it has no room for the text',
      trouble: { responseCode: 452, command: 'DATA' },
      handedOver: true,
      outcome: 'PUT_OFF',
    },
    {
      because: 'its address is none',
      trouble: { code: 'EENVELOPE', command: 'API' },
      handedOver: false,
      outcome: 'REFUSED',
    },
    {
      because: 'it is larger than the server takes',
      trouble: { code: 'EMESSAGE', command: 'MAIL FROM' },
      handedOver: false,
      outcome: 'REFUSED',
    },
    {
      because: 'we have no password to give',
      trouble: { code: 'EAUTH', command: 'API' },
      handedOver: false,
      outcome: 'UNREACHABLE',
    },
  ])('is $outcome when $because', ({ trouble, handedOver, outcome }) => {
    expect(deliveryOf({ message: 'x', ...trouble }, handedOver)).toEqual({ outcome, reason: 'x' });
  });
});

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

test.each([
  { outcome: 'PUT_OFF', tries: 1, age: 0, minutes: 1 },
  { outcome: 'UNREACHABLE', tries: 3, age: 0, minutes: 4 },
  { outcome: 'UNREACHABLE', tries: 60, age: DAY, minutes: 30 },
  { outcome: 'UNREACHABLE', tries: 60, age: 6 * DAY, minutes: null },
  { outcome: 'UNCERTAIN', tries: 1, age: 0, minutes: null },
  { outcome: 'REFUSED', tries: 1, age: 0, minutes: null },
] as const)(
  '$outcome at try $tries is tried again after $minutes minutes',
  ({ outcome, tries, age, minutes }) => {
    expect(retryAfterMs({ outcome, reason: null }, tries, age)).toBe(
      minutes === null ? null : minutes * MINUTE,
    );
  },
);
