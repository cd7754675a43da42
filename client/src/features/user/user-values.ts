import type { Choice } from '../../ui/choice-select.tsx';
import type { UserRecordFragment } from './user-record.generated.ts';

const choice = (court: { id: string; name: { text: string } } | null | undefined): Choice | null =>
  court ? { id: court.id, name: court.name.text } : null;

/** A new account begins as a coordinator of a region: the commonest. */
export function userValues(user: UserRecordFragment | null) {
  return {
    name: user?.name ?? '',
    email: user?.email ?? '',
    role: user?.role ?? 'COORDINATOR',
    scopeLevel: user?.scopeLevel ?? 'REGION',
    regionId: user?.region?.id ?? null,
    court: choice(user?.court),
    homeCourt: choice(user?.homeCourt),
    language: user?.language ?? 'KK',
  };
}

/** Only what belongs to the chosen level of scope goes to the API: a region chosen before does not hang on. */
export function userInput({
  name,
  email,
  role,
  scopeLevel,
  regionId,
  court,
  homeCourt,
  language,
}: ReturnType<typeof userValues>) {
  return {
    name: name.trim(),
    email: email.trim(),
    role,
    scopeLevel,
    regionId: scopeLevel === 'REGION' ? regionId : null,
    courtId: scopeLevel === 'COURT' ? (court?.id ?? null) : null,
    homeCourtId: homeCourt?.id ?? null,
    language,
  };
}
