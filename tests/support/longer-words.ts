/**
 * Has a page show a language whose words are a third longer than English, to see whether they fit:
 * every word of three letters and more grows by 35 %, where it is drawn. To be run in the page,
 * before its own scripts.
 */
export function lengthenWords(): void {
  const longer = (text: string): string =>
    text.replace(/\p{L}{3,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.35)).toLowerCase());
  const written = new WeakMap<Text, string>();
  const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'CODE', 'TITLE']);
  const lengthen = (node: Node): void => {
    if (node instanceof Text) {
      if (written.get(node) === node.data || UNREAD.has(node.parentElement?.tagName ?? '')) return;
      const text = longer(node.data);
      written.set(node, text);
      if (text !== node.data) node.data = text;
    } else for (const child of node.childNodes) lengthen(child);
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof Text) lengthen(target);
      for (const node of addedNodes) lengthen(node);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
