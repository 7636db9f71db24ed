import { describe, expect, it } from 'vitest';
import { stretches } from './marks';

/** The text with what is marked in brackets. */
const marked = (text: string, ...terms: string[]) =>
  stretches(text, new Set(terms))
    .map((stretch) => (stretch.marked ? `[${stretch.text}]` : stretch.text))
    .join('');

describe('marks', () => {
  it('stand around whole words, as they are written', () => {
    expect(marked('At Hamadān, Iran’s base', 'hamadan', 'iran')).toBe(
      'At [Hamadān], [Iran’s] base',
    );
    expect(marked('قاعدة هَمَدان الجوية', 'همدان')).toBe('قاعدة [هَمَدان] الجوية');
    expect(marked('مطار باسل الأسد', 'اسد')).toBe('مطار باسل [الأسد]');
  });
  it('are one where pairs of characters overlap or touch', () => {
    expect(marked('據俄羅斯空軍稱', '俄羅', '羅斯', '空軍')).toBe('據[俄羅斯空軍]稱');
    expect(marked('俄軍與俄軍', '俄軍')).toBe('[俄軍]與[俄軍]');
  });
  it('leave the text as it is where nothing was found', () => {
    expect(stretches('Aleppo', new Set(['idlib']))).toEqual([{ text: 'Aleppo', marked: false }]);
    expect(stretches('', new Set(['idlib']))).toEqual([]);
  });
});
