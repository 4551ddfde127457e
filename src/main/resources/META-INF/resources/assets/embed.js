/*
 * Shows the search of the directory where this script stands in a page; see docs/embed.md. Leaves no name behind in the page, asks
 * nothing of it, and may stand there as often as there are searches to show.
 */
(() => {
  const script = document.currentScript;
  if (!script) {
    console.error('embed.js: must be a plain <script src>, neither a module nor part of another file');
    return;
  }
  const PASSED_ON = ['theme', 'accent', 'accent-dark', 'lang', 'limit'];
  const TALLEST = 20000;
  const root = new URL('..', script.src);

  function address() {
    const url = new URL('embed', root);
    // As it stands behind the question mark of the directory's own address.
    url.search = script.getAttribute('data-search') ?? '';
    for (const name of PASSED_ON) {
      const value = script.getAttribute('data-' + name);
      if (value) url.searchParams.set(name, value);
    }
    url.searchParams.set('around', location.origin);
    return url.href;
  }

  function show(place) {
    const frame = document.createElement('iframe');
    frame.src = address();
    frame.title = script.getAttribute('data-title') ?? root.host;
    frame.loading = 'lazy';
    // It may open the directory in a tab of its own, and never lead this page away.
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox');
    Object.assign(frame.style, { display: 'block', width: '100%', height: '40rem', border: '0', colorScheme: 'auto' });
    place(frame);
    addEventListener('message', function told({ source, origin, data }) {
      if (!frame.isConnected) removeEventListener('message', told);
      if (source !== frame.contentWindow || origin !== root.origin) return;
      const height = data?.annuaireHeight;
      if (Number.isFinite(height)) frame.style.height = Math.min(Math.max(height, 0), TALLEST) + 'px';
    });
  }

  function into(selector) {
    const element = document.querySelector(selector);
    if (element) show(frame => element.append(frame));
    else console.error('embed.js: there is no ' + selector);
  }

  const selector = script.getAttribute('data-into');
  if (!selector) show(frame => script.after(frame));
  else if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => into(selector));
  else into(selector);
})();
