/** How often a page says that it is still looked at, milliseconds; who was not heard of for 45 seconds has gone. */
const EVERY = 15_000;

const here = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-presence]');

/** Says that this page is looked at, and shows who else looks at the same. When that can not be asked, the next time tells. */
async function look(): Promise<void> {
  const place = here();
  const address = place?.dataset['presence'];
  if (!place || !address || document.hidden) return;
  const answer = await fetch(address, { method: 'POST', headers: { accept: 'application/json' } });
  if (!answer.ok || !answer.headers.get('content-type')?.includes('json')) return;
  const { text } = (await answer.json()) as { readonly text: string };
  // Only what changed is put there, so that it is announced once.
  if (here() === place && place.textContent !== text) place.textContent = text;
}

/**
 * Asks now and then who else is here, and takes leave when the page goes. Asks at once too: when a page follows another of the same point, the
 * first one takes leave after the second was made.
 */
export function showPresence(): void {
  const ask = (): unknown => look().catch(() => undefined);
  ask();
  setInterval(ask, EVERY);
  document.addEventListener('visibilitychange', ask);
  addEventListener('pagehide', () => {
    const address = here()?.dataset['presence'];
    if (address) navigator.sendBeacon(`${address}/weg`, new URLSearchParams());
  });
}
