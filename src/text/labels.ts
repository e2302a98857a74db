import type { Facing, ModelId, View } from '../core/run/run-context.ts';
import type { Finding, FindingSeverity } from '../core/findings/finding.ts';
import type { GaitEventType, Leg } from '../core/run/gait-event.ts';
import type { Side } from '../core/pose/landmark.ts';
import type { QualitySeverity } from '../core/quality/quality-issue.ts';
import type { StrideResult } from '../core/results/measured-run.ts';

/** Names of the choices and states that screens and reports share. */
export const VIEW_LABELS: Readonly<Record<View, string>> = {
  side: 'From the side',
  front: 'From the front',
  rear: 'From behind',
};

export const FACING_LABELS: Readonly<Record<Facing, string>> = {
  left: 'Facing left',
  right: 'Facing right',
};

export const MODEL_LABELS: Readonly<Record<ModelId, string>> = {
  lite: 'Lite (fastest)',
  full: 'Full',
  heavy: 'Heavy (most exact)',
};

export const MIRRORED_LABEL = 'Mirrored video';

/** Says and asks that a video is mirrored. */
export const MIRROR_WORDS = {
  choice: 'The video is mirrored',
  hint: 'Left and right are named as they are on the runner.',
  title: 'Is this video mirrored?',
  why: 'It seems to come from the camera on the screen’s side, which often stores what a mirror shows; then the left leg looks like the right one. Look at some writing in the picture: does it read the right way round?',
  yes: 'No, it is mirrored',
  no: 'Yes, it reads right',
} as const;

export const TURN_WORDS = {
  legend: 'Turn the picture',
  left: 'Turn left',
  over: 'Turn over',
  right: 'Turn right',
  title: (degrees: number): string =>
    degrees === 180 ? 'Is the picture upside down?' : 'Does the picture lie on its side?',
  why: 'The runner does not stand upright in it: the file has lost the mark that says how the camera was held. The video on your device stays as it is.',
  yes: (degrees: number): string =>
    degrees === 180 ? 'Turn it over' : degrees === 90 ? 'Turn it right' : 'Turn it left',
} as const;

export const SIDE_LABELS: Readonly<Record<Side, string>> = { left: 'Left', right: 'Right' };

export const EVENT_LABELS: Readonly<Record<GaitEventType, string>> = {
  'initial-contact': 'Initial contact',
  'toe-off': 'Toe-off',
};

export const FINDING_SEVERITY_LABELS: Readonly<Record<FindingSeverity, string>> = {
  good: 'As usual',
  info: 'Worth knowing',
  watch: 'Keep an eye on',
  flag: 'Worth working on',
};

/** Instead of a severity: the clip is not exact enough to tell the place. */
export const TOO_CLOSE_LABEL = 'Too close to tell';

/** Instead of a severity: surely not unusual, and the clip cannot tell more. */
const USUAL_OR_EDGE_LABEL = 'Usual or at the edge';

export const QUALITY_SEVERITY_LABELS: Readonly<Record<QualitySeverity, string>> = {
  refuse: 'Cannot be measured',
  warn: 'Less exact than usual',
  info: 'Good to know',
};

export const EXCLUSION_LABELS: Readonly<Record<NonNullable<StrideResult['excluded']>, string>> = {
  'event-order': 'Left out: its foot contacts came in an impossible order.',
  gap: 'Left out: the runner was not seen during part of it.',
  user: 'Left out by you.',
};

/** `Left`, or `Left (near leg)` in a side view. */
export function legLabel(side: Side, leg: Leg): string {
  return leg === null ? SIDE_LABELS[side] : `${SIDE_LABELS[side]} (${leg} leg)`;
}

/** What a finding's badge says: its severity, or how much of it the clip can tell. */
export function findingLabel({ id, severity }: Pick<Finding, 'id' | 'severity'>): string {
  if (isUntold({ id })) return TOO_CLOSE_LABEL;
  return /-usual-or-edge(-asymmetry)?$/.test(id) ? USUAL_OR_EDGE_LABEL : FINDING_SEVERITY_LABELS[severity];
}

/** Whether the clip cannot tell the place of the finding's number. */
export function isUntold({ id }: Pick<Finding, 'id'>): boolean {
  return /-cannot-tell(-asymmetry)?$/.test(id);
}
