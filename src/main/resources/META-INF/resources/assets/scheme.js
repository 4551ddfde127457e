/* Light or dark as the visitor chose it in this browser; without a choice, as the system says. */
(() => {
  const KEY = 'annuaire.scheme';
  const root = document.documentElement;
  const darkSystem = matchMedia('(prefers-color-scheme: dark)');

  function kept() {
    try {
      return localStorage.getItem(KEY);
    } catch (refused) {
      return null;
    }
  }

  function keep(choice) {
    try {
      if (choice) localStorage.setItem(KEY, choice);
      else localStorage.removeItem(KEY);
    } catch (refused) {
      // The choice holds until the page is left.
    }
  }

  function show(choice) {
    if (choice === 'light' || choice === 'dark') root.dataset.scheme = choice;
    else delete root.dataset.scheme;
  }

  show(kept());
  addEventListener('storage', event => {
    if (event.key === KEY) show(event.newValue);
  });
  document.addEventListener('click', event => {
    if (!event.target.closest('[data-scheme-switch]')) return;
    const system = darkSystem.matches ? 'dark' : 'light';
    const next = (root.dataset.scheme ?? system) === 'dark' ? 'light' : 'dark';
    const choice = next === system ? null : next;
    keep(choice);
    show(choice);
  });
})();
