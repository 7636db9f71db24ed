// @ts-check
// Names of seas, lakes and rivers, and how to recognise them in the nameless source.

/** @typedef {import('../types.mjs').Name} Name */
/** @typedef {import('../types.mjs').Point} Point */

/**
 * @param {string} en
 * @param {string} ar
 * @param {string} zh
 * @returns {Name}
 */
const name = (en, ar, zh) => ({ en, ar, 'zh-Hant': zh });

/**
 * `maxzoom` and `minzoom`: the Mediterranean is named in its middle from afar, off the Levant from near.
 * @type {{ at: Point, name: Name, rank: 1 | 2, minzoom?: number, maxzoom?: number }[]}
 */
export const SEAS = [
  {
    at: [18.5, 34.9],
    name: name('Mediterranean Sea', 'البحر المتوسط', '地中海'),
    rank: 1,
    maxzoom: 4.5,
  },
  {
    at: [32.2, 33.75],
    name: name('Mediterranean Sea', 'البحر المتوسط', '地中海'),
    rank: 1,
    minzoom: 4.5,
  },
  { at: [34.6, 43.3], name: name('Black Sea', 'البحر الأسود', '黑海'), rank: 1 },
  { at: [50.9, 39.4], name: name('Caspian Sea', 'بحر قزوين', '裏海'), rank: 1 },
  { at: [38.2, 20.3], name: name('Red Sea', 'البحر الأحمر', '紅海'), rank: 1 },
  { at: [51.1, 27.1], name: name('The Gulf', 'الخليج', '波斯灣'), rank: 1 },
  { at: [63.5, 17.5], name: name('Arabian Sea', 'بحر العرب', '阿拉伯海'), rank: 2 },
];

/** `probe`: a point in the lake. @type {{ probe: Point, name: Name }[]} */
export const LAKE_NAMES = [
  { probe: [43.0, 38.6], name: name('Lake Van', 'بحيرة وان', '凡湖') },
  { probe: [45.4, 37.6], name: name('Lake Urmia', 'بحيرة أرومية', '烏爾米耶湖') },
  { probe: [43.28, 34.0], name: name('Lake Tharthar', 'بحيرة الثرثار', '塞爾薩爾湖') },
  { probe: [43.65, 32.75], name: name('Lake Razazah', 'بحيرة الرزازة', '拉札札湖') },
  { probe: [47.2, 30.8], name: name('Lake Hammar', 'هور الحمّار', '哈馬爾湖') },
  { probe: [45.3, 40.3], name: name('Lake Sevan', 'بحيرة سيفان', '塞凡湖') },
  { probe: [33.4, 38.8], name: name('Lake Tuz', 'بحيرة توز', '圖茲湖') },
  { probe: [35.58, 32.8], name: name('Sea of Galilee', 'بحيرة طبريا', '加利利海') },
  { probe: [35.5, 31.55], name: name('Dead Sea', 'البحر الميت', '死海') },
];

/** `through`: points that the river's lines pass. @type {{ through: Point[], name: Name }[]} */
export const RIVER_NAMES = [
  {
    name: name('Tigris', 'نهر دجلة', '底格里斯河'),
    through: [
      [41.15, 37.77],
      [44.42, 33.9],
    ],
  },
  {
    name: name('Euphrates', 'نهر الفرات', '幼發拉底河'),
    through: [
      [40.56, 39.95],
      [39.24, 38.1],
      [38.23, 36.61],
      [38.13, 36.02],
      [40.42, 35.17],
      [42.12, 34.3],
      [46.36, 30.98],
    ],
  },
  { name: name('Shatt al-Arab', 'شط العرب', '阿拉伯河'), through: [[47.75, 30.63]] },
  {
    name: name('Jordan', 'نهر الأردن', '約旦河'),
    through: [
      [35.55, 32.39],
      [35.61, 33.1],
    ],
  },
  {
    name: name('Nile', 'نهر النيل', '尼羅河'),
    through: [
      [31.3, 29.5],
      [32.9, 24.0],
      [31.25, 30.14],
    ],
  },
  { name: name('Volga', 'نهر الفولغا', '窩瓦河'), through: [[45.9, 51.5]] },
  { name: name('Don', 'نهر الدون', '頓河'), through: [[40.3, 50.0]] },
  { name: name('Dnieper', 'نهر الدنيبر', '聶伯河'), through: [[31.0, 50.0]] },
  { name: name('Danube', 'نهر الدانوب', '多瑙河'), through: [[25.4, 43.65]] },
  { name: name('Amu Darya', 'نهر جيحون', '阿姆河'), through: [[63.5, 39.2]] },
  { name: name('Syr Darya', 'نهر سيحون', '錫爾河'), through: [[65.5, 44.8]] },
];
