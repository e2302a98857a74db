/** Runs that waited or were being analysed when their tab went; offered in the library. */
export { unfinishedWords as UNFINISHED } from './words/library/unfinished.ts';
