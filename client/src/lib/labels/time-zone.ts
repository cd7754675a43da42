import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { offsetAt } from '../register-clock.ts';
import { TIME_ZONES } from '../time-zones.ts';

const ZONE_LABELS: Partial<Record<string, MessageDescriptor>> = {
  'Asia/Almaty': msg`Astana and Almaty time`,
  'Asia/Aqtau': msg`Aktau time`,
  'Asia/Aqtobe': msg`Aktobe time`,
  'Asia/Atyrau': msg`Atyrau time`,
  'Asia/Oral': msg`Oral time`,
  'Asia/Qostanay': msg`Kostanay time`,
  'Asia/Qyzylorda': msg`Kyzylorda time`,
};

/** A zone in words, with its distance from UTC on a day: `Oral time, UTC+5`. @param day today when left out. */
export function zoneInWords(say: (message: MessageDescriptor) => string, zone: string, day?: string): string {
  const label = ZONE_LABELS[zone];
  const minutes = offsetAt(
    zone,
    day === undefined || day === '' ? new Date() : new Date(`${day.slice(0, 10)}T06:00Z`),
  );
  const rest = Math.abs(minutes % 60);
  const offset = `UTC${minutes < 0 ? '−' : '+'}${Math.trunc(Math.abs(minutes) / 60)}${rest === 0 ? '' : `:${rest}`}`;
  return `${label ? say(label) : zone}, ${offset}`;
}

/** Zones of Kazakhstan to choose from, and the one that is chosen already. */
export const zoneChoices = (
  say: (message: MessageDescriptor) => string,
  chosen: string,
  day?: string,
): { value: string; label: string }[] =>
  [...new Set([chosen, ...TIME_ZONES])].map((zone) => ({ value: zone, label: zoneInWords(say, zone, day) }));
