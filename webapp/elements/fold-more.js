/** What is behind More folds up again when something else is pressed. */
export function foldMore(more) {
  const fold = () => { more.open = false; };
  addEventListener('pointerdown', ({ target }) => { if (!more.contains(target)) fold(); });
  more.addEventListener('keydown', ({ key }) => { if (key === 'Escape') { fold(); more.firstElementChild.focus(); } });
}
