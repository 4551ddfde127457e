/* The visitor's shortlist, kept in this browser alone: the server learns of it what an address says. */
(() => {
  const KEY = 'annuaire.liste';
  const MOST = 50;
  const MOST_COMPARED = 4;
  const SLUG = /^[a-z0-9][a-z0-9-]{0,199}$/;
  let refused = null;
  let emptied = null;

  function clean(list) {
    return Array.isArray(list) ? [...new Set(list.filter(slug => SLUG.test(slug)))].slice(0, MOST) : [];
  }

  function kept() {
    try {
      return clean(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
    } catch (unreadable) {
      return refused ?? [];
    }
  }

  function keep(list) {
    try {
      localStorage.setItem(KEY, JSON.stringify(list));
      refused = null;
    } catch (full) {
      // The list holds until the page is left.
      refused = list;
    }
    show();
  }

  const words = () => document.querySelector('[data-shortlist]')?.dataset ?? {};
  const page = () => document.querySelector('[data-shortlist-page]');
  const shown = () => clean(new URLSearchParams(location.search).getAll('fiches').join(',').split(','));
  const address = list => (list.length ? 'liste?fiches=' + list.join(',') : 'liste');
  const same = (one, other) => one.length === other.length && one.every(slug => other.includes(slug));

  /* One place that is read out, and seen for a while. */
  function say(text) {
    let place = document.getElementById('said');
    if (!place) {
      place = document.createElement('p');
      place.id = 'said';
      place.setAttribute('role', 'status');
      document.body.append(place);
    }
    place.textContent = text;
    clearTimeout(say.later);
    say.later = setTimeout(() => (place.textContent = ''), 6000);
  }

  function star(head) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'star';
    const wide = head.matches('.fiche-head');
    const name = head.querySelector('a, h1')?.firstChild?.textContent.trim() ?? '';
    if (wide) button.textContent = words().add;
    else button.setAttribute('aria-label', words().add + ' : ' + name);
    button.title = words().add;
    head.append(button);
    return button;
  }

  function set(element, name, value) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }

  /* Brings all that speaks of the list up to date; does nothing where nothing changed. */
  function show() {
    if (!words().add) return;
    const list = kept();
    document.querySelectorAll('[data-fiche]').forEach(head => {
      const button = head.querySelector('.star') ?? star(head);
      set(button, 'aria-pressed', String(list.includes(head.dataset.fiche)));
    });
    document.querySelectorAll('[data-shortlist]').forEach(link => {
      set(link, 'href', address(list));
      const count = link.querySelector('[data-shortlist-count]');
      if (count.textContent !== String(list.length)) count.textContent = list.length;
    });
    showPage(list);
  }

  function showPage(list) {
    const place = page();
    if (!place) return;
    place.own ??= same(shown(), list);
    if (place.own && !same(shown(), list) && list.length) history.replaceState(null, '', address(list));
    if (place.own && !list.length && shown().length) history.replaceState(null, '', address(list));
    place.querySelectorAll('[data-when]').forEach(part => {
      const fits = { own: place.own && list.length > 0, other: !place.own, emptied: place.own && emptied !== null }[part.dataset.when];
      if (part.hidden === fits) part.hidden = !fits;
    });
    const gone = place.own && emptied !== null;
    place.querySelectorAll('[data-shortlist-rows]').forEach(rows => {
      if (rows.hidden !== gone) rows.hidden = gone;
    });
    if (place.own && list.length) {
      place.querySelectorAll('[data-shortlist-file]').forEach(link => {
        const file = new URL(link.href);
        file.searchParams.set('fiches', list.join(','));
        set(link, 'href', file.href.replaceAll('%2C', ','));
      });
    }
  }

  function toggle(slug) {
    const list = kept();
    emptied = null;
    if (list.includes(slug)) {
      keep(list.filter(other => other !== slug));
      say(words().removed);
    } else if (list.length >= MOST) {
      say(words().full);
    } else {
      keep([...list, slug]);
      say(words().added);
    }
  }

  async function copy(button) {
    try {
      await navigator.clipboard.writeText(location.href);
      say(button.dataset.copied);
    } catch (unavailable) {
      say(button.dataset.failed + ' ' + location.href);
    }
  }

  document.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) return;
    if (button.matches('.star')) toggle(button.closest('[data-fiche]').dataset.fiche);
    else if (button.matches('[data-share]')) copy(button);
    else if (button.matches('[data-shortlist-print]')) print();
    else if (button.matches('[data-shortlist-take]')) {
      const list = clean([...kept(), ...shown()]);
      keep(list);
      say(shown().every(slug => list.includes(slug)) ? button.dataset.taken : words().full);
      button.disabled = true;
    } else if (button.matches('[data-shortlist-clear]')) {
      emptied = kept();
      keep([]);
      document.querySelector('[data-shortlist-undo]')?.focus();
    } else if (button.matches('[data-shortlist-undo]')) {
      const back = emptied;
      emptied = null;
      keep(back ?? []);
      document.querySelector('[data-shortlist-page] h1')?.focus();
    }
  });

  /* What the server refuses anyway is said before it is asked. */
  document.addEventListener('submit', event => {
    const form = event.target.closest('[data-compare]');
    if (!form) return;
    const ticked = form.querySelectorAll('input:checked').length;
    if (ticked >= 2 && ticked <= MOST_COMPARED) return;
    event.preventDefault();
    say(form.dataset.compare);
  });

  addEventListener('storage', event => {
    if (event.key === KEY) show();
  });

  /* Fiches that have become part of others go by the names of those from now on, here and in the address. */
  function follow() {
    const moved = new Map(Object.entries(JSON.parse(page()?.dataset.moved ?? '{}')));
    if (!moved.size) return;
    const now = list => clean(list.map(slug => moved.get(slug) ?? slug));
    history.replaceState(null, '', address(now(shown())));
    if (kept().some(slug => moved.has(slug))) keep(now(kept()));
  }

  function start() {
    // The list's own address names what it holds, so that a link of it shows the same to others.
    if (page() && !shown().length && kept().length && !location.search.includes('fiches=')) {
      location.replace(address(kept()));
      return;
    }
    follow();
    show();
    new MutationObserver(show).observe(document.body, { childList: true, subtree: true });
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
