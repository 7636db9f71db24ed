import { describe, expect, it } from 'vitest';
import { dateLabel, hasLabel } from './date-label';
import { readEdtf } from './edtf-bounds';

function label(edtf: string, language: string): string {
  const outcome = readEdtf(edtf);
  if (!outcome.ok) throw new Error(outcome.reason);
  return dateLabel(edtf, outcome.bounds, language);
}

describe('the label of a date', () => {
  it('is as precise as the date and no more', () => {
    expect(label('2015', 'en')).toBe('2015');
    expect(label('2015-09', 'en')).toBe('Sept 2015');
    expect(label('2015-09-14', 'en')).toBe('14 Sept 2015');
    expect(label('199X', 'en')).toBe('1990s');
  });
  it('speaks each language with Western digits', () => {
    expect(label('2015-09', 'ar')).toBe('أيلول/سبتمبر 2015');
    expect(label('2015-09', 'zh-Hant')).toBe('2015年9月');
    expect(label('2016', 'zh-Hant')).toBe('2016年');
  });
  it('joins the ends of a span', () => {
    expect(label('2015-01/2015-06', 'en')).toMatch(/^Jan\s?–\s?Jun 2015$/);
    expect(label('2015-09-14/2015-10-02', 'ar')).toMatch(/أيلول\/سبتمبر.*تشرين الأول\/أكتوبر 2015/);
  });
  it('says that a span has no end', () => {
    expect(label('2015-07/..', 'en')).toBe('Jul 2015 –');
    expect(label('2015-07/..', 'ar')).toBe('منذ تموز/يوليو 2015');
    expect(label('2015-07/..', 'zh-Hant')).toBe('2015年7月起');
  });
  it('has a decade as a decade', () => {
    expect(label('199X', 'ar')).toBe('التسعينيات');
    expect(label('199X', 'zh-Hant')).toBe('1990年代');
    expect(label('189X', 'ar')).toBe('1890–1899');
  });
});

describe('a date that needs words of its own', () => {
  it.each(['2015', '2015-09', '2015-09-14', '199X', '2015-01/2015-06', '2015-07/..'])(
    'is not a plain one: %s',
    (edtf) => expect(hasLabel(edtf)).toBe(true),
  );
  it.each([
    '2015-21',
    '2015-21~',
    '2016~',
    '2015-XX',
    'XXXX-07-24',
    '199X/..',
    '../2016',
    '2015/2016-05',
  ])('is one that the label would make more exact, or cannot say: %s', (edtf) =>
    expect(hasLabel(edtf)).toBe(false),
  );
});

describe('reading EDTF', () => {
  it('gives no bounds where the year is lost', () => {
    expect(readEdtf('XXXX-07-24/XXXX-07-26')).toEqual({ ok: true, bounds: {} });
  });
  it.each(['2015-21', '2015-21~'])('takes spring for March to May: %s', (edtf) => {
    expect(readEdtf(edtf)).toEqual({
      ok: true,
      bounds: { from: '2015-03-01', to: '2015-05-31' },
    });
  });
  it('refuses what is not EDTF, naming it', () => {
    expect(readEdtf('late 2015')).toEqual({ ok: false, reason: '"late 2015" is not an EDTF date' });
  });
});
