import { expect, it } from 'vitest';
import { cellList } from './cell-list';

it('keeps the place of what is not there', () => {
  expect(cellList(['a', undefined, 3])).toBe('a |  | 3');
});

it('is nothing where nothing is there', () => {
  expect(cellList([undefined, ''])).toBeNull();
  expect(cellList([])).toBeNull();
});

it('has no bar but its own', () => {
  expect(cellList(['Title | Outlet', 'b'])).toBe('Title ¦ Outlet | b');
});
