/* A row under the pointer or with the focus marks its pin, and a pin its rows. Rows say in data-fiche whose they are and in data-at where. */
const MARK = 'pointed';

const rowOf = target => target.closest?.('.hit');

export class Pointing {
  constructor(group) {
    this.group = group;
    this.pins = new Map();
    this.cells = [];
    this.ended = new AbortController();
    for (const [on, off] of [['mouseover', 'mouseout'], ['focusin', 'focusout']]) {
      document.addEventListener(on, event => this.atRow(event.target), {signal: this.ended.signal});
      document.addEventListener(off, event => rowOf(event.target) && this.unmark(), {signal: this.ended.signal});
    }
    group.on('clustermouseover', event => this.markRows(event.layer.getAllChildMarkers().map(marker => marker.slug)));
    group.on('clustermouseout', () => this.unmark());
  }

  addPin(marker, slug) {
    marker.slug = slug;
    this.pins.set(slug, [...(this.pins.get(slug) ?? []), marker]);
    this.follow(marker, () => this.markRows([slug]));
  }

  addCell(marker, area) {
    this.cells.push({marker, area});
    this.follow(marker, () => {
      for (const head of document.querySelectorAll('.hit [data-at]')) {
        if (this.isIn(head, area)) {
          rowOf(head).classList.add(MARK);
        }
      }
    });
  }

  follow(marker, mark) {
    marker.on('mouseover', mark).on('mouseout', () => this.unmark());
    marker.on('add', () => {
      const element = marker.getElement();
      element?.addEventListener('focus', mark);
      element?.addEventListener('blur', () => this.unmark());
    });
  }

  atRow(target) {
    const head = rowOf(target)?.querySelector('[data-fiche]');
    if (!head) {
      return;
    }
    this.unmark();
    const pins = this.pins.get(head.dataset.fiche) ?? [];
    const shown = pins.map(marker => this.group.getVisibleParent(marker));
    const around = pins.length ? [] : this.cells.filter(({area}) => this.isIn(head, area)).map(({marker}) => marker);
    for (const marker of [...shown, ...around]) {
      marker?.getElement()?.classList.add(MARK);
    }
  }

  isIn(head, [south, west, north, east]) {
    const [lat, lon] = (head.dataset.at ?? '').split(',').map(Number);
    return lat >= south && lat <= north && lon >= west && lon <= east;
  }

  markRows(slugs) {
    for (const head of document.querySelectorAll('.hit [data-fiche]')) {
      if (slugs.includes(head.dataset.fiche)) {
        rowOf(head).classList.add(MARK);
      }
    }
  }

  unmark() {
    document.querySelectorAll(`.hit.${MARK}, annuaire-map .${MARK}`).forEach(marked => marked.classList.remove(MARK));
  }

  clear() {
    this.pins.clear();
    this.cells = [];
    this.unmark();
  }

  remove() {
    this.ended.abort();
    this.unmark();
  }
}
