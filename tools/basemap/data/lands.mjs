// @ts-check
// Mountains, deserts and plains by name, each with a point in its midst: a list of our own.

/** @typedef {import('../types.mjs').Name} Name */
/** @typedef {import('../types.mjs').Point} Point */

/**
 * @param {Point} at
 * @param {string} en
 * @param {string} ar
 * @param {string} zh
 */
const land = (at, en, ar, zh) => ({
  at,
  name: /** @type {Name} */ ({ en, ar, 'zh-Hant': zh }),
});

export const LANDS = [
  land([38.6, 33.9], 'Syrian Desert', 'بادية الشام', '敘利亞沙漠'),
  land([40.6, 36.3], 'Jazira', 'الجزيرة الفراتية', '賈茲拉平原'),
  land([36.21, 35.27], 'Coastal Mountains', 'جبال الساحل السوري', '濱海山脈'),
  land([36.28, 33.93], 'Anti-Lebanon Mountains', 'سلسلة جبال لبنان الشرقية', '前黎巴嫩山脈'),
  land([36.02, 34.26], 'Mount Lebanon', 'جبل لبنان', '黎巴嫩山'),
  land([36.72, 32.62], 'Jabal al-Druze', 'جبل العرب', '德魯茲山'),
  land([41.75, 36.42], 'Sinjar Mountains', 'جبل سنجار', '辛賈爾山'),
  land([44.5, 34.9], 'Hamrin Mountains', 'جبال حمرين', '哈姆林山脈'),
  land([47.2, 31.1], 'Mesopotamian Marshes', 'الأهوار', '美索不達米亞沼澤'),
  land([48.6, 33.1], 'Zagros Mountains', 'جبال زاغروس', '扎格羅斯山脈'),
  land([51.9, 36.15], 'Alborz Mountains', 'جبال ألبرز', '厄爾布爾士山脈'),
  land([55.3, 34.6], 'Dasht-e Kavir', 'صحراء كوير', '卡維爾鹽漠'),
  land([59.1, 30.8], 'Dasht-e Lut', 'صحراء لوط', '盧特荒漠'),
  land([36.3, 37.35], 'Taurus Mountains', 'جبال طوروس', '托魯斯山脈'),
  land([36.25, 36.75], 'Nur Mountains', 'جبال الأمانوس', '努爾山脈'),
  land([41.2, 28.6], 'Nefud Desert', 'صحراء النفود', '內夫得沙漠'),
];
