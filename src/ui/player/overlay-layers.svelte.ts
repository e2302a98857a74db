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
}
