import { inLanguage } from '../../language.ts';

/** The page that joins all others, and the article’s questions. */
export const overviewWords = inLanguage('learn/overview', {
  whyKneesHurt: {
    title: 'Why do my knees hurt?',
    summary:
      'Mostly from more load than the knee was ready for. Form, strength, shoes and rest all have a part.',
    threeThings:
      'Three things come together in most sore knees: how much you run, how you run, and the joint itself.',
    lookAtAll: 'Usually no single one explains it, so it pays to look at all of them.',
    kneeHeading: 'The knee, and where it hurts',
    kneeIsBuilt:
      'The thigh bone stands on the shin bone, ligaments hold them together, and cartilage lets them glide.',
    kneecapPulley: 'In front, the kneecap sits in the tendon of the thigh muscles like a pulley.',
    howMuchHeading: 'How much you run',
    smallLoads: 'Small loads, thousands of times, add up.',
    oneLongRun: 'One run that is much longer than usual is a likelier trigger than the sum of the week.',
    restDays: 'Rest days are when tendons and muscles repair.',
    howYouRunHeading: 'How you run',
    footFarAhead: 'A foot that lands far ahead brakes, and more of the landing reaches the knee.',
    quickerSteps: 'Slightly quicker, shorter steps ask less of the knee in each of them.',
    kneeDrifts: 'A knee that drifts inwards (knee valgus) is worth a look, though many run so without pain.',
    whatCarriesHeading: 'What carries the knee',
    hipsThighsCalves: 'Hips, thighs and calves take load off the joint.',
    shoesWearOut: 'Shoes wear out, and their cushioning with them.',
    whatHelpsHeading: 'What helps',
    startWithToday: 'Start with the knee of today: run as much as it takes well, and build up from there.',
  },
  questions: {
    title: 'Five questions',
    summary: 'What runners with sore knees ask most, in short.',
    whySoreHeading: 'Why do knees get sore from running?',
    tooMuch: 'Mostly from too much too soon, sometimes from form, sometimes from the joint.',
    bitOfEach: 'Often it is a bit of each.',
    overuseHeading: 'What does “overuse” mean?',
    smallStrains:
      'The knee gets small strains faster than it can mend them, often after a jump in distance or without rest days.',
    lessLoad: 'It calms down with less load for a while; stopping altogether is seldom needed.',
    formHeading: 'Can the way I run make knees sore?',
    shiftsLoad: 'It shifts load from one place to another, so it can be part of it.',
    notFromFilm: 'Nobody can tell from a film alone, and a new form only counts if the knee likes it.',
    whichTroublesHeading: 'Which knee troubles do runners meet?',
    aroundKneecap: 'Most often pain around the kneecap, below it, or at the outer side.',
    pageHasNames: 'The page on where it hurts has the names.',
    comeBackHeading: 'What can I do so that it does not come back?',
    longestRun: 'Let the longest run grow by about 10 % at most.',
    strengthSessions: 'Do two short strength sessions a week for hips, thighs and trunk.',
    restDays: 'Keep rest days, and mix in other sports.',
    wornShoes: 'Change worn shoes.',
    filmAgain: 'Film again every four weeks and see what has changed.',
    askEarly: 'Ask early when it does not settle.',
  },
});
