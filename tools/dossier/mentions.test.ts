import { describe, expect, it } from 'vitest';
import { mentionsIn } from './mentions';

const names = {
  actors: { gulls: ['gull', 'gulls', '海鷗', 'نورس', 'чайка'], owls: ['Order of Owls and Gulls'] },
  places: { harbour: ['Harbour', '海'], 'sea-wall': [] },
};

const actorsIn = (text: string) => mentionsIn(text, names).actors;

describe('the names in a paragraph', () => {
  it('are told by id, actors and places apart', () => {
    const mentions = mentionsIn('The gulls left the Harbour.', names);
    expect(mentions).toEqual({ actors: ['gulls'], places: ['harbour'] });
  });
  it('are whole words in Latin and Cyrillic letters', () => {
    expect(actorsIn('The seagulls and their gulling.')).toEqual([]);
    expect(actorsIn('A gull’s egg')).toEqual(['gulls']);
    expect(actorsIn('«чайка»')).toEqual(['gulls']);
    expect(actorsIn('gull海堤')).toEqual(['gulls']);
    expect(actorsIn('чайками')).toEqual([]);
  });
  it('are found within words in Arabic and Chinese', () => {
    expect(actorsIn('وللنورس')).toEqual(['gulls']);
    expect(actorsIn('群海鷗飛')).toEqual(['gulls']);
  });
  it('give their words to the longest name alone', () => {
    expect(mentionsIn('海鷗', names)).toEqual({ actors: ['gulls'], places: [] });
    expect(actorsIn('The Order of Owls and Gulls met.')).toEqual(['owls']);
  });
  it('are none where the document has no name', () => {
    const none = { actors: { gulls: [] }, places: {} };
    expect(mentionsIn('The gulls.', none)).toEqual({ actors: [], places: [] });
  });
});
