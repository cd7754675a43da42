/** Zones of Kazakhstan, by IANA. Their offsets have changed and may change again: only names are kept here. */
export const TIME_ZONES: readonly string[] = [
  'Asia/Almaty',
  'Asia/Aqtau',
  'Asia/Aqtobe',
  'Asia/Atyrau',
  'Asia/Oral',
  'Asia/Qostanay',
  'Asia/Qyzylorda',
];
