// Makes src/main/resources/META-INF/resources/assets/ground.json, what a map without a tile server is drawn on:
//
//   node frontend/ground.mjs <departements.geojson>
//
// the outlines of the départements to a hundred metres, and the larger towns of our own list of communes.
// See src/main/resources/nomenclature/README.md for whose they are. Needed again when either changes.
import {readFileSync, writeFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';

const SMALLEST_TOWN = 8000;
const ARRONDISSEMENT = /^(751|6938|132)\d+$/;

const [source] = process.argv.slice(2);
const root = new URL('../src/main/resources/', import.meta.url);
const round = degrees => Math.round(degrees * 1000) / 1000;

function ring(points) {
  const rounded = points.map(([lon, lat]) => [round(lon), round(lat)]);
  return rounded.filter((point, i) => i === 0 || point.join() !== rounded[i - 1].join());
}

function polygons({type, coordinates}) {
  const all = type === 'Polygon' ? [coordinates] : coordinates;
  return all.map(rings => rings.map(ring).filter(points => points.length > 3)).filter(rings => rings.length > 0);
}

const outlines = JSON.parse(readFileSync(source, 'utf8')).features.map(({properties, geometry}) => ({
  type: 'Feature',
  properties: {code: properties.code},
  geometry: {type: 'MultiPolygon', coordinates: polygons(geometry)},
}));

// No name or postcode there holds a comma.
const towns = gunzipSync(readFileSync(new URL('nomenclature/communes.csv.gz', root)))
  .toString('utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(line => line.split(','))
  .filter(([insee, , , population, lat]) => !ARRONDISSEMENT.test(insee) && population >= SMALLEST_TOWN && lat)
  .map(([, name, , population, lat, lon]) => [name, Number(population), round(lat), round(lon)])
  .sort((one, other) => other[1] - one[1]);

writeFileSync(
  new URL('META-INF/resources/assets/ground.json', root),
  JSON.stringify({outlines: {type: 'FeatureCollection', features: outlines}, towns}) + '\n',
);
