/**
 * Lets the page answer its reader before work goes on. A message, for timers wait in a hidden tab, and frames of the
 * screen do not come there at all.
 * @throws where the work was stopped meanwhile
 */
export async function pause(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
  signal.throwIfAborted();
}
