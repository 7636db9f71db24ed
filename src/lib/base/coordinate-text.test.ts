import { describe, expect, it } from 'vitest';
import { pointIn } from './coordinate-forms';
import { looksLikeGrid, readPoint, sexagesimalText } from './coordinate-text';
import { decimalText, type Point } from './decimal-text';
import { mgrsPoint, mgrsText } from './mgrs';

const damascus: Point = [36.2915, 33.5132];

describe('a point as text', () => {
  it('is decimal, or in minutes and seconds, as exact as it is known', () => {
    expect(decimalText(damascus, 2)).toBe('33.51, 36.29');
    expect(sexagesimalText(damascus, 1)).toBe('33°31′N 36°17′E');
    expect(sexagesimalText(damascus, 3)).toBe('33°30′48″N 36°17′29″E');
    expect(sexagesimalText(damascus, 4)).toBe('33°30′47.5″N 36°17′29.4″E');
    expect(sexagesimalText([-70.5, -1.999999], 3)).toBe('2°00′00″S 70°30′00″W');
  });

  it('is in the military grid, in squares as large as it is known, and nowhere near the poles', async () => {
    expect(await mgrsText(damascus, 5)).toMatch(/^37S BT \d{5} \d{5}$/);
    expect(await mgrsText(damascus, 2)).toMatch(/^37S BT \d{2} \d{2}$/);
    expect(await mgrsText([0, 85], 5)).toBeNull();
  });
});

describe('a point that somebody types', () => {
  it.each([
    '33.5132, 36.2915',
    '33.5132 36.2915',
    '33.5132°, 36.2915°',
    '33°30′47.52″N 36°17′29.4″E',
    `33°30'47.52"N, 36°17'29.4"E`,
    'N 33 30.792, E 36 17.49',
    '33 30 47.52 n 36 17 29.4 e',
    '北緯33度30分47.52秒 東經36度17分29.4秒',
    '٣٣٫٥١٣٢، ٣٦٫٢٩١٥',
    '33.5132 شمالًا، 36.2915 شرقًا',
  ])('is found in "%s"', (text) => {
    const [longitude, latitude] = readPoint(text) ?? [NaN, NaN];
    expect(longitude).toBeCloseTo(36.2915, 3);
    expect(latitude).toBeCloseTo(33.5132, 3);
  });

  it('lies west or south with a minus or a letter', () => {
    expect(readPoint('-1.5, −70.25')).toEqual([-70.25, -1.5]);
    expect(readPoint('1°30′S 70°15′W')).toEqual([-70.25, -1.5]);
  });

  it.each(['2015 2016', 'Idlib', '91.2, 36', '33.5', '33°75′N 36°00′E', '4+1', '1, 2, 3', ''])(
    'is none in "%s"',
    (text) => expect(readPoint(text)).toBeNull(),
  );

  it('is one of the military grid where its letters and digits are', async () => {
    const grid = (await mgrsText(damascus, 5)) ?? '';
    expect(looksLikeGrid(grid)).toBe(true);
    const [longitude, latitude] = (await mgrsPoint(grid.toLowerCase())) ?? [NaN, NaN];
    expect(longitude).toBeCloseTo(damascus[0], 4);
    expect(latitude).toBeCloseTo(damascus[1], 4);
    for (const other of ['37S', '2015', '37SBT123', 'T4', '37IBT12']) {
      expect(looksLikeGrid(other), other).toBe(false);
    }
    expect(await mgrsPoint('99ZZZ')).toBeNull();
  });

  it.each([
    [`34°34'12.5"N 36°4'48"E`, 4],
    [`34°34'12"N 36°4'48"E`, 3],
    ['N 34 34.25, E 36 4.8', 4],
    ['34°34′N 36°5′E', 2],
    ['34.57, 36.0812', 4],
    ['34.5°N 36.1°E', 1],
    ['34°N 36°E', 3],
  ])('is as exact as it is typed: %s to %s decimals of a degree', async (text, decimals) => {
    expect((await pointIn(text))?.decimals).toBe(decimals);
  });

  it.each([
    ['37SBT12345678', '٣٧SBT١٢٣٤٥٦٧٨'],
    ['37SBT12345678', '\u200e37S BT 1234 5678'],
    ['33.51321, 36.29151', '٣٣٫٥١٣٢١، ٣٦٫٢٩١٥١'],
  ])('is the same in Arabic digits, and as exact: %s', async (latin, typed) => {
    const point = await pointIn(latin);
    expect(point).not.toBeNull();
    expect(await pointIn(typed)).toEqual(point);
  });
});
