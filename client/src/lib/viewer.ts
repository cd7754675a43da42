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

interface Seat {
  viewer: Viewer;
  /** The same person, as the server names them now. */
  onChange: (viewer: Viewer) => void;
}

export const ViewerContext = createContext<Seat | null>(null);

export function useViewer(): Viewer {
  return useSeat().viewer;
}

export function useSeat(): Seat {
  const seat = use(ViewerContext);
  if (!seat) throw new Error('Nobody is signed in above this component.');
  return seat;
}
