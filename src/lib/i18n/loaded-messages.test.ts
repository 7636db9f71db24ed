import { expect, it } from 'vitest';
import { loadMessages, m } from './loaded-messages';
import { m as all } from './paraglide/messages';

type Words = Record<string, (inputs?: object, options?: object) => string>;

it('says in a loaded language what all messages say', async () => {
  await loadMessages('ar');
  const late = (m as Words)['about_distance']?.({ distance: '1' }, { locale: 'ar' });
  expect(late).toBe(all.about_distance({ distance: '1' }, { locale: 'ar' }));
});

it('does not speak a language that was not loaded', async () => {
  const { actors } = m as Words;
  expect(() => actors?.({}, { locale: 'zh-Hant' })).toThrow('"actors" in "zh-Hant" was not loaded');
  await expect(loadMessages('xx')).rejects.toThrow('no messages in "xx"');
});
