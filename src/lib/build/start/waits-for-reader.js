// The build writes this into the script that starts a page. `start` makes the page live and promises when it is; `media`
// says where it does so at once, and `isPictureEnough` is that of base/picture-enough.js. The HTML is whole without: on a
// phone, on a slow line and for whoever saves data, the code of a first visit waits for the first touch or key, or until
// nothing has happened for a while, so that it never holds up the reading; a phone fetches it behind all that is seen, so
// that it is there when a finger asks for it. What was pressed meanwhile is pressed again once the page listens.
/* global start, media, isPictureEnough */
{
  // Ms after the page is loaded: until all of it is painted, and until it starts by itself.
  const PAINTED = 2000;
  const LONGEST = 10_000;
  // What answers by script alone, or would be drawn back to how it was when the page comes to life.
  const ANSWERED =
    'button:not([popovertarget]), summary, label, input[type=checkbox], input[type=radio]';
  const isWide = matchMedia(media).matches;
  const isWhole = isPictureEnough(navigator.connection, isWide);
  // An address with a choice in it shows something else than the HTML; so may a later visit.
  const isPlain = location.search + location.hash === '';
  const [arrival] = performance.getEntriesByType('navigation');
  const isFirst = arrival?.type === 'navigate' && !navigator.serviceWorker?.controller;

  let isAskedFor = false;
  // The page names what to fetch where it starts at once: elsewhere that is asked for here.
  const askForCode = () => {
    if (isAskedFor || isWide) return;
    isAskedFor = true;
    for (const link of document.querySelectorAll('link[media][rel$=preload]')) {
      const asked = link.cloneNode();
      asked.removeAttribute('media');
      link.replaceWith(asked);
    }
  };

  // What is out of view is laid out from here on.
  const wake = () => document.documentElement.removeAttribute('data-waits');

  if (!isWhole || !isPlain || !isFirst) {
    wake();
    askForCode();
    void start();
  } else {
    const waiting = new AbortController();
    const on = (kind, listener) =>
      addEventListener(kind, listener, { capture: true, passive: false, signal: waiting.signal });
    let timer;
    let onMap = null;
    let pressed = null;
    let starting = null;
    const begin = () => {
      clearTimeout(timer);
      wake();
      askForCode();
      // Where the code does not come, the browser answers again for what needs no script.
      const answer = () => {
        waiting.abort();
        onMap?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
        pressed?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      };
      starting ??= start().then(answer, answer);
    };
    on('load', () => {
      if (!navigator.connection?.saveData) setTimeout(askForCode, PAINTED);
      timer = setTimeout(begin, LONGEST);
    });
    on('pointerdown', ({ target }) => {
      onMap ??= target.closest('#map');
      begin();
    });
    on('keydown', begin);
    on('focusin', begin);
    on('click', (event) => {
      const answered = event.target.closest(ANSWERED);
      if (!answered || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      pressed = answered;
      begin();
    });
  }
}
