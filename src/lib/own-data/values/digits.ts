/** Arabic-Indic and Persian digits as Western ones. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** Full-width letters as plain ones, Western digits, and no marks of direction or blanks around or doubled. */
export function plainText(text: string): string {
  return westernDigits(text.normalize('NFKC'))
    .replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u0640]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
