/**
 * Parses JSON, and JSON as some programs write it against its standard: with NaN or Infinity for a number that is not
 * known, which is read as nothing, and with a comma behind the last of a list. Throws where it is neither.
 */
export function parseLoose(text: string): { value: unknown; unknownNumbers: number } {
  try {
    return { value: JSON.parse(text) as unknown, unknownNumbers: 0 };
  } catch (error) {
    if (!/\bNaN\b|Infinity|,\s*[\]}]/.test(text)) throw error;
    let unknownNumbers = 0;
    const mended = text.replace(
      /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b|,(?=\s*[\]}])/g,
      (part) => {
        if (part.startsWith('"')) return part;
        if (part === ',') return '';
        unknownNumbers += 1;
        return 'null';
      },
    );
    return { value: JSON.parse(mended) as unknown, unknownNumbers };
  }
}
