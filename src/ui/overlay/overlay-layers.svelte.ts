/** The parts of the drawing. */
export type LayerName = 'skeleton' | 'measurement' | 'angles' | 'trails' | 'belt';

/** What is drawn on the picture, each to be switched on and off. */
export class OverlayLayers {
  skeleton = $state(true);
  /** The number that was read at this frame. */
  measurement = $state(true);
  /** Joint angles with their values. */
  angles = $state(false);
  /** Where feet and knees have been. */
  trails = $state(false);
  belt = $state(false);

  /** Shows or hides one of them. */
  toggle(layer: LayerName): void {
    this[layer] = !this[layer];
  }
}
