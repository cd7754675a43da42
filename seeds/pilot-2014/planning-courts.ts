/** Courts whose annual plan of 2014 is in the data set, and by how many of the events held they went by it. */
export const PLANNING_COURTS: Readonly<Record<string, number>> = {
  'west-kazakhstan-appellate-panel': 0.75,
  'oral-city-court-2': 0.7,
  'east-kazakhstan-appellate-panel': 0.9,
  'south-kazakhstan-appellate-panel': 0.55,
  'north-kazakhstan-appellate-panel': 0.8,
  'kostanay-appellate-panel': 0.85,
  'zhambyl-appellate-panel': 0.65,
  'astana-city-appellate-panel': 0.7,
  'aktobe-appellate-panel': 0.95,
};

/** The court whose coordinator has the demo account drafts its next plan. */
export const DRAFTING_COURT = 'west-kazakhstan-appellate-panel';

/** Whether the event's number in a plan kept elsewhere would contradict the plan that is here. */
export const isPlannedHere = (hosts: readonly { readonly code: string }[], day: string): boolean =>
  day.startsWith('2014') && hosts.some(({ code }) => code in PLANNING_COURTS);
