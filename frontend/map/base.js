/* What both maps have: a frame that can be named and left, and the ground it is drawn on. */
import L from './leaflet.js';
import {Ground} from './ground.js';

const FARTHEST = 4;
const NEAREST = 16;

export class BaseMap {
  constructor(host) {
    this.host = host;
    this.texts = JSON.parse(host.getAttribute('texts'));
    this.language = document.documentElement.lang || 'fr';
    this.frame = document.createElement('div');
    this.frame.className = 'map-frame';
    host.append(this.frame);
    this.map = L.map(this.frame, {
      minZoom: FARTHEST,
      maxZoom: NEAREST,
      maxBounds: [[-85, -180], [85, 180]],
      // Nothing moves that need not.
      zoomAnimation: false,
      fadeAnimation: false,
      markerZoomAnimation: false,
      inertia: false,
      zoomControl: false,
      attributionControl: false,
    });
    L.control.zoom({zoomInTitle: this.texts.in, zoomOutTitle: this.texts.out}).addTo(this.map);
    L.control.attribution({prefix: false}).addTo(this.map);
    this.frame.setAttribute('role', 'region');
    this.frame.setAttribute('aria-label', this.texts.label);
    this.ground = new Ground(this.map, host.getAttribute('tiles'), host.getAttribute('attribution'), this.texts);
    this.moved = false;
    this.resizing = new ResizeObserver(() => this.resized());
    this.resizing.observe(this.frame);
  }

  /* Shows a box (south, west, north, east), also when the frame's size changes, until the visitor moves the map. */
  fit(box, nearest = 12) {
    this.shown = [box, nearest];
    this.byItself(() => {
      const [south, west, north, east] = box;
      this.map.fitBounds([[south, west], [north, east]], {padding: [24, 24], maxZoom: nearest, animate: false});
    });
  }

  resized() {
    this.byItself(() => this.map.invalidateSize({animate: false}));
    if (this.shown && !this.moved) {
      this.fit(...this.shown);
    }
  }

  /* Moves that are not the visitor's. */
  byItself(move) {
    const before = this.alone;
    this.alone = true;
    move();
    this.alone = before;
  }

  number(figure) {
    return new Intl.NumberFormat(this.language).format(figure);
  }

  /* A text that depends on how many there are. */
  counted(key, figure) {
    const form = new Intl.PluralRules(this.language).select(figure) === 'one' ? 'one' : 'other';
    return this.texts[key + '.' + form].replace('#', this.number(figure));
  }

  changed() {}

  remove() {
    this.resizing.disconnect();
    this.ground.remove();
    this.map.remove();
  }
}
