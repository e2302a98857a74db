import type { overviewWords } from '../../../words/learn/overview.ts';

/** German for `words/learn/overview.ts`. */
export const overview: typeof overviewWords = {
  whyKneesHurt: {
    title: 'Warum tun mir die Knie weh?',
    summary:
      'Meist durch mehr Belastung, als das Knie gewohnt war. Laufstil, Kraft, Schuhe und Ruhe spielen alle mit.',
    threeThings:
      'Bei den meisten schmerzenden Knien kommen drei Dinge zusammen: wie viel du läufst, wie du läufst und das Gelenk selbst.',
    lookAtAll: 'Meist erklärt es keines davon allein, also lohnt es sich, alle anzusehen.',
    kneeHeading: 'Das Knie, und wo es wehtut',
    kneeIsBuilt:
      'Der Oberschenkelknochen steht auf dem Schienbein, Bänder halten beide zusammen, und Knorpel lässt sie gleiten.',
    kneecapPulley: 'Vorn sitzt die Kniescheibe wie eine Umlenkrolle in der Sehne der Oberschenkelmuskeln.',
    howMuchHeading: 'Wie viel du läufst',
    smallLoads: 'Kleine Belastungen summieren sich, wenn sie tausendfach kommen.',
    oneLongRun:
      'Ein einzelner Lauf, der viel länger ist als sonst, ist eher der Auslöser als die Summe der Woche.',
    restDays: 'An Ruhetagen erholen sich Sehnen und Muskeln.',
    howYouRunHeading: 'Wie du läufst',
    footFarAhead: 'Ein Fuß, der weit vor dir aufsetzt, bremst, und mehr von der Landung kommt am Knie an.',
    quickerSteps: 'Etwas schnellere, kürzere Schritte verlangen dem Knie in jedem davon weniger ab.',
    kneeDrifts:
      'Ein Knie, das nach innen wandert (Knievalgus), ist einen Blick wert, auch wenn viele ohne Schmerzen so laufen.',
    whatCarriesHeading: 'Was das Knie trägt',
    hipsThighsCalves: 'Hüften, Oberschenkel und Waden nehmen dem Gelenk Belastung ab.',
    shoesWearOut: 'Schuhe nutzen sich ab, und mit ihnen die Dämpfung.',
    whatHelpsHeading: 'Was hilft',
    startWithToday:
      'Fang mit dem Knie von heute an: Lauf so viel, wie es gut verträgt, und bau von dort aus auf.',
  },
  questions: {
    title: 'Fünf Fragen',
    summary: 'Was bei schmerzenden Knien am häufigsten gefragt wird, in Kürze.',
    whySoreHeading: 'Warum schmerzen Knie vom Laufen?',
    tooMuch: 'Meist durch zu viel in zu kurzer Zeit, manchmal durch den Laufstil, manchmal durch das Gelenk.',
    bitOfEach: 'Oft ist es von allem etwas.',
    overuseHeading: 'Was heißt „Überlastung“?',
    smallStrains:
      'Das Knie bekommt kleine Reize schneller, als es sie ausheilen kann, oft nach einem Sprung im Umfang oder ohne Ruhetage.',
    lessLoad: 'Mit weniger Belastung beruhigt es sich nach einer Weile; ganz aufzuhören ist selten nötig.',
    formHeading: 'Kann mein Laufstil die Knie schmerzen lassen?',
    shiftsLoad: 'Er verschiebt Belastung von einer Stelle zur anderen, kann also dazu beitragen.',
    notFromFilm:
      'Aus einem Video allein kann das niemand sagen, und ein neuer Laufstil zählt nur, wenn das Knie ihn mag.',
    whichTroublesHeading: 'Welche Kniebeschwerden kommen beim Laufen vor?',
    aroundKneecap: 'Am häufigsten Schmerzen rund um die Kniescheibe, darunter oder an der Außenseite.',
    pageHasNames: 'Auf der Seite „Wo es wehtut“ stehen die Namen.',
    comeBackHeading: 'Was kann ich tun, damit es nicht wiederkommt?',
    longestRun: 'Lass den längsten Lauf um höchstens etwa 10 % wachsen.',
    strengthSessions: 'Mach zweimal pro Woche kurze Kraftübungen für Hüften, Oberschenkel und Rumpf.',
    restDays: 'Halte Ruhetage ein und misch andere Sportarten dazu.',
    wornShoes: 'Ersetz abgelaufene Schuhe.',
    filmAgain: 'Filme alle vier Wochen und sieh, was sich verändert hat.',
    askEarly: 'Hol dir früh Rat, wenn es sich nicht legt.',
  },
};
