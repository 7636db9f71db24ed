import { describe, expect, it } from 'vitest';
import { dossierFromDisk } from '$lib/build/dossier-from-disk';
import { movements } from '$lib/dossier/view/movements';
import { defaultView } from '$lib/dossier/view/view';
import { visible } from '$lib/dossier/view/visible';
import { movementWords } from './movement-words';

const dossier = dossierFromDisk('en');
const words = new Map(
  movements(dossier, visible(dossier, defaultView)).map((movement) => [
    movement.id,
    movementWords(movement, 'en', 'gregory'),
  ]),
);

describe('the label of a movement', () => {
  it('names all that moved, and when', () => {
    const { title } = words.get('bassel-al-assad-airport-warplanes-2015') ?? {};
    expect(title).toMatch(/^Warplanes, other military equipment,? and troops, Sept? 2015$/);
  });
  it('says when in the calendar of the reader’s choice', () => {
    const movement = movements(dossier, visible(dossier, defaultView)).find(
      ({ id }) => id === 'bassel-al-assad-airport-warplanes-2015',
    );
    const { title } = movementWords(movement as NonNullable<typeof movement>, 'en', 'persian');
    expect(title).toMatch(/Shahrivar.*Mehr 1394 AP \(Sept? 2015\)$/);
  });
  it('says which end no document names', () => {
    expect(words.get('bassel-al-assad-airport-warplanes-2015')?.note).toBe('no origin named');
  });
  it('says when it is not simply stated', () => {
    expect(words.get('soleimani-in-moscow-july-2015')?.note).toBe('Disputed · no origin named');
    expect(words.get('hundreds-of-iranian-troops-arrived-2015')?.note).toMatch(/^Attributed · /);
  });
  it('says that no document dates it', () => {
    expect(words.get('shoigu-talks-in-tehran')?.title).toBe('Shoigu’s talks in Tehran, undated');
  });
});
