/**
 * Where readers report mistakes, from the environment: the address of a form (REPORT_URL) or of a mailbox
 * (REPORT_EMAIL) as an address that a link can have; empty where neither is set. A form's address may have {title} and
 * {body} where its own names for these stand. Throws a sentence with the value where it is neither, or where both are set.
 */
export function readReportTo(url: string | undefined, email: string | undefined): string {
  const [form, mailbox] = [url?.trim() ?? '', email?.trim() ?? ''];
  if (form !== '' && mailbox !== '') {
    throw new Error(
      `REPORT_URL is "${form}" and REPORT_EMAIL "${mailbox}", and only one may be set.`,
    );
  }
  if (mailbox !== '') {
    if (!/^[^\s@:/?&#%<>"]+@[^\s@:/?&#%<>"]+\.[^\s@:/?&#%<>"]+$/.test(mailbox)) {
      throw new Error(`REPORT_EMAIL is "${mailbox}", and should be like "atlas@example.org".`);
    }
    return `mailto:${mailbox}`;
  }
  if (form !== '' && (!/^https?:\/\//.test(form) || !URL.canParse(form) || form.includes('#'))) {
    throw new Error(
      `REPORT_URL is "${form}", and should be like "https://example.org/atlas/issues/new".`,
    );
  }
  return form;
}
