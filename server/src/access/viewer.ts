import type { Role, UnitLevel } from '@bitim/schema/vocabulary/access';
import type { Language } from '@bitim/schema/vocabulary/language';

/** Who is asking, as of this request. */
export interface Viewer {
  readonly userId: string;
  readonly role: Role;
  readonly scopeLevel: UnitLevel;
  readonly regionId: string | null;
  readonly courtId: string | null;
  readonly language: Language;
}
