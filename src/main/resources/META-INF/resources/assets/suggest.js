/* Suggestions under the search box, as a combobox with a list. The server learns of them when one is picked. */
(() => {
  const BOX = 'search-words';
  const LIST = 'search-suggestions';
  const PAUSE = 120;
  const KEPT = 200;
  const answers = new Map();
  let active = -1;
  let timer = 0;
  let asked = null;
  let shownFor = '';
  let rest = '';

  const box = () => document.getElementById(BOX);
  const list = () => document.getElementById(LIST);
  const options = () => [...(list()?.querySelectorAll('[role=option]') ?? [])];
  const isOpen = () => list() !== null && !list().hidden;

  function make(tag, css, text) {
    const element = document.createElement(tag);
    if (css) element.className = css;
    if (text) element.textContent = text;
    return element;
  }

  /* The box is a combobox only where this script runs. */
  function prepare(input) {
    if (input.getAttribute('role') === 'combobox' && list()) return;
    const place = input.parentElement;
    const suggestions = make('div', 'suggestions');
    suggestions.id = LIST;
    suggestions.setAttribute('role', 'listbox');
    suggestions.setAttribute('aria-label', place.querySelector('label')?.textContent ?? '');
    suggestions.hidden = true;
    // The box keeps the focus while one points at the list.
    suggestions.addEventListener('mousedown', event => event.preventDefault());
    suggestions.addEventListener('click', event => {
      const option = event.target.closest('[role=option]');
      if (option) pick(option);
    });
    const status = make('div', 'visually-hidden');
    status.id = LIST + '-status';
    status.setAttribute('role', 'status');
    place.append(suggestions, status);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', LIST);
    input.setAttribute('aria-expanded', 'false');
  }

  function close() {
    clearTimeout(timer);
    asked?.abort();
    if (!isOpen()) return;
    list().hidden = true;
    activate(-1);
    box()?.setAttribute('aria-expanded', 'false');
    say('');
  }

  function say(text) {
    const status = document.getElementById(LIST + '-status');
    if (status && status.textContent !== text) status.textContent = text;
  }

  function activate(index) {
    active = index;
    options().forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = options()[index];
    if (option) {
      box().setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      box()?.removeAttribute('aria-activedescendant');
    }
  }

  function row(suggestion, number) {
    const option = make('div', 'suggestion');
    option.id = LIST + '-' + number;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.suggestion = suggestion;
    option.append(make('span', 'suggestion-text', suggestion.text));
    if (suggestion.hint) option.append(' ', make('small', '', suggestion.hint));
    if (suggestion.count) option.append(' ', make('span', 'suggestion-count', suggestion.count));
    return option;
  }

  function show(answer, typed) {
    const input = box();
    if (!input || input !== document.activeElement || input.value !== typed) return;
    shownFor = typed;
    rest = answer.rest;
    let number = 0;
    const groups = answer.groups.map((group, at) => {
      const part = make('div', '');
      const title = make('div', 'suggestions-title', group.title);
      title.id = LIST + '-group-' + at;
      part.setAttribute('role', 'group');
      part.setAttribute('aria-labelledby', title.id);
      part.append(title, ...group.suggestions.map(one => row(one, number++)));
      return part;
    });
    list().replaceChildren(...groups);
    list().hidden = number === 0;
    input.setAttribute('aria-expanded', String(number > 0));
    activate(-1);
    say(answer.summary);
  }

  async function ask(typed) {
    const language = document.documentElement.lang || 'fr';
    const address = 'api/v1/suggest?' + new URLSearchParams({ q: typed, lang: language });
    if (answers.has(address)) {
      show(answers.get(address), typed);
      return;
    }
    asked?.abort();
    asked = new AbortController();
    try {
      const response = await fetch(address, { signal: asked.signal, credentials: 'omit' });
      if (!response.ok) return close();
      const answer = await response.json();
      if (answers.size >= KEPT) answers.clear();
      answers.set(address, answer);
      show(answer, typed);
    } catch (unavailable) {
      // Typing goes on as if there were no suggestions.
    }
  }

  function pick(option) {
    const picked = option.suggestion;
    const input = box();
    close();
    if (picked.slug) {
      const link = make('a', '');
      link.href = 'fiche/' + picked.slug;
      link.setAttribute('router-link', '');
      link.hidden = true;
      document.body.append(link);
      link.click();
      link.remove();
      return;
    }
    input.value = '';
    input.parentElement.dispatchEvent(
      new CustomEvent('suggestion-picked', { detail: { parameter: picked.parameter, value: picked.value, rest } }));
  }

  document.addEventListener('focusin', event => {
    if (event.target.id === BOX) prepare(event.target);
  });

  document.addEventListener('input', event => {
    if (event.target.id !== BOX) return;
    prepare(event.target);
    clearTimeout(timer);
    const typed = event.target.value;
    if (typed.trim().length < 2) close();
    else timer = setTimeout(() => ask(typed), PAUSE);
  });

  document.addEventListener('focusout', event => {
    if (event.target.id === BOX) close();
  });

  document.addEventListener('keydown', event => {
    if (event.target.id !== BOX || event.isComposing) return;
    const count = options().length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!isOpen()) {
        const typed = event.target.value;
        if (typed.trim().length >= 2) ask(typed);
        return;
      }
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place more than there are: none, which is the box itself.
      activate(((active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && isOpen() && active >= 0 && event.target.value === shownFor) {
      event.preventDefault();
      pick(options()[active]);
    } else if (event.key === 'Enter') {
      close();
    } else if (event.key === 'Escape' && isOpen()) {
      event.preventDefault();
      close();
    }
  }, true);
})();
