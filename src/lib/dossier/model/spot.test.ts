import { expect, it } from 'vitest';
import type { Attribution } from './dossier';
import { numberedSpot, spotMark } from './spot';

const said: Attribution = {
  document: 'gazette',
  paragraph: 8,
  stance: 'asserts',
  where: 'text',
  references: [{ id: 'work', number: 12 }],
};

it('a spot is the paragraph, whatever it cites', () => {
  expect([spotMark(said), numberedSpot(said)]).toEqual(['¶8', '¶8']);
});

it('of what the title of a work says, a spot is the reference with its number', () => {
  const title = { ...said, where: 'headline' as const };
  expect([spotMark(title), numberedSpot(title)]).toEqual(['ref', 'ref 12']);
});
