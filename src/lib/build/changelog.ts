/** What CHANGELOG.md tells of one version under one heading. */
export interface ChangelogPart {
  /** "Unreleased", or the version with its day as it stands there. */
  version: string;
  /** "Added", "Changed", "Fixed". */
  kind: string;
  /** Its lines, without marks. */
  lines: string[];
}

/** Reads a changelog in the form of Keep a Changelog; parts without lines are left out. */
export function parseChangelog(markdown: string): ChangelogPart[] {
  const parts: ChangelogPart[] = [];
  let version = '';
  let part: ChangelogPart | null = null;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('## ')) version = line.slice(3).replace(/[[\]]/g, '');
    else if (line.startsWith('### '))
      parts.push((part = { version, kind: line.slice(4), lines: [] }));
    else if (line.startsWith('- ')) part?.lines.push(plain(line.slice(2)));
    else if (part && /^\s+\S/.test(line)) {
      part.lines.push(`${part.lines.pop() ?? ''} ${plain(line.trim())}`.trim());
    }
  }
  return parts.filter(({ lines }) => lines.length > 0);
}

/** Without the marks of Markdown that such lines have. */
function plain(text: string): string {
  return text.replaceAll('`', '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}
