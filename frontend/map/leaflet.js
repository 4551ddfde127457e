/* Leaflet with its clusters, which look for it in the window, and its style sheets. */
import L from 'leaflet';
import 'leaflet.markercluster';
import leafletStyles from 'leaflet/dist/leaflet.css?inline';

const STYLES = 'leaflet-styles';

/* Pages come and go in one document; the sheets are put there once. */
export function dressed() {
  if (!document.getElementById(STYLES)) {
    const style = document.createElement('style');
    style.id = STYLES;
    style.textContent = leafletStyles;
    // First, so that ours win.
    document.head.prepend(style);
  }
  const ours = new URL('assets/map.css', document.baseURI).href;
  if (![...document.styleSheets].some(sheet => sheet.href === ours)) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = ours;
    document.head.append(link);
  }
}

export default L;
