import type { QualityIssue } from '../core/quality/quality-issue.ts';
import type { QualityText, QualityWords } from './quality.ts';
import { formatFactor } from './slow-motion.ts';
import { captureRefusalsWords as words } from './words/capture/capture-refusals.ts';

type Codes =
  | 'picture-turned'
  | 'view-contradicted'
  | 'facing-contradicted'
  | 'plays-backwards'
  | 'steps-unclear'
  | 'limited-strides'
  | 'too-fast';

type Cause = keyof typeof words.causes;

/** What hides the steps: the cause that the check names, where there are words for it. */
function causeOf(named: string | null): Cause {
  return named !== null && Object.hasOwn(words.causes, named) ? (named as Cause) : 'unknown';
}

/** The user stands by what they entered. */
function keptAgainstPicture(entered: string | null, seen: string | null): QualityText {
  const { title, whatIsWrong, leaveItToBeFound } = words.keptAgainstPicture;
  return { title: title(entered, seen), whatIsWrong, whatToDo: [leaveItToBeFound] };
}

/** Words for what a clip is, or was said to be, and therefore cannot be read as it stands. */
export const CAPTURE_REFUSAL_WORDS: Pick<QualityWords, Codes> = {
  'picture-turned': (values) => {
    const turn = values.number('degrees');
    const turned = words.pictureTurned;
    if (turn === '180') {
      const { upsideDown, runnerUpsideDown, turnItBy } = turned;
      return { title: upsideDown, whatIsWrong: runnerUpsideDown, whatToDo: [turnItBy(turn)] };
    }
    const isKnown = turn === '90' || turn === '270';
    return {
      title: turned.onItsSide,
      whatIsWrong: isKnown ? turned.runnerOnTheirSide : turned.runnerNotUpright,
      whatToDo: [isKnown ? turned.turnItBy(turn) : turned.turnIt],
    };
  },
  'view-contradicted': (values, severity) => {
    const [entered, seen] = [values.text('entered'), values.text('seen')];
    if (severity !== 'refuse') return keptAgainstPicture(entered, seen);
    const { title, whatIsWrong, choose } = words.viewContradicted;
    return { title, whatIsWrong: whatIsWrong(entered, seen), whatToDo: [choose(seen)] };
  },
  'facing-contradicted': (values, severity) => {
    const [entered, seen] = [values.text('entered'), values.text('seen')];
    if (severity !== 'refuse') return keptAgainstPicture(entered, seen);
    const { title, whatIsWrong, choose } = words.facingContradicted;
    return { title, whatIsWrong: whatIsWrong(entered, seen), whatToDo: [choose(seen)] };
  },
  'plays-backwards': () => {
    const { title, whatIsWrong, useItAsFilmed } = words.playsBackwards;
    return { title, whatIsWrong, whatToDo: [useItAsFilmed] };
  },
  'steps-unclear': (values) => {
    const { title, why, whatToDo } = words.causes[causeOf(values.text('cause'))];
    const whatIsWrong = words.stepsUnclear(why, values.number('cadence'));
    return { title, whatIsWrong, whatToDo: [whatToDo] };
  },
  'limited-strides': (values) => {
    const { title, whatIsWrong, filmMore } = words.limitedStrides;
    return {
      title,
      whatIsWrong: whatIsWrong(values.rounded('strides'), values.number('seconds', 1)),
      whatToDo: [filmMore],
    };
  },
  'too-fast': (values) => {
    const [cadence, inFile] = [values.number('cadence'), values.number('fileCadence')];
    const [entered, factor] = [values.rounded('entered', 1), values.rounded('factor', 2)];
    const { factorDoesNotFit, fasterThanLife, asEntered, asItIs } = words.tooFast;
    const { setTo, setToRealTime, useItAsFilmed } = words.tooFast;
    if (entered === null || entered === 1) {
      const proposed = factor === null ? null : formatFactor(factor);
      return { title: fasterThanLife, whatIsWrong: asItIs(cadence), whatToDo: [useItAsFilmed(proposed)] };
    }
    return {
      title: factorDoesNotFit,
      whatIsWrong: asEntered(cadence, formatFactor(entered), inFile),
      whatToDo: [factor === null || factor === 1 ? setToRealTime : setTo(formatFactor(factor))],
    };
  },
};

/** The button that has a contradicted clip read as it was entered all the same. */
export function analyseAsEntered({ code, values }: Pick<QualityIssue, 'code' | 'values'>): string {
  const entered = String(values?.['entered'] ?? '');
  const isFacing = code === 'facing-contradicted';
  return (isFacing ? words.facingContradicted : words.viewContradicted).readAllTheSame(entered);
}
