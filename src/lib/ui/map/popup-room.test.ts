import { describe, expect, it } from 'vitest';
import { controlsRoom, popupEdges, popupRoom, popupSide, popupWidth } from './popup-room';

describe('the side of a popup', () => {
  const coast = { x: 207, y: 390 };
  it('is the one on which it covers fewer other markers, even where the map has less room', () => {
    const inland = [300, 350, 420].map((x) => ({ x, y: 400 }));
    expect(popupSide(1074, coast, [coast, ...inland])).toBe('left');
    expect(popupSide(1074, { x: 590, y: 390 }, [coast, ...inland])).toBe('right');
  });
  it('is the one with more of the map where it covers as many on either', () => {
    expect(popupSide(1074, coast, [coast])).toBe('right');
    expect(popupSide(1074, { x: 800, y: 390 }, [])).toBe('left');
  });
  it('does not mind markers above and below it, close to its place, or beyond its other side', () => {
    const clear = [
      { x: 300, y: 20 },
      { x: 240, y: 390 },
      { x: 640, y: 390 },
    ];
    expect(popupSide(1074, coast, [...clear, { x: 100, y: 390 }])).toBe('right');
  });
});

describe('the room of a popup', () => {
  it('is its width, its reach and its distance from the edge, on its side', () => {
    expect(popupWidth(1072)).toBe(366);
    expect(popupRoom(1072, 'left', 'right')).toBe(16 + 366 + 44);
  });
  it('is wider where the buttons of the map are, which a popup does not cover', () => {
    expect(popupRoom(1072, 'right', 'right')).toBe(72 + 366 + 44);
    expect(popupRoom(1072, 'left', 'left')).toBe(72 + 366 + 44);
    expect(popupEdges('left')).toEqual({ left: 72, right: 16 });
  });
  it('leaves the place its ring between popup and buttons on the narrowest map', () => {
    expect(popupWidth(448)).toBe(288);
    const free = 448 - popupRoom(448, 'left', 'right') - (controlsRoom('right').right ?? 0);
    expect(free).toBeGreaterThan(28);
  });
});
