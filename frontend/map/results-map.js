/* Where the fiches of a search are. The server places or counts them; the page's own list has the same ones in words. */
import L from './leaflet.js';
import {BaseMap} from './base.js';
import {Pointing} from './pointing.js';
import {clustered, disc, pin} from './pins.js';

const RETRY_SECONDS = 15;
/* The whole of metropolitan France: what lies overseas does not make the first look a look at the world. */
const HOME = [41.2, -5.3, 51.2, 9.8];
const EDGES = [-85, -180, 85, 180];

export class ResultsMap extends BaseMap {
  constructor(host) {
    super(host);
    this.skip = this.button('map-skip', this.texts.skip, () => document.getElementById('results-title')?.focus());
    this.search = this.button('button map-search', this.texts.search, () => this.ask(this.window()));
    this.search.hidden = true;
    this.words = document.createElement('p');
    this.words.className = 'map-words';
    this.host.prepend(this.skip);
    this.host.append(this.search, this.words);
    this.pins = clustered(count => this.counted('cell', count), this.language).addTo(this.map);
    this.cells = L.featureGroup().addTo(this.map);
    this.pointing = new Pointing(this.pins);
    this.fit(HOME);
    this.map.on('moveend', () => this.wasMoved());
    this.load(true);
  }

  button(className, text, pressed) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = className;
    button.textContent = text;
    button.addEventListener('click', pressed);
    return button;
  }

  /* Another search: it is shown whole, unless the visitor has turned to a part of the map. */
  changed() {
    this.load(!this.moved);
  }

  wasMoved() {
    if (this.alone) {
      return;
    }
    this.moved = true;
    this.search.hidden = false;
    // All pins of a small search are there already.
    if (!this.whole) {
      this.load(false);
    }
  }

  window() {
    const seen = this.map.getBounds();
    const sides = [seen.getSouth(), seen.getWest(), seen.getNorth(), seen.getEast()];
    const within = sides.map((side, i) => (i < 2 ? Math.max(side, EDGES[i]) : Math.min(side, EDGES[i])));
    return within.map(side => Math.round(side * 1e4) / 1e4);
  }

  /* Asks the page for what is in a box alone. */
  ask(box) {
    this.search.hidden = true;
    this.moved = true;
    this.host.dispatchEvent(new CustomEvent('area', {detail: {area: box.join(',')}}));
  }

  async load(everything) {
    this.asking?.abort();
    clearTimeout(this.again);
    const asking = (this.asking = new AbortController());
    const query = new URLSearchParams(this.host.getAttribute('query') ?? '');
    const area = query.get('area')?.split(',').map(Number);
    if (!everything) {
      query.set('bounds', this.window().join(','));
      query.set('zoom', this.map.getZoom());
    }
    this.host.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(new URL('api/v1/map?' + query, document.baseURI), {
        signal: asking.signal,
        headers: {accept: 'application/json'},
      });
      if (!answer.ok) {
        throw new Error(answer.status);
      }
      const page = await answer.json();
      if (everything) {
        this.fitTo(area ?? page.extent);
      }
      this.whole = everything && page.cells.length === 0;
      if (everything && page.cells.length > 0) {
        this.load(false);
      } else {
        this.show(page);
      }
    } catch (failure) {
      if (failure.name !== 'AbortError') {
        this.say(this.texts.away);
        this.again = setTimeout(() => this.load(everything), RETRY_SECONDS * 1000);
      }
    }
  }

  fitTo(box) {
    if (box) {
      const seen = box.map((side, i) => (i < 2 ? Math.max(side, HOME[i]) : Math.min(side, HOME[i])));
      this.fit(seen[0] < seen[2] && seen[1] < seen[3] ? seen : box);
    }
    this.search.hidden = true;
  }

  show(page) {
    this.pins.clearLayers();
    this.cells.clearLayers();
    this.pointing.clear();
    const pins = page.pins.map(site => {
      const where = site.city ? site.city + (site.departement ? ` (${site.departement})` : '') : (site.departement ?? '');
      const marker = pin([site.lat, site.lon], where ? `${site.name}, ${where}` : site.name);
      marker.bindPopup(() => this.card(site, where), {closeButton: false});
      this.pointing.addPin(marker, site.slug);
      return marker;
    });
    this.pins.addLayers(pins);
    for (const cell of page.cells) {
      const marker = disc([cell.lat, cell.lon], cell.fiches, this.counted('cell', cell.fiches), this.language);
      marker.on('click', () => this.enter(cell.area));
      this.pointing.addCell(marker, cell.area);
      this.cells.addLayer(marker);
    }
    const missing = page.found - page.located;
    const placed = this.counted('located', page.located);
    this.say(missing > 0 ? `${placed} ${this.counted('unlocated', missing)}` : placed);
    this.host.removeAttribute('aria-busy');
  }

  say(text) {
    this.words.textContent = text;
  }

  /* Nearer; where it gets no nearer, the list shows who is there. */
  enter(box) {
    if (this.map.getZoom() >= this.map.getMaxZoom()) {
      this.ask(box);
    } else {
      this.map.fitBounds([box.slice(0, 2), box.slice(2)], {animate: false});
    }
  }

  card(site, where) {
    const card = document.createElement('div');
    const link = document.createElement('a');
    link.href = 'fiche/' + encodeURIComponent(site.slug);
    link.textContent = site.name;
    const place = document.createElement('span');
    place.textContent = where;
    card.append(link, place);
    return card;
  }

  remove() {
    this.asking?.abort();
    clearTimeout(this.again);
    this.pointing.remove();
    super.remove();
  }
}
