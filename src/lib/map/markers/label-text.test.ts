import { expect, it } from 'vitest';
import { labelText } from './label-text';

it('leaves the letters of a label and takes the marks', () => {
  expect(labelText('مختلَف فيه، نُشر')).toBe('مختلف فيه، نشر');
  expect(labelText('Soleimani’s visit é 蘇')).toBe('Soleimani’s visit é 蘇');
});

it('turns paired marks around where the text is read from right to left', () => {
  expect(labelText('وهو «الزائد واحد» (في لبنان)')).toBe('وهو »الزائد واحد« )في لبنان(');
  expect(labelText('the “plus one” (of Lebanon), «دمشق»')).toBe(
    'the “plus one” (of Lebanon), «دمشق»',
  );
});
