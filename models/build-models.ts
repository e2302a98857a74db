import { buildModels } from './pose-bundles.ts';

// `npm run models` builds what is missing; `npm run models -- --record` also writes new checksums
// after a wanted change.
const built = await buildModels({ record: process.argv.includes('--record') });
console.log(
  built.length === 0
    ? 'Pose models are in place.'
    : `Built pose models: ${built.map((name) => `models/${name}`).join(', ')}`,
);
