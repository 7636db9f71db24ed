// @ts-check
// Runways of the airfields that the atlas is asked about, and of the one they are taken for. From OurAirports
// (ourairports.com, public domain, read on 22 August 2026): each line is between the two thresholds.

/** @typedef {import('../types.mjs').Name} Name */
/** @typedef {import('../types.mjs').Point} Point */

/**
 * @param {string} en
 * @param {string} ar
 * @param {string} zh
 * @returns {Name}
 */
const name = (en, ar, zh) => ({ en, ar, 'zh-Hant': zh });

/** Told with each of them: the runways are no statement of any document. */
export const RUNWAY_NOTE = name(
  'runways to scale: our note, from OurAirports',
  'المدارج بمقياسها: ملاحظة منّا، عن \u2068OurAirports\u2069',
  '跑道依比例繪出：編者註，資料來自OurAirports',
);

/** @type {{ title: Name, runways: { ends: [Point, Point], designation: string, metres: number }[] }[]} */
export const AIRFIELDS = [
  {
    title: name(
      'Bassel Al-Assad airport: 17–35, 2,797 m',
      'مطار باسل الأسد: \u206617–35\u2069، \u20662,797\u2069 م',
      '巴塞爾·阿薩德機場：17–35，2,797公尺',
    ),
    runways: [
      {
        ends: [
          [35.9475, 35.4139],
          [35.9494, 35.3887],
        ],
        designation: '17–35',
        metres: 2797,
      },
    ],
  },
  {
    title: name(
      'Shahid Nojeh air base: 05–23, 3,936 m; 13R–31L, 4,359 m',
      'قاعدة الشهيد نوجه الجوية: \u206605–23\u2069، \u20663,936\u2069 م؛ \u206613R–31L\u2069، \u20664,359\u2069 م',
      '沙希德·諾傑空軍基地：05–23，3,936公尺；13R–31L，4,359公尺',
    ),
    runways: [
      {
        ends: [
          [48.6202, 35.1953],
          [48.6573, 35.2135],
        ],
        designation: '05–23',
        metres: 3936,
      },
      {
        ends: [
          [48.6543, 35.2111],
          [48.6911, 35.186],
        ],
        designation: '13R–31L',
        metres: 4359,
      },
    ],
  },
  {
    title: name(
      'Hamadan airport, civil: 10–28, 3,236 m',
      'مطار همدان المدني: \u206610–28\u2069، \u20663,236\u2069 م',
      '哈馬丹民用機場：10–28，3,236公尺',
    ),
    runways: [
      {
        ends: [
          [48.5393, 34.8711],
          [48.5734, 34.8636],
        ],
        designation: '10–28',
        metres: 3236,
      },
    ],
  },
];
