/** The dossier's licence, by its SPDX name; `public/geo/LICENCE.md` has the terms. */
export const LICENCE = 'CC-BY-SA-4.0';
export const LICENCE_URL = 'https://creativecommons.org/licenses/by-sa/4.0/';
