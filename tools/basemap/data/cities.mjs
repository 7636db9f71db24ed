// @ts-check
// Cities for orientation, with the coordinates public gazetteers give. Jerusalem is left out: a label
// with a capital's sign or without one would take a side.

/** @typedef {import('../types.mjs').Name} Name */
/** @typedef {import('../types.mjs').Point} Point */

/**
 * @param {Point} at
 * @param {1 | 2 | 3} rank
 * @param {string} en
 * @param {string} ar
 * @param {string} zh
 */
const city = (at, rank, en, ar, zh) => ({
  at,
  name: /** @type {Name} */ ({ en, ar, 'zh-Hant': zh }),
  rank,
  capital: false,
});

/** @type {typeof city} */
const capital = (...row) => ({ ...city(...row), capital: true });

export const CITIES = [
  capital([36.292, 33.513], 1, 'Damascus', 'دمشق', '大馬士革'),
  city([37.16, 36.202], 1, 'Aleppo', 'حلب', '阿勒頗'),
  city([36.72, 34.73], 2, 'Homs', 'حمص', '荷姆斯'),
  city([36.753, 35.132], 3, 'Hama', 'حماة', '哈瑪'),
  city([35.783, 35.531], 2, 'Latakia', 'اللاذقية', '拉塔基亞'),
  city([35.887, 34.889], 3, 'Tartus', 'طرطوس', '塔爾圖斯'),
  city([39.01, 35.95], 3, 'Raqqa', 'الرقة', '拉卡'),
  city([40.142, 35.336], 2, 'Deir ez-Zor', 'دير الزور', '代爾祖爾'),
  city([41.218, 37.051], 3, 'Qamishli', 'القامشلي', '卡米什利'),

  capital([44.366, 33.315], 1, 'Baghdad', 'بغداد', '巴格達'),
  city([43.13, 36.34], 1, 'Mosul', 'الموصل', '摩蘇爾'),
  city([47.783, 30.508], 1, 'Basra', 'البصرة', '巴斯拉'),
  city([44.009, 36.191], 2, 'Erbil', 'أربيل', '艾比爾'),
  city([44.392, 35.468], 2, 'Kirkuk', 'كركوك', '基爾庫克'),
  city([43.305, 33.426], 3, 'Ramadi', 'الرمادي', '拉馬迪'),
  city([44.335, 32.0], 3, 'Najaf', 'النجف', '納傑夫'),

  capital([51.389, 35.689], 1, 'Tehran', 'طهران', '德黑蘭'),
  city([46.292, 38.08], 2, 'Tabriz', 'تبريز', '大不里士'),
  city([51.668, 32.655], 1, 'Isfahan', 'أصفهان', '伊斯法罕'),
  city([48.515, 34.799], 2, 'Hamadan', 'همدان', '哈馬丹'),
  city([47.065, 34.314], 3, 'Kermanshah', 'كرمانشاه', '克爾曼沙赫'),
  city([48.684, 31.319], 2, 'Ahvaz', 'الأهواز', '阿瓦士'),
  city([52.531, 29.592], 2, 'Shiraz', 'شيراز', '設拉子'),
  city([59.606, 36.297], 1, 'Mashhad', 'مشهد', '馬什哈德'),

  capital([37.617, 55.756], 1, 'Moscow', 'موسكو', '莫斯科'),
  city([39.72, 47.235], 2, 'Rostov-on-Don', 'روستوف على الدون', '頓河畔羅斯托夫'),

  capital([32.86, 39.93], 1, 'Ankara', 'أنقرة', '安卡拉'),
  city([28.979, 41.008], 1, 'Istanbul', 'إسطنبول', '伊斯坦堡'),
  city([35.325, 36.991], 2, 'Adana', 'أضنة', '阿達納'),
  city([37.383, 37.066], 2, 'Gaziantep', 'غازي عنتاب', '加濟安泰普'),
  city([40.231, 37.914], 3, 'Diyarbakır', 'ديار بكر', '迪亞巴克爾'),

  capital([35.502, 33.894], 1, 'Beirut', 'بيروت', '貝魯特'),
  city([35.85, 34.436], 3, 'Tripoli', 'طرابلس', '的黎波里'),
  capital([35.93, 31.954], 1, 'Amman', 'عمّان', '安曼'),
  capital([33.366, 35.172], 3, 'Nicosia', 'نيقوسيا', '尼古西亞'),
  capital([31.236, 30.044], 1, 'Cairo', 'القاهرة', '開羅'),
  capital([46.675, 24.714], 1, 'Riyadh', 'الرياض', '利雅德'),
  capital([47.978, 29.376], 2, 'Kuwait City', 'مدينة الكويت', '科威特市'),
  capital([51.531, 25.286], 2, 'Doha', 'الدوحة', '杜哈'),
  capital([44.793, 41.715], 2, 'Tbilisi', 'تبليسي', '提比里斯'),
  capital([44.513, 40.178], 2, 'Yerevan', 'يريفان', '葉里溫'),
  capital([49.867, 40.409], 2, 'Baku', 'باكو', '巴庫'),
  capital([58.383, 37.96], 3, 'Ashgabat', 'عشق آباد', '阿什哈巴特'),
  capital([71.43, 51.128], 2, 'Astana', 'أستانا', '阿斯塔納'),
];
