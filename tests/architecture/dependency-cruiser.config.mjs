import { readFileSync } from 'node:fs';

/**
 * Rules for `npm run dependencies`, made from the table in layers.json. Imports of types count as
 * well; in `.svelte` files dependency-cruiser sees values only, and ESLint reads the same table for
 * their types.
 */
const { layers, stagesOfCore } = JSON.parse(readFileSync(new URL('layers.json', import.meta.url), 'utf8'));

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** Matches what lies at a path of the table, or under it. */
const pattern = ({ path }) => `^${path.split('*').map(escape).join('[^/]+')}(?:/|$)`;

/** Earlier layers may lie inside this one's path: those files are not its own. */
function place(layer) {
  const pathNot = layers.slice(0, layers.indexOf(layer)).map(pattern);
  return { path: pattern(layer), ...(pathNot.length > 0 && { pathNot }) };
}

function layerRules(layer) {
  const hasNode = layer.packages.includes('node:');
  const packages = layer.packages.filter((name) => name !== 'node:');
  return [
    ...layers
      .filter(({ name }) => !layer.mayImport.includes(name))
      .map((other) => ({
        name: `${layer.name} does not import ${other.name}`,
        severity: 'error',
        from: place(layer),
        to: place(other),
      })),
    {
      name: `${layer.name} imports only its own packages`,
      severity: 'error',
      from: place(layer),
      to: {
        path: '^node_modules/',
        ...(packages.length > 0 && {
          pathNot: packages.map((name) => `^node_modules/${escape(name)}(?:/|-|$)`),
        }),
      },
    },
    ...(hasNode
      ? []
      : [
          {
            name: `${layer.name} knows no Node`,
            severity: 'error',
            from: place(layer),
            to: { dependencyTypes: ['core'] },
          },
        ]),
  ];
}

const stageRules = stagesOfCore.slice(0, -1).map((stage, index) => ({
  name: `core/${stage} imports no later stage`,
  severity: 'error',
  from: { path: `^src/core/${stage}/` },
  to: { path: `^src/core/(?:${stagesOfCore.slice(index + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layers.flatMap(layerRules),
    ...stageRules,
    {
      name: 'every folder of core is a stage',
      severity: 'error',
      from: {},
      to: { path: '^src/core/[^/]+/', pathNot: `^src/core/(?:${stagesOfCore.join('|')})/` },
    },
    {
      name: 'every file lies in a layer',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: layers.map(pattern) },
    },
    {
      name: 'no cycle between the folders of ui',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src/ui/' },
      to: { circular: true },
    },
    {
      name: 'no cycle of values',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^virtual:', '[?]url$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'browser', 'default', 'types'],
    },
  },
};
