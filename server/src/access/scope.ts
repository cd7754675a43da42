import { isUuid } from '../platform/new-id.ts';
import type { Reading } from '../platform/shape.ts';
import { tagOf } from '../platform/language.ts';
import type { Language } from '@bitim/schema/vocabulary/language';
import type { Viewer } from './viewer.ts';

/** A uuid of our own as an SQL literal. @throws on anything else, so that no text can slip into a statement. */
export function uuidLiteral(id: string): string {
  if (!isUuid(id)) throw new Error('Not a uuid.');
  return `'${id}'::uuid`;
}

/** SQL that is true where `courtId` (an SQL expression) is a court that the viewer may write for. */
export function courtInScope(
  viewer: Pick<Viewer, 'scopeLevel' | 'regionId' | 'courtId'>,
  courtId: string,
): string {
  if (viewer.scopeLevel === 'NATION') return 'true';
  if (viewer.scopeLevel === 'COURT' && viewer.courtId) return `${courtId} = ${uuidLiteral(viewer.courtId)}`;
  if (viewer.scopeLevel === 'REGION' && viewer.regionId) {
    return `${courtId} in (select own.id from court own where own.region_id = ${uuidLiteral(viewer.regionId)})`;
  }
  return 'false';
}

/** How the viewer reads: in which language, and what is within the own scope. */
export function readingOf(viewer: Viewer, language: Language): Reading {
  return {
    tag: tagOf(language),
    inScope: (courtId) => courtInScope(viewer, courtId),
  };
}
