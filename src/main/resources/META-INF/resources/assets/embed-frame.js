/* Within another site's page: tells that page how tall the content is; the browser gives the message to nobody else. */
(() => {
  const { around, ignored } = document.documentElement.dataset;
  if (ignored) console.warn('annuaire: not taken over, see docs/embed.md: ' + ignored);
  if (!around || parent === window) return;
  const tell = () =>
    parent.postMessage({ annuaireHeight: Math.ceil(document.documentElement.getBoundingClientRect().height) }, around);
  new ResizeObserver(tell).observe(document.documentElement);
})();
