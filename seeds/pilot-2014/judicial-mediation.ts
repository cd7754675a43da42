/**
 * Cases considered with judicial mediation in 2014, by court. The memo gives 725, 710, 636 and 342 for four oblasts,
 * 555, 369 and 215 for three courts and 123 on appeal; the rest is constructed so that 3,939 comes out, no other oblast
 * is above 342 and no other district-level court above 215.
 */
export const JUDICIAL_MEDIATION_BY_COURT: Readonly<Record<string, number>> = {
  'east-kazakhstan-appellate-panel': 18,
  'semey-city-court': 369,
  'oskemen-city-court': 207,
  'ridder-city-court': 131,

  'south-kazakhstan-appellate-panel': 14,
  'shymkent-al-farabi-district-court': 215,
  'shymkent-abai-district-court': 178,
  'shymkent-enbekshi-district-court': 163,
  'turkistan-city-court': 84,
  'kentau-city-court': 56,

  'west-kazakhstan-appellate-panel': 11,
  'oral-city-court-2': 555,
  'zelenov-district-court-2': 70,

  'kostanay-appellate-panel': 12,
  'kostanay-city-court': 204,
  'rudny-city-court': 126,

  'almaty-city-appellate-panel': 12,
  'almaty-almaly-district-court-2': 62,
  'almaty-auezov-district-court-2': 54,
  'almaty-bostandyk-district-court': 49,
  'almaty-medeu-district-court': 26,
  'almaty-turksib-district-court': 19,
  'almaty-alatau-district-court': 15,
  'almaty-zhetysu-district-court': 11,

  'karaganda-appellate-panel': 9,
  'karaganda-kazybek-bi-district-court': 88,
  'karaganda-oktyabr-district-court': 71,
  'temirtau-city-court': 45,
  'saran-city-court': 23,

  'astana-city-appellate-panel': 10,
  'astana-almaty-district-court': 61,
  'astana-saryarka-district-court': 58,
  'astana-esil-district-court': 43,

  'pavlodar-appellate-panel': 7,
  'pavlodar-city-court': 103,
  'ekibastuz-city-court': 48,

  'mangystau-appellate-panel': 6,
  'aktau-city-court': 78,
  'zhanaozen-city-court': 37,

  'kyzylorda-appellate-panel': 5,
  'kyzylorda-city-court': 82,
  'aral-district-court': 29,

  'aktobe-appellate-panel': 4,
  'aktobe-city-court-2': 80,
  'alga-district-court': 25,

  'akmola-appellate-panel': 4,
  'kokshetau-city-court': 63,
  'stepnogorsk-city-court': 22,
  'burabay-district-court': 15,

  'zhambyl-appellate-panel': 4,
  'taraz-city-court': 66,
  'shu-district-court': 22,

  'almaty-oblast-appellate-panel': 3,
  'taldykorgan-city-court': 52,
  'enbekshikazakh-district-court': 28,

  'north-kazakhstan-appellate-panel': 3,
  'petropavl-city-court-2': 49,

  'atyrau-appellate-panel': 1,
  'atyrau-city-court': 34,
};
