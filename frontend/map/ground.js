/* What lies under the pins: the tiles of a server where one is set, else outlines and towns of our own. */
import L from './leaflet.js';

const BELOW_PINS = 250;
const TILES_END = 19;
/* France on a screen has room for its large towns; each step nearer shows towns half as large. */
const WHOLE_COUNTRY = 6;
const LARGE_TOWN = 100_000;
const MOST_TOWNS = 28;
const LINE = 16;
const LETTER = 6.4;

let own = null;

function fetchOwn() {
  own ??= fetch(new URL('assets/ground.json', document.baseURI))
    .then(answer => (answer.ok ? answer.json() : Promise.reject(answer.status)))
    .catch(() => {
      own = null;
      return {outlines: {type: 'FeatureCollection', features: []}, towns: []};
    });
  return own;
}

export class Ground {
  constructor(map, tiles, attribution, texts) {
    this.map = map;
    this.removed = false;
    if (tiles) {
      L.tileLayer(tiles, {attribution: attribution ?? '', maxZoom: TILES_END}).addTo(map);
    } else {
      this.ready = this.drawOwn(texts);
    }
  }

  async drawOwn(texts) {
    const {outlines, towns} = await fetchOwn();
    if (this.removed) {
      return;
    }
    const pane = this.map.createPane('ground');
    pane.style.zIndex = BELOW_PINS;
    L.geoJSON(outlines, {
      pane: 'ground',
      interactive: false,
      className: 'map-departement',
      attribution: texts.source,
    }).addTo(this.map);
    this.labels = this.map.createPane('towns');
    this.labels.style.zIndex = BELOW_PINS + 1;
    this.labels.setAttribute('aria-hidden', 'true');
    this.towns = towns;
    this.map.on('moveend', this.nameTowns, this);
    if (this.map._loaded) {
      this.nameTowns();
    }
  }

  /* The larger first; one whose name would lie over another's is left out. */
  nameTowns() {
    const smallest = LARGE_TOWN / 2 ** (this.map.getZoom() - WHOLE_COUNTRY);
    const seen = this.map.getBounds().pad(-0.02);
    const taken = [];
    const names = [];
    for (const [name, population, lat, lon] of this.towns) {
      if (population < smallest || names.length === MOST_TOWNS) {
        break;
      }
      if (!seen.contains([lat, lon])) {
        continue;
      }
      const at = this.map.latLngToLayerPoint([lat, lon]);
      const box = [at.x - 5, at.y - LINE / 2, at.x + 8 + name.length * LETTER, at.y + LINE / 2];
      if (taken.some(([x1, y1, x2, y2]) => box[0] < x2 && box[2] > x1 && box[1] < y2 && box[3] > y1)) {
        continue;
      }
      taken.push(box);
      const label = document.createElement('span');
      label.className = 'map-town';
      label.textContent = name;
      L.DomUtil.setPosition(label, at);
      names.push(label);
    }
    this.labels.replaceChildren(...names);
  }

  remove() {
    this.removed = true;
  }
}
