import type { Language } from '@bitim/schema/vocabulary/language';

/** The certificates of an event as a file. @param registrationId of whom alone; undefined: of all. */
export function certificateFile(eventId: string, language: Language, registrationId?: string): string {
  const search = new URLSearchParams({ event: eventId, language });
  if (registrationId !== undefined) search.set('registration', registrationId);
  return `/certificates.pdf?${search}`;
}
