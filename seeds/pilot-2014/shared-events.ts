/**
 * Held events of several courts: 14 of two and one of three, so that the sum over courts is 285 + 14 + 2 = 301. Some
 * lie within a region, most join two. The first court leads.
 */
export const SHARED_EVENTS: readonly { readonly kind: string; readonly hosts: readonly string[] }[] = [
  { kind: 'ROUND_TABLE', hosts: ['east-kazakhstan-appellate-panel', 'semey-city-court'] },
  { kind: 'SEMINAR', hosts: ['west-kazakhstan-appellate-panel', 'oral-city-court-2'] },
  { kind: 'ROUND_TABLE', hosts: ['south-kazakhstan-appellate-panel', 'turkistan-city-court'] },
  { kind: 'SEMINAR', hosts: ['kostanay-appellate-panel', 'rudny-city-court'] },
  { kind: 'ROUND_TABLE', hosts: ['karaganda-appellate-panel', 'temirtau-city-court'] },
  { kind: 'SEMINAR', hosts: ['almaty-city-appellate-panel', 'almaty-bostandyk-district-court'] },
  { kind: 'ROUND_TABLE', hosts: ['north-kazakhstan-appellate-panel', 'kostanay-appellate-panel'] },
  { kind: 'CONFERENCE', hosts: ['astana-city-appellate-panel', 'akmola-appellate-panel'] },
  { kind: 'ROUND_TABLE', hosts: ['mangystau-appellate-panel', 'atyrau-appellate-panel'] },
  { kind: 'ROUND_TABLE', hosts: ['zhambyl-appellate-panel', 'south-kazakhstan-appellate-panel'] },
  { kind: 'SEMINAR', hosts: ['kyzylorda-appellate-panel', 'aktobe-appellate-panel'] },
  { kind: 'ROUND_TABLE', hosts: ['aktobe-appellate-panel', 'west-kazakhstan-appellate-panel'] },
  { kind: 'TRAINING', hosts: ['pavlodar-appellate-panel', 'east-kazakhstan-appellate-panel'] },
  { kind: 'CONFERENCE', hosts: ['almaty-city-appellate-panel', 'almaty-oblast-appellate-panel'] },
  { kind: 'SEMINAR', hosts: ['west-kazakhstan-appellate-panel', 'oral-city-court-2', 'aktobe-city-court-2'] },
];
