/** The colours the map is drawn with; interface colours are in ui/shell/theme.css. */
export interface Palette {
  water: string;
  ripple: string;
  land: string;
  memberLand: string;
  border: string;
  coast: string;
  river: string;
  division: string;
  graticule: string;
  /** Opaque mixes of the tint with the member land under it: with alpha, tight bends would be painted twice. */
  bandWide: string;
  bandNarrow: string;
  bandPlusOne: string;
  label: string;
  waterLabel: string;
  ink: string;
  ink2: string;
  ink3: string;
  /** Behind text, so that it stays legible on any background. */
  halo: string;
}

export type Theme = 'light' | 'dark';

export const palettes: Record<Theme, Palette> = {
  light: {
    water: '#CBDBE3',
    ripple: '#B4CBD7',
    land: '#EDEBE4',
    memberLand: '#FAF8F2',
    border: '#9A968C',
    coast: '#7F99A6',
    river: '#93B3C3',
    division: '#CFCABD',
    graticule: '#14212B',
    bandWide: '#F0E5CE',
    bandNarrow: '#E8D8B4',
    bandPlusOne: '#D3B162',
    label: '#6B6A64',
    waterLabel: '#33617B',
    ink: '#14212B',
    ink2: '#46545F',
    ink3: '#63707A',
    halo: '#FAF8F2',
  },
  dark: {
    water: '#0D141A',
    ripple: '#16222B',
    land: '#1B2329',
    memberLand: '#262F36',
    border: '#66727A',
    coast: '#41525D',
    river: '#2F5466',
    division: '#3B464E',
    graticule: '#EEF0EC',
    bandWide: '#434136',
    bandNarrow: '#574E36',
    bandPlusOne: '#8A6E35',
    label: '#9BA5AB',
    waterLabel: '#6F9BB3',
    ink: '#EEF0EC',
    ink2: '#B6C0C7',
    ink3: '#8F9CA6',
    halo: '#1B2329',
  },
};

/** The colours of the layers of a reader's own data, in their order: none of them stands for a kind of the dossier's. */
export const ownColours: Record<Theme, readonly [string, string, string, string]> = {
  light: ['#8A5A00', '#00708F', '#5C6B00', '#A8325C'],
  dark: ['#E8B84A', '#5CC8E8', '#B9CC5A', '#FF9DB8'],
};
