import { expect, it } from 'vitest';
import { recipeOf, recipeText } from './recipe';

it('a saved recipe is used again, without what makes no sense in it', () => {
  const recipe = {
    columns: { date: 'day', end: null },
    dates: 'persian',
    encoding: 'big5',
  } as const;
  expect(recipeOf(recipeText(recipe))).toEqual(recipe);
  const odd = recipeText({ ...recipe, dates: 'moon', columns: { date: 5, cat: 'x' } } as object);
  expect(recipeOf(odd)).toEqual({ columns: {}, encoding: 'big5' });
  for (const text of ['', '[]', 'null', '{"columns":{}}']) expect(recipeOf(text)).toBeNull();
});
