/** Attributes of elements that a person reads or hears. */
const READ_ATTRIBUTES = new Set([
  'abbr',
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'content',
  'label',
  'placeholder',
  'title',
]);

/** Attributes of components, and keys of objects, that a machine reads. */
const MACHINE_NAMES = new Set([
  'as',
  'class',
  'd',
  'href',
  'icon',
  'id',
  'src',
  'style',
  'transform',
  'viewBox',
]);

/** Calls whose text is a selector, a query or a message for whoever debugs. */
const MACHINE_CALLS = /^(?:querySelector(?:All)?|closest|matches|matchMedia|getElementById|Error|TypeError)$/;

/** Elements whose text is the same in every language. */
const UNTRANSLATED = new Set(['code', 'script', 'style']);

const hasWord = (text) => /\p{L}{2,}/u.test(text.replaceAll('Treadlens', ''));

/** A sentence, a phrase or a capitalised word; not an id, a unit or a path. */
function isProse(text) {
  if (!hasWord(text) || /^(?:var\(|url\(|translate\(|rotate\(|M ?\d)/.test(text)) return false;
  return /\p{L}[\p{L}’',.;:]*\s+\p{L}/u.test(text) || /^\W*\p{Lu}\p{Ll}/u.test(text);
}

/** Words beside what is put in: `${n} runs`. */
const isProseWithParts = (quasis) =>
  quasis.some(({ value: { cooked } }) => hasWord(cooked) && (/\s/.test(cooked) || isProse(cooked)));

const nameOf = (callee) => (callee.type === 'MemberExpression' ? callee.property.name : callee.name);

/** Whether a text in code stands where no person reads it. */
function isForMachines(node) {
  for (let child = node, at = node.parent; at; child = at, at = at.parent) {
    if (at.type.startsWith('TS') && at.type.endsWith('Type')) return true;
    switch (at.type) {
      case 'ImportDeclaration':
      case 'ImportExpression':
        return true;
      case 'BinaryExpression':
        if (/^[!=]==?$/.test(at.operator)) return true;
        break;
      case 'SwitchCase':
        return at.test === child;
      case 'MemberExpression':
        if (at.property === child) return true;
        break;
      case 'Property':
        if (at.key === child || MACHINE_NAMES.has(at.key.name)) return true;
        break;
      case 'CallExpression':
      case 'NewExpression':
        if (MACHINE_CALLS.test(nameOf(at.callee))) return true;
        break;
      case 'SvelteAttribute':
        return MACHINE_NAMES.has(at.key.name) || !isRead(at);
      case 'SvelteDirective':
      case 'SvelteStyleDirective':
        return at.kind !== 'EventHandler' && at.kind !== 'Binding';
    }
  }
  return false;
}

/** Whether an attribute may hold words: of an element those that are read, of a component any. */
function isRead(attribute) {
  const element = attribute.parent.parent;
  return element.kind === 'component'
    ? !MACHINE_NAMES.has(attribute.key.name)
    : READ_ATTRIBUTES.has(attribute.key.name) || /^on/.test(attribute.key.name);
}

function isUntranslated(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === 'SvelteStyleElement' || at.type === 'SvelteScriptElement') return true;
    if (at.type === 'SvelteElement' && UNTRANSLATED.has(at.name.name)) return true;
  }
  return false;
}

/**
 * No words in a component: they stand in `src/text`, where every language has them.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { words: 'Words stand in src/text/words, for every language: “{{text}}”.' },
  },
  create(context) {
    const report = (node, text) =>
      context.report({ node, messageId: 'words', data: { text: text.trim().replace(/\s+/g, ' ') } });
    return {
      SvelteText(node) {
        if (hasWord(node.value) && !isUntranslated(node)) report(node, node.value);
      },
      SvelteLiteral(node) {
        const attribute = node.parent;
        if (attribute.type !== 'SvelteAttribute' || !isRead(attribute)) return;
        const isElement = attribute.parent.parent.kind !== 'component';
        if (isElement ? hasWord(node.value) : isProse(node.value)) report(node, node.value);
      },
      Literal(node) {
        if (typeof node.value !== 'string' || !isProse(node.value) || isForMachines(node)) return;
        report(node, node.value);
      },
      TemplateLiteral(node) {
        if (!isProseWithParts(node.quasis) || isForMachines(node)) return;
        report(node, node.quasis.map(({ value }) => value.cooked).join('…'));
      },
    };
  },
};
