/*
 * What was typed in the editor and has not reached a draft yet, kept by this tab alone, so that a session that ends loses nothing of it.
 * It is put back for the account that typed it, and forgotten once it is kept, saved or undone, once somebody signs out or another
 * account signs in, and after half a day.
 */
(() => {
  const PREFIX = 'annuaire.unsent.';
  const KEPT_FOR_MS = 12 * 3600 * 1000;

  const sign = new BroadcastChannel(PREFIX);
  let known;
  const owner = new Promise(resolve => { known = resolve; });
  let key = '';
  let mark = '';
  let ended = false;
  let heard = [];
  let pending = [];
  let before = {};

  const keys = () => Object.keys(sessionStorage).filter(one => one.startsWith(PREFIX));
  const drop = which => keys().filter(which).forEach(one => sessionStorage.removeItem(one));

  function read(from) {
    try {
      return JSON.parse(sessionStorage.getItem(from)) ?? { mark, typed: {} };
    } catch (unreadable) {
      return { mark, typed: {} };
    }
  }

  function write(kept) {
    try {
      if (Object.keys(kept.typed).length) sessionStorage.setItem(key, JSON.stringify(kept));
      else sessionStorage.removeItem(key);
    } catch (full) {
      // The browser keeps nothing: then all is as it would be without this script.
    }
  }

  const placeOf = control => [
    control.closest('[data-section]')?.dataset.section ?? '',
    control.closest('[data-row-open]')?.dataset.rowOpen ?? '-1',
    control.id
  ].join(' ');

  const valueOf = control => control.type === 'checkbox' ? String(control.checked)
    : control.tagName === 'SELECT' ? control.selectedOptions[0]?.text ?? '' : control.value;

  function labelOf(control) {
    const own = control.type === 'checkbox' ? control.parentElement : control.closest('.form-field');
    return own?.querySelector('label')?.textContent ?? '';
  }

  const isField = control => ['INPUT', 'TEXTAREA', 'SELECT'].includes(control?.tagName) && control.id
    && control.closest('.editor .form-field') && !control.closest('.picker, vaadin-upload');

  function note(event) {
    if (!key || ended || !isField(event.target)) return;
    const kept = read(key);
    kept.at = Date.now();
    const place = placeOf(event.target);
    kept.typed[place] = {
      label: labelOf(event.target),
      value: valueOf(event.target),
      // What the program takes the field to say: where it says something else later, it is another line's.
      from: kept.typed[place]?.from ?? before[place]
    };
    write(kept);
  }

  function look(event) {
    if (isField(event.target)) before[placeOf(event.target)] = valueOf(event.target);
  }

  const words = typed => Object.values(typed).map(one => `${one.label} : ${one.value}`).join('\n');

  function fill(control, value) {
    if (control.type === 'checkbox') control.checked = value === 'true';
    else if (control.tagName === 'SELECT') control.selectedIndex = [...control.options].findIndex(one => one.text === value);
    else control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** The account that is signed in: what others left is no business of its. */
  function of(account) {
    drop(one => !one.startsWith(PREFIX + account + '.'));
    known(account);
  }

  /** Begins with a fiche; tells where something is to be put back, or what was typed on another state of it. */
  async function begin(fiche, now) {
    key = '';
    const account = await owner;
    key = PREFIX + account + '.' + fiche;
    mark = now;
    heard = [];
    before = {};
    const kept = read(key);
    if (kept.mark === mark) return again(mark);
    sessionStorage.removeItem(key);
    return { place: '', words: words(kept.typed) };
  }

  /** The page was drawn anew while somebody typed. */
  function again(now) {
    mark = now;
    const kept = read(key);
    kept.mark = mark;
    write(kept);
    pending = Object.entries(kept.typed);
    return next('');
  }

  const next = missed => ({ place: pending[0]?.[0] ?? '', words: missed });

  /** Into the part and the line that are open now; tells where to go on, and what found no field. */
  function putBack() {
    const there = ([place]) => place.split(' ').slice(0, 2).join(' ') === pending[0][0].split(' ').slice(0, 2).join(' ');
    const now = pending.filter(there);
    pending = pending.filter(one => !now.includes(one));
    const missed = {};
    now.forEach(([place, one]) => {
      const control = document.getElementById(place.split(' ')[2]);
      const says = control && placeOf(control) === place ? valueOf(control) : undefined;
      if (says !== undefined && says === one.value) {
        forgetOne(place);
      } else if (says !== undefined && (says === one.from || one.from === undefined)) {
        fill(control, one.value);
      } else {
        missed[place] = one;
        forgetOne(place);
      }
    });
    return next(words(missed));
  }

  function forgetOne(place) {
    const kept = read(key);
    delete kept.typed[place];
    write(kept);
  }

  /** The program knows what this field says, which does not mean yet that it is kept. */
  function hear(id, value) {
    heard.push({ id, value });
    const control = document.getElementById(id);
    if (!control) return;
    const place = placeOf(control);
    before[place] = value;
    const kept = read(key);
    if (kept.typed[place]) {
      kept.typed[place].from = value;
      write(kept);
    }
  }

  const isHeard = (place, one) => one.told
    || heard.some(told => told.id === place.split(' ')[2] && told.value === one.value);

  /** What was heard is kept, but for what cannot be read, which no draft holds. */
  function keep(now) {
    settle(now, place => {
      const control = document.getElementById(place.split(' ')[2]);
      return control && placeOf(control) === place && control.getAttribute('aria-invalid') === 'true';
    });
  }

  /** What was heard is saved. What was typed since stays. */
  function saved(now) {
    settle(now, () => false);
  }

  function settle(now, stays) {
    mark = now;
    const kept = read(key);
    kept.mark = mark;
    for (const [place, one] of Object.entries(kept.typed)) {
      if (isHeard(place, one)) {
        // The draft says nothing there.
        if (stays(place)) Object.assign(one, { told: true, from: '' });
        else delete kept.typed[place];
      }
    }
    heard = [];
    write(kept);
  }

  /** Undone, or its line is gone. */
  function forget() {
    heard = [];
    pending = [];
    sessionStorage.removeItem(key);
  }

  function forgetAll() {
    ended = true;
    drop(() => true);
  }

  /** Somebody signs out: in this tab and in the others. */
  function signOut() {
    forgetAll();
    sign.postMessage('out');
  }

  sign.onmessage = forgetAll;
  drop(one => !(read(one).at > Date.now() - KEPT_FOR_MS));
  document.addEventListener('focusin', look, true);
  document.addEventListener('input', note, true);
  document.addEventListener('change', note, true);

  window.annuaireUnsent = { of, begin, again, putBack, hear, keep, saved, forget, signOut };
})();
