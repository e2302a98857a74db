/** The list of commands that are found by typing. */
export { commandPaletteWords as PALETTE } from './words/command-palette.ts';
