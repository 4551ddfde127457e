/* The sites of one fiche. */
import {BaseMap} from './base.js';
import {clustered, pin} from './pins.js';

/* Near enough to know the place, far enough to know where that is. */
const REGION = 9;

export class SitesMap extends BaseMap {
  constructor(host) {
    super(host);
    const sites = JSON.parse(host.getAttribute('sites'));
    const lats = sites.map(({lat}) => lat);
    const lons = sites.map(({lon}) => lon);
    this.fit([Math.min(...lats), Math.min(...lons), Math.max(...lats), Math.max(...lons)], REGION);
    this.map.on('moveend', () => (this.moved ||= !this.alone));
    const group = clustered(count => this.counted('cell', count), this.language).addTo(this.map);
    for (const {lat, lon, name} of sites) {
      const said = document.createElement('span');
      said.textContent = name;
      group.addLayer(pin([lat, lon], name).bindPopup(said, {closeButton: false}));
    }
    // The page scrolls past a map; it takes the wheel once it is used.
    this.map.scrollWheelZoom.disable();
    this.map.on('focus', () => this.map.scrollWheelZoom.enable());
    this.map.on('blur', () => this.map.scrollWheelZoom.disable());
  }
}
