import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** What the page loads once it knows its language. */
const APP = /\/src\/app\/mount-app\.ts$/;

/**
 * Has the built page fetch the app while its first script still chooses the language: the app is
 * loaded after that, and would else be asked for only then.
 */
export function earlyApp(): Plugin {
  return {
    name: 'treadlens:early-app',
    transformIndexHtml: {
      order: 'post',
      handler: (page, { bundle }) => (bundle ? tagsOf(page, bundle) : []),
    },
  };
}

function tagsOf(page: string, bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const app = chunks.find(({ facadeModuleId }) => APP.test(facadeModuleId ?? ''));
  if (!app) throw new Error('The app is no file of its own');
  const needed = withImports(app, chunks);
  const styles = needed.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  return [
    ...needed.map(({ fileName }) => link('modulepreload', fileName)),
    ...[...new Set(styles)].map((fileName) => link('stylesheet', fileName)),
  ].filter(({ attrs }) => !page.includes(`"${attrs.href}"`));
}

/** A chunk after those that it imports, directly or through others. */
function withImports(
  chunk: Rolldown.OutputChunk,
  chunks: readonly Rolldown.OutputChunk[],
): Rolldown.OutputChunk[] {
  const found = new Set<Rolldown.OutputChunk>();
  const add = (at: Rolldown.OutputChunk): void => {
    for (const name of at.imports) {
      const next = chunks.find(({ fileName }) => fileName === name);
      if (next && !found.has(next)) add(next);
    }
    found.add(at);
  };
  add(chunk);
  return [...found];
}

function link(rel: 'modulepreload' | 'stylesheet', fileName: string) {
  return {
    tag: 'link',
    attrs: { rel, crossorigin: true, href: `./${fileName}` },
    injectTo: 'head' as const,
  };
}
