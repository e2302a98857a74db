import type { Facing, ModelId, View } from '../core/run/run-context.ts';
import type { Finding, FindingSeverity } from '../core/findings/finding.ts';
import type { GaitEventType, Leg } from '../core/run/gait-event.ts';
import type { Side } from '../core/pose/landmark.ts';
import type { QualitySeverity } from '../core/quality/quality-issue.ts';
import type { StrideResult } from '../core/results/measured-run.ts';
import { spoken } from './spoken.ts';
import { labelsWords } from './words/labels.ts';

/** Names of the choices and states that screens and reports share. */
export const VIEW_LABELS: Readonly<Record<View, string>> = spoken(() => labelsWords.views);

export const FACING_LABELS: Readonly<Record<Facing, string>> = spoken(() => labelsWords.facing);

export const MODEL_LABELS: Readonly<Record<ModelId, string>> = spoken(() => labelsWords.models);

export const MIRRORED_LABEL = labelsWords.mirrored;

/** Says and asks that a video is mirrored. */
export const MIRROR_WORDS = spoken(() => labelsWords.mirror);

export const TURN_WORDS = spoken(() => labelsWords.turn);

export const SIDE_LABELS: Readonly<Record<Side, string>> = spoken(() => labelsWords.sides);

export const EVENT_LABELS: Readonly<Record<GaitEventType, string>> = spoken(() => labelsWords.events);

export const FINDING_SEVERITY_LABELS: Readonly<Record<FindingSeverity, string>> = spoken(
  () => labelsWords.findingSeverities,
);

export const QUALITY_SEVERITY_LABELS: Readonly<Record<QualitySeverity, string>> = spoken(
  () => labelsWords.qualitySeverities,
);

export const EXCLUSION_LABELS: Readonly<Record<NonNullable<StrideResult['excluded']>, string>> = spoken(
  () => labelsWords.exclusions,
);

/** `Left`, or `Left (near leg)` in a side view. */
export function legLabel(side: Side, leg: Leg): string {
  return labelsWords.legOf(side, leg);
}

/** What a finding's badge says: its severity, or how much of it the clip can tell. */
export function findingLabel({ id, severity }: Pick<Finding, 'id' | 'severity'>): string {
  // The clip is not exact enough to tell the place.
  if (isUntold({ id })) return labelsWords.tooClose;
  // Surely not unusual, and the clip cannot tell more.
  return /-usual-or-edge(-asymmetry)?$/.test(id)
    ? labelsWords.usualOrEdge
    : FINDING_SEVERITY_LABELS[severity];
}

/** Whether the clip cannot tell the place of the finding's number. */
export function isUntold({ id }: Pick<Finding, 'id'>): boolean {
  return /-cannot-tell(-asymmetry)?$/.test(id);
}
