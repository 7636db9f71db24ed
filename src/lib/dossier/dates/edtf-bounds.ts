import edtf from 'edtf';

/** Day bounds of an EDTF date, YYYY-MM-DD. `from` is absent where no year is known, `to` where the end is open. */
export interface Bounds {
  from?: string;
  to?: string;
  /** The decade's own cell (199X, 199X/..), which is coarser than a year. */
  decade?: string;
}

/** Used at build, and in the worker that reads own data: the parser stays out of all other code of the browser. */
export type EdtfOutcome = { ok: true; bounds: Bounds } | { ok: false; reason: string };

/**
 * Reads an EDTF level 0–1 string as days. An unspecified year ("XXXX-07-24") is valid and has no bounds:
 * such a fact stays undated.
 */
export function readEdtf(text: string): EdtfOutcome {
  try {
    const season = seasonBounds(text);
    if (season) return { ok: true, bounds: season };
    const value = edtf(text);
    if (text.includes('XXXX')) return { ok: true, bounds: {} };
    const decade = /^(\d{3})X(?:\/|$)/.exec(text)?.[1];
    return {
      ok: true,
      bounds: { from: day(value.min), to: day(value.max), decade: decade && `${decade}0s` },
    };
  } catch {
    return { ok: false, reason: `"${text}" is not an EDTF date` };
  }
}

/**
 * The months of a season ("2015-21", or "2015-21~" for about then), as the northern half of the earth counts them: the
 * parser takes spring for January to March, and knows no season that is approximate.
 */
function seasonBounds(text: string): Bounds | undefined {
  const [, year, season] = /^(\d{4})-2([1-4])[?~%]?$/.exec(text) ?? [];
  if (year === undefined || season === undefined) return undefined;
  const firstMonth = 3 * Number(season) - 1;
  return {
    from: day(Date.UTC(Number(year), firstMonth, 1)),
    to: day(Date.UTC(Number(year), firstMonth + 3, 0)),
  };
}

function day(milliseconds: number): string | undefined {
  if (!Number.isFinite(milliseconds)) return undefined;
  return new Date(milliseconds).toISOString().slice(0, 10);
}
