import { inLanguage } from '../../language.ts';

const frontalEvents =
  'First contact is where the foot’s fast way down ends and toe-off where its fast way up begins, which is coarser than what a side view allows.';

/** How the numbers of the printed report came about, and what it cannot say. */
export const methodWords = inLanguage('report/method', {
  heading: 'Method, limits and sources',
  howMeasured: 'How it was measured.',
  limits: 'Limits.',
  points:
    'A pose model places 33 points on the body in every picture of the video; all of this ran on the device that held the video.',
  legsPutRight:
    'Where the model took one leg for the other, this was noticed from the movement and put right.',
  smoothed: 'The paths of the points were smoothed without shifting them in time.',
  events: {
    side: 'First contact is where the foot has begun to travel back at half the speed of the belt, and toe-off is where the knee is straightest before the foot is furthest back.',
    front: frontalEvents,
    rear: frontalEvents,
  },
  seenFlat: 'Angles are seen flat, as projected onto the picture.',
  flagged:
    'A stride is flagged when a value departs from the runner’s own median by a robust z above 3 and by more than strides of one leg can be told apart.',
  verdictNeeds: 'A verdict needs at least 7 usable strides of a leg.',
  program: (poseModels: readonly string[], version: string): string =>
    `Pose model: BlazePose, ${poseModels.join(', ')}. Program core: version ${version}.`,
  notADiagnosis:
    'These are findings about one clip, not a diagnosis, and they do not predict injury: a review of 30 studies with 3,404 runners gives little support for that.',
  places: 'The places are among healthy runners; no cut-off for injury has been validated.',
  nearLegOnly:
    'In a side view only the near leg is judged; the far leg carries a larger error and is never compared with it.',
  treadmill:
    'Running on a treadmill may differ from running outdoors, so compare clips that were filmed alike.',
  professional:
    'See a professional when pain lasts for more than two weeks, or when the knee swells, gives way or locks.',
});
