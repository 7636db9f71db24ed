/** What renderers without a graphics card call themselves. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * Whether the browser draws WebGL by the processor: each picture of a live map then holds the page up. False where it
 * does not say, and where it has no WebGL.
 */
export async function drawsInSoftware(): Promise<boolean> {
  const asked = new Worker(new URL('./renderer-worker.ts', import.meta.url), {
    type: 'module',
    name: 'renderer',
  });
  try {
    return SOFTWARE.test(await answerOf(asked));
  } finally {
    asked.terminate();
  }
}

/** Without a canvas for workers, or without the worker's code, it says nothing. */
function answerOf(worker: Worker): Promise<string> {
  return new Promise((answer) => {
    worker.addEventListener('message', ({ data }) => answer(String(data)), { once: true });
    worker.addEventListener('error', () => answer(''), { once: true });
  });
}
