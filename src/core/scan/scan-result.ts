import type { Facing, View } from '../run/run-context.ts';
import type { SceneRoll } from '../run/scene-roll.ts';
import type { PixelBox } from '../pose/pixel-box.ts';
import { lookAtRunner } from '../preflight/evidence/look-at-runner.ts';
import { runnerEvidence, type RunnerEvidence } from '../preflight/evidence/runner-evidence.ts';
import type { SceneEvidence } from '../preflight/evidence/scene-evidence.ts';
import { linkPeople, type ScannedPerson } from './link-people.ts';
import { unionBox } from './landmark-box.ts';
import { peopleStill } from './people-still.ts';
import { proposeView } from './propose-view.ts';
import { rankRunners } from './rank-runners.ts';
import { runnerCrop } from './runner-crop.ts';
import { hipZone, type RunnerRegion } from './runner-region.ts';
import type { ScanFrame } from './scan-frame.ts';

/** What a quick look at frames spread over the clip found. */
export interface ScanResult {
  /**
   * People found, the proposed runner first; each with the crop and view that choosing this person
   * would give.
   */
  readonly people: readonly ScannedRunner[];
  /** Region to infer on: the runner's union box with margin; null when no person was found. */
  readonly crop: RunnerRegion | null;
  readonly view: View | null;
  readonly facing: Facing | null;
  /** The frame in which the people are shown to choose from; left out where there is no choice. */
  readonly stillFrame?: number;
  /** What the pre-flight checks read, apart from the runner; left out where nobody looked. */
  readonly scene?: SceneEvidence;
  /**
   * What the room's upright and level lines say about the camera's roll; left out where they do not
   * agree or nobody looked.
   */
  readonly roll?: SceneRoll;
  /**
   * The proposed runner's steps per minute of the file; left out for plain running in real time,
   * and where no rhythm was found or nobody looked.
   */
  readonly stepsPerMin?: number;
}

/**
 * A person that a scan found, and what choosing them would give. Boxes are in pixels of the
 * displayed frame; view and facing are null where the scan cannot tell.
 */
export interface ScannedRunner {
  /** Union of the person's landmark boxes, without margin. */
  readonly box: PixelBox;
  readonly seenInFrames: number;
  readonly crop: RunnerRegion;
  readonly view: View | null;
  readonly facing: Facing | null;
  /**
   * Around what is seen of this person in the frame `stillFrame`; left out for one who is not in
   * it, and without a choice.
   */
  readonly still?: PixelBox;
  /** What the pre-flight checks read of this person; left out where no pictures were kept. */
  readonly evidence?: RunnerEvidence;
}

/**
 * Finds the people in a scan, proposes the runner, the region to infer on, the view and the facing.
 */
export function summariseScan(
  frames: readonly ScanFrame[],
  frameWidth: number,
  frameHeight: number,
): ScanResult {
  const size = { width: frameWidth, height: frameHeight, frames: frames.length };
  const persons = linkPeople(frames);
  const ranked = rankRunners(persons, size);
  const still = persons.length > 1 ? peopleStill(ranked, size) : null;
  const people = ranked.flatMap((person, rank): ScannedRunner[] => {
    const seen = still?.boxes[rank];
    const hips = persons.length > 1 ? hipZone(person) : null;
    const box = unionBox(person.sightings.map((sighting) => sighting.box));
    const crop = runnerCrop(person, frameWidth, frameHeight);
    if (!box || !crop) return [];
    return [
      {
        box,
        seenInFrames: person.sightings.length,
        crop: { ...crop, hips },
        ...proposeView(person),
        ...(seen && { still: seen }),
        ...evidenceOf(person, frames, size),
      },
    ];
  });
  const runner = people[0];
  return {
    people,
    crop: runner?.crop ?? null,
    view: runner?.view ?? null,
    facing: runner?.facing ?? null,
    ...(still && { stillFrame: still.frame }),
  };
}

/** What the pictures tell of a person, where they were kept. */
function evidenceOf(
  person: ScannedPerson,
  frames: readonly ScanFrame[],
  size: { readonly width: number; readonly height: number },
): Pick<ScannedRunner, 'evidence'> {
  const pictures = new Map(frames.map(({ frame, picture }) => [frame, picture]));
  const stills = frames.flatMap(({ picture }) => picture ?? []);
  const looks = person.sightings.flatMap(({ frame, landmarks }) => {
    const picture = pictures.get(frame);
    return picture ? [lookAtRunner(landmarks, picture, size, stills)] : [];
  });
  return looks.length > 0 ? { evidence: runnerEvidence(looks, size) } : {};
}
