import { citationsWords } from './words/citations.ts';

/**
 * A published work that a sentence leans on. Only works whose text or abstract was read are listed.
 */
export interface Citation {
  /** As shown in running text, e.g. `Heiderscheit 2011`. */
  readonly label: string;
  readonly authors: string;
  /** Null for a page without a date. */
  readonly year: number | null;
  /** Title and journal; null where only author and year are on record. */
  readonly title: string | null;
  readonly journal: string | null;
  /** What it is used for here, in one sentence. */
  readonly usedFor: string;
}

export const CITATION_IDS = [
  'alentorn-geli-2017',
  'altman-davis-2012',
  'bramah-2018',
  'buist-2008',
  'dingenen-2018',
  'dingenen-2019',
  'esculier-2016',
  'esculier-2018',
  'esculier-2020',
  'frandsen-2025',
  'heiderscheit-2011',
  'herrington-2014',
  'knapik-2014',
  'lieberman-2015',
  'malisoux-2024',
  'mo-2025',
  'peterson-2022',
  'roos-2012',
  'souza-2016',
  'trek-runners',
  'willson-2014',
] as const;

export type CitationId = (typeof CITATION_IDS)[number];

export const CITATIONS: Readonly<Record<CitationId, Citation>> = {
  'alentorn-geli-2017': {
    label: 'Alentorn-Geli 2017',
    authors: 'Alentorn-Geli, Samuelsson, Musahl, Green, Bhandari, Karlsson',
    year: 2017,
    title:
      'The Association of Recreational and Competitive Running With Hip and Knee Osteoarthritis: A Systematic Review and Meta-analysis',
    journal: 'Journal of Orthopaedic & Sports Physical Therapy',
    usedFor: 'How often runners and people who do not run have osteoarthritis of hip or knee.',
  },
  'altman-davis-2012': {
    label: 'Altman & Davis 2012',
    authors: 'Altman, Davis',
    year: 2012,
    title: null,
    journal: null,
    usedFor: 'Telling rearfoot, midfoot and forefoot landings apart by the angle of the foot.',
  },
  'bramah-2018': {
    label: 'Bramah 2018',
    authors: 'Bramah et al.',
    year: 2018,
    title: 'Is There a Pathological Gait Associated With Common Soft Tissue Running Injuries?',
    journal: 'American Journal of Sports Medicine 46(12): 3023–3031',
    usedFor: 'Pelvic drop in runners who were already injured, compared with runners who were not.',
  },
  'buist-2008': {
    label: 'Buist 2008',
    authors: 'Buist, Bredeweg, van Mechelen, Lemmink, Pepping, Diercks',
    year: 2008,
    title:
      'No effect of a graded training program on the number of running-related injuries in novice runners: a randomized controlled trial',
    journal: 'American Journal of Sports Medicine 36(1): 33–39',
    usedFor: 'What the 10 % rule did for 532 beginners in a trial.',
  },
  'dingenen-2018': {
    label: 'Dingenen 2018',
    authors: 'Dingenen, Barton, Janssen, Benoit, Malliaras',
    year: 2018,
    title: 'Test-retest reliability of two-dimensional video analysis during running',
    journal: 'Physical Therapy in Sport',
    usedFor:
      'How far a careful person drifts when measuring the same video angles twice, and how many strides are needed.',
  },
  'dingenen-2019': {
    label: 'Dingenen 2019',
    authors: 'Dingenen et al.',
    year: 2019,
    title:
      'Are two-dimensional measured frontal plane angles related to three-dimensional measured kinematic profiles during running?',
    journal: 'Physical Therapy in Sport',
    usedFor: 'What a knee angle seen on video can and cannot say about the three-dimensional knee.',
  },
  'esculier-2016': {
    label: 'Esculier 2016',
    authors: 'Esculier, Bouyer, Dubois, Frémont, Moore, Roy',
    year: 2016,
    title:
      'Effects of rehabilitation approaches for runners with patellofemoral pain: protocol of a randomised clinical trial addressing specific underlying mechanisms',
    journal: 'BMC Musculoskeletal Disorders 17: 5',
    usedFor:
      'How the trial of 2018 was planned: all groups learned to manage symptoms by changing their training.',
  },
  'esculier-2018': {
    label: 'Esculier 2018',
    authors: 'Esculier, Bouyer, Dubois, Fremont, Moore, McFadyen, Roy',
    year: 2018,
    title:
      'Is combining gait retraining or an exercise programme with education better than education alone in treating runners with patellofemoral pain? A randomised clinical trial',
    journal: 'British Journal of Sports Medicine 52(10): 659–666',
    usedFor: 'What runners gained who learned to steer their running by its pain.',
  },
  'esculier-2020': {
    label: 'Esculier 2020',
    authors: 'Esculier et al.',
    year: 2020,
    title: null,
    journal: 'Journal of Athletic Training',
    usedFor:
      'Alignment, weakness and a straying kneecap are not known to be what starts pain around the kneecap.',
  },
  'frandsen-2025': {
    label: 'Frandsen 2025',
    authors: 'Frandsen et al.',
    year: 2025,
    title:
      'How much running is too much? Identifying high-risk running sessions in a 5200-person cohort study',
    journal: 'British Journal of Sports Medicine 59(17): 1203–1210',
    usedFor: 'One run that is much longer than the longest of the last 30 days, in 5,205 runners.',
  },
  'heiderscheit-2011': {
    label: 'Heiderscheit 2011',
    authors: 'Heiderscheit, Chumanov, Michalski, Wille, Ryan',
    year: 2011,
    title: 'Effects of Step Rate Manipulation on Joint Mechanics during Running',
    journal: 'Medicine & Science in Sports & Exercise 43(2): 296–302',
    usedFor: 'What taking 5 to 10 % more steps at the same speed does to the work of the knee.',
  },
  'herrington-2014': {
    label: 'Herrington 2014',
    authors: 'Herrington',
    year: 2014,
    title: null,
    journal: null,
    usedFor: 'Knee alignment in a single-leg squat, with and without pain around the kneecap.',
  },
  'knapik-2014': {
    label: 'Knapik 2014',
    authors: 'Knapik, Trone, Tchandja, Jones',
    year: 2014,
    title:
      'Injury-Reduction Effectiveness of Prescribing Running Shoes on the Basis of Foot Arch Height: Summary of Military Investigations',
    journal: 'Journal of Orthopaedic & Sports Physical Therapy 44(10): 805–812',
    usedFor:
      'What choosing shoes by the arch of the foot did for injuries, in three trials with 7,203 recruits.',
  },
  'lieberman-2015': {
    label: 'Lieberman 2015',
    authors: 'Lieberman et al.',
    year: 2015,
    title:
      'Effects of stride frequency and foot position at landing on braking force, hip torque, impact peak force and the metabolic cost of running in humans',
    journal: 'Journal of Experimental Biology 218: 3406–3414',
    usedFor: 'How braking and the impact peak change with where the foot lands.',
  },
  'malisoux-2024': {
    label: 'Malisoux 2024',
    authors: 'Malisoux, Gette, Delattre, Urhausen, Theisen',
    year: 2024,
    title:
      'Gait asymmetry in spatiotemporal and kinetic variables does not increase running-related injury risk in lower limbs',
    journal: 'BMJ Open Sport & Exercise Medicine 10(1): e001787',
    usedFor: 'What left-right differences meant for 836 recreational runners followed for six months.',
  },
  'mo-2025': {
    label: 'Mo 2025',
    authors: 'Mo et al.',
    year: 2025,
    title: null,
    journal: null,
    usedFor: 'How well foot strike can be read on the near and on the far leg.',
  },
  'peterson-2022': {
    label: 'Peterson 2022',
    authors: 'Peterson, Hawke, Spink, Sadler, Hawes, Callister, Chuter',
    year: 2022,
    title:
      'Biomechanical and Musculoskeletal Measurements as Risk Factors for Running-Related Injury in Non-elite Runners: A Systematic Review and Meta-analysis of Prospective Studies',
    journal: 'Sports Medicine - Open 8: 38',
    usedFor: 'Why nothing here predicts injury: 30 studies with 3,404 runners give little support for it.',
  },
  'roos-2012': {
    label: 'Roos 2012',
    authors: 'Roos, Barton, van Deursen',
    year: 2012,
    title: 'Patellofemoral joint compression forces in backward and forward running',
    journal: 'Journal of Biomechanics 45(9): 1656–1660',
    usedFor: 'What the kneecap carries in running, beside what the ground gives back.',
  },
  'souza-2016': {
    label: 'Souza 2016',
    authors: 'Souza',
    year: 2016,
    title: null,
    journal: null,
    usedFor: 'The clinic checklist for running videos: knee bend in mid-stance and hip extension.',
  },
  'trek-runners': {
    label: 'TREK Education',
    authors: 'TREK Education, patellofemoral pain: runners',
    year: null,
    title: 'How runners with pain around the kneecap can keep running',
    get journal() {
      return citationsWords.educationPage;
    },
    usedFor: 'The three limits behind today’s light; the trial’s own text with them could not be read.',
  },
  'willson-2014': {
    label: 'Willson 2014',
    authors: 'Willson, Sharpee, Meardon, Kernozek',
    year: 2014,
    title:
      'Effects of step length on patellofemoral joint stress in female runners with and without patellofemoral pain',
    journal: 'Clinical Biomechanics 29: 243–247',
    usedFor: 'What shorter steps do to the load of the kneecap, per step and per mile.',
  },
};

/** A citation as one line of a reference list. */
export function citationLine(id: CitationId): string {
  const { authors, year, title, journal } = CITATIONS[id];
  const parts = [`${authors} (${year ?? citationsWords.noDate}).`];
  if (title !== null) parts.push(title.endsWith('?') ? title : `${title}.`);
  if (journal !== null) parts.push(`${journal}.`);
  return parts.join(' ');
}
