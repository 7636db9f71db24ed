import { describe, expect, it } from 'vitest';
import { popupRoom, popupWidth } from './popup-room';

describe('the room of a popup', () => {
  it('is there anyway on a wide map', () => {
    expect(popupWidth(1072)).toBe(366);
    expect(popupRoom(1072, 536)).toBeNull();
    expect(popupRoom(852, 426)).toBeNull();
  });
  it('is made on the emptier side of a narrower one', () => {
    expect(popupRoom(680, 200)).toEqual({ right: 426 });
    expect(popupRoom(680, 400)).toEqual({ left: 426 });
  });
  it('leaves the place its own on the narrowest', () => {
    expect(popupWidth(448)).toBe(332);
    expect(popupRoom(448, 100)).toEqual({ right: 448 - 56 });
  });
});
