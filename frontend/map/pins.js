/* What stands on a map: a pin for a site, a disc with a number for many. Both are at least 28 pixels wide. */
import L from './leaflet.js';

const PIN = 28;

function icon(className, size, text) {
  const mark = document.createElement('span');
  mark.textContent = text;
  return L.divIcon({className, html: mark, iconSize: [size, size]});
}

/* @param name what is read out, and shown beside the pointer */
export function pin(point, name) {
  return L.marker(point, {icon: icon('map-pin', PIN, ''), title: name, riseOnHover: true});
}

function discSize(count) {
  return count < 10 ? 30 : count < 100 ? 34 : count < 1000 ? 40 : 48;
}

export function discIcon(count, language) {
  const text = new Intl.NumberFormat(language, {notation: count < 10_000 ? 'standard' : 'compact'}).format(count);
  return icon('map-disc', discSize(count), text);
}

export function disc(point, count, name, language) {
  return L.marker(point, {icon: discIcon(count, language), title: name});
}

/* Pins that would lie over each other become a disc; those at one place fan out when it is pressed. */
export function clustered(nameOf, language) {
  return L.markerClusterGroup({
    animate: false,
    showCoverageOnHover: false,
    maxClusterRadius: 36,
    spiderLegPolylineOptions: {className: 'map-leg', weight: 1},
    iconCreateFunction: cluster => {
      cluster.options.title = nameOf(cluster.getChildCount());
      return discIcon(cluster.getChildCount(), language);
    },
  });
}
