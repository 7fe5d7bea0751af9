/** A link to a moment makes the player on this page jump there, instead of loading the page anew. */
export function jumpInPlayer(player: HTMLMediaElement): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-time]') : null;
    const seconds = Number(link?.dataset['time']);
    if (!link || !Number.isFinite(seconds) || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    player.currentTime = seconds;
    // A browser may refuse to play before somebody touched the player; it stands at the moment then.
    player.play().catch(() => player.focus());
  });
}
