/** What the settings ask of a device on which nothing is kept yet. */
export const EMPTY_DEVICE = {
  device: { status: { kind: 'idle' }, contents: null, fits: () => true, look: () => Promise.resolve() },
  knees: { entries: null, load: () => Promise.resolve() },
};
