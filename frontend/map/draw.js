import {dressed} from './leaflet.js';
import {ResultsMap} from './results-map.js';
import {SitesMap} from './sites-map.js';

/* A map of what a search finds, or of the sites of one fiche. */
export function draw(host) {
  dressed();
  return host.hasAttribute('sites') ? new SitesMap(host) : new ResultsMap(host);
}
