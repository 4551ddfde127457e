import {overrideVaadinConfig} from './vite.generated';

const PART = /^ {2}if \(key === '[0-9a-f]+'\) \{\n(?: {4}.*\n)+ {2}\}\n/gm;

/* Flow writes which page needs which chunk in an order that changes from build to build, and another order gives the files of the
   bundle other names. Sorted, the same sources always give the same bundle. */
const samePartsSameOrder = {
  name: 'same-parts-same-order',
  enforce: 'pre',
  transform(code, id) {
    const sorted = id.endsWith('generated-flow-imports.js') ? code.match(PART)?.sort() : null;
    return sorted ? code.replace(PART, () => sorted.shift()) : null;
  },
};

export default overrideVaadinConfig(() => ({plugins: [samePartsSameOrder]}));
