/** Calendars that a month's name may be of. */
export type MonthCalendar = 'gregorian' | 'persian' | 'islamic';

/** The twelve months, each by the beginnings of what it is called; `|` parts names of one month. */
const names: readonly [MonthCalendar, string][] = [
  ['gregorian', 'jan feb mar apr may jun jul aug sep oct nov dec'],
  ['gregorian', 'янв фев мар апр май|мая июн июл авг сен окт ноя дек'],
  [
    'gregorian',
    'كانون_الثاني شباط آذار|اذار نيسان أيار|ايار حزيران تموز آب|اب أيلول|ايلول تشرين_الأول|تشرين_الاول تشرين_الثاني كانون_الأول|كانون_الاول',
  ],
  [
    'gregorian',
    'يناير فبراير مارس أبريل|ابريل مايو يونيو|يونيه يوليو|يوليه أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر',
  ],
  [
    'gregorian',
    'ژانویه فوریه مارس آوریل مه|می ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر',
  ],
  ['persian', 'فروردین اردیبهشت خرداد تیر مرداد|امرداد شهریور مهر آبان آذر دی بهمن اسفند'],
  [
    'persian',
    'farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand',
  ],
  [
    'islamic',
    'محرم صفر ربيع_الأول|ربيع_الاول ربيع_الآخر|ربيع_الثاني جمادى_الأولى|جمادى_الاولى جمادى_الآخرة|جمادى_الثانية رجب شعبان رمضان شوال ذو_القعدة|ذي_القعدة ذو_الحجة|ذي_الحجة',
  ],
  [
    'islamic',
    'muharram safar rabi_al-awwal rabi_al-thani|rabi_al-akhir jumada_al-awwal|jumada_al-ula jumada_al-thani|jumada_al-akhira rajab shaban ramadan shawwal dhu_al-qadah dhu_al-hijjah',
  ],
];

interface Month {
  name: string;
  month: number;
  calendar: MonthCalendar;
}

/** Longest first, so that no name is found in the beginning of another. */
const months: readonly Month[] = names
  .flatMap(([calendar, all]) =>
    all
      .split(' ')
      .flatMap((same, at) =>
        same
          .split('|')
          .map((name) => ({ name: folded(name.replaceAll('_', ' ')), month: at + 1, calendar })),
      ),
  )
  .sort((one, other) => other.name.length - one.name.length);

/** The month that a text of words names, if any: names of Latin and Cyrillic letters may be cut short or go on. */
export function monthIn(text: string): Month | null {
  const words = ` ${folded(text)
    .replace(/[^\p{L}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `;
  return (
    months.find(({ name }) =>
      /^[a-zа-я]/.test(name) ? words.includes(` ${name}`) : words.includes(` ${name} `),
    ) ?? null
  );
}

/** Letters of Arabic and Persian that people exchange, as one of them. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll('ي', 'ی').replaceAll('ك', 'ک').replaceAll('ى', 'ی');
}
