import { createContext, use } from 'react';
import type { Role, UnitLevel } from '@bitim/schema/vocabulary/access';
import type { Language } from '@bitim/schema/vocabulary/language';

interface Named {
  id: string;
  name: { text: string };
}

/** Who is signed in: known before the app is loaded, so it does not come from Apollo. */
export interface Viewer {
  id: string;
  name: string;
  email: string;
  role: Role;
  scopeLevel: UnitLevel;
  language: Language;
  region: Named | null;
  court: Named | null;
  homeCourt: (Named & { timeZone: string; region: { id: string } | null }) | null;
}

export const ViewerContext = createContext<Viewer | null>(null);

export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('Nobody is signed in above this component.');
  return viewer;
}
