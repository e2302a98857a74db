import { FOOT_ANGLE_TIMES_S } from '../../core/metrics/foot-strike-angle.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import type { Side } from '../../core/pose/landmark.ts';
import { claim } from '../claim.ts';
import { errorSentence } from '../error-words.ts';
import { formatNumber } from '../format/format-number.ts';
import { footStrikeWords } from '../words/metrics/foot-strike.ts';
import { borderInWords } from './borders-in-words.ts';
import { evidence } from './explanation.ts';
import type { FindingWords } from './finding-words.ts';
import { band, type MetricEntry, metricEntry } from './metric-entry.ts';
import { CALF_STRENGTH, CHANGE_SLOWLY, LAND_BENEATH, QUICKER_STEPS } from './shared-suggestions.ts';

const ms = (seconds: number): string => formatNumber(Math.abs(1000 * seconds), 0);

const pictureNote = (): string => footStrikeWords.both.pictureNote(ms(FOOT_ANGLE_TIMES_S[0] ?? 0));

const border = (index: number): string => borderInWords('foot-strike-angle', index);

const WHY = [
  claim(() => footStrikeWords.both.heelFarAhead, 'article:form'),
  claim(() => footStrikeWords.both.heelAloneNoFault, 'metrics:foot-strike-pattern', 'metrics:wording'),
] as const;

const TRY = [LAND_BENEATH, QUICKER_STEPS, CALF_STRENGTH, CHANGE_SLOWLY] as const;

const LIMIT = claim(() => errorSentence('foot-strike-angle', 'side'), 'metrics:foot-strike-angle');

/** A class and what it means, the same whatever the numbers are. */
function ofClass(
  words: () => { title: (side: Side | null) => string; sentence: (side: Side | null) => string },
): FindingWords {
  return {
    title: ({ side }) => words().title(side),
    sentence: ({ side }) => words().sentence(side),
  };
}

/** How the foot meets the belt. */
export const FOOT_STRIKE_WORDS = {
  'foot-strike-angle': metricEntry({
    names: () => footStrikeWords.angle,
    bands: [band(() => footStrikeWords.angle.classesBand(border(0), border(1)), 'own')],
    pictureNote,
    explanation: {
      whatIsIt: [
        claim(() => footStrikeWords.angle.readAtContact, 'metrics:foot-strike-angle'),
        claim(() => footStrikeWords.angle.classes(border(0), border(1)), 'metrics:foot-strike-angle'),
      ],
      whyItMattersForKnees: WHY,
      whatCanITry: TRY,
      evidence: [
        evidence(
          () => footStrikeWords.angle.limitsAreOf(border(0), border(1)),
          'altman-davis-2012',
          'metrics:foot-strike-angle',
        ),
        evidence(() => footStrikeWords.angle.readFromVideo, 'mo-2025', 'metrics:foot-strike-angle'),
        evidence(() => footStrikeWords.angle.articleSuggests, 'article', 'article:cadence', 'article:form'),
      ],
      limits: [LIMIT, claim(() => footStrikeWords.angle.notHowHard, 'metrics:foot-strike-angle')],
    },
  }),
  'foot-strike-pattern': metricEntry({
    names: () => footStrikeWords.pattern,
    bands: [band(() => footStrikeWords.pattern.noneBetterBand, 'published')],
    findings: {
      rearfoot: ofClass(() => footStrikeWords.pattern.rearfoot),
      midfoot: ofClass(() => footStrikeWords.pattern.midfoot),
      forefoot: ofClass(() => footStrikeWords.pattern.forefoot),
      between: ofClass(() => footStrikeWords.pattern.between),
    },
    pictureNote,
    explanation: {
      whatIsIt: [
        claim(() => footStrikeWords.pattern.sorted, 'metrics:foot-strike-pattern'),
        claim(() => footStrikeWords.pattern.tooCloseIsBetween, 'metrics:foot-strike-pattern'),
      ],
      whyItMattersForKnees: WHY,
      whatCanITry: TRY,
      evidence: [
        evidence(() => footStrikeWords.pattern.mostLandOnHeel, 'dictionary', 'metrics:foot-strike-pattern'),
        evidence(
          () => footStrikeWords.pattern.nearLegMoreReliable,
          'dictionary',
          'metrics:foot-strike-pattern',
        ),
      ],
      limits: [
        LIMIT,
        claim(
          () => footStrikeWords.pattern.noTroubleNoChange,
          'metrics:wording',
          'metrics:foot-strike-pattern',
        ),
      ],
    },
  }),
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
