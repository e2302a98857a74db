import type { Rule } from 'eslint';

declare const noWordsInComponents: Rule.RuleModule;
export default noWordsInComponents;
