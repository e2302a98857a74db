import type { Side } from '../../../core/pose/landmark.ts';
import type { labelsWords } from '../../words/labels.ts';

const SIDES: Readonly<Record<Side, string>> = { left: 'Links', right: 'Rechts' };

const TOO_CLOSE =
  'Der Winkel liegt zu knapp an der Grenze: Mit seinem Messfehler kann er zu beiden Klassen gehören.';

export const labels: typeof labelsWords = {
  views: { side: 'Von der Seite', front: 'Von vorn', rear: 'Von hinten' },
  facing: { left: 'Blick nach links', right: 'Blick nach rechts' },
  models: { lite: 'Lite (am schnellsten)', full: 'Full', heavy: 'Heavy (am genauesten)' },
  mirrored: 'Gespiegeltes Video',
  mirror: {
    choice: 'Das Video ist gespiegelt',
    hint: 'Links und rechts sind so benannt, wie sie am Körper sind.',
    title: 'Ist dieses Video gespiegelt?',
    why: 'Es scheint von der Kamera auf der Bildschirmseite zu kommen, die oft speichert, was ein Spiegel zeigt; dann sieht das linke Bein wie das rechte aus. Such eine Schrift im Bild: Lässt sie sich richtig herum lesen?',
    yes: 'Nein, es ist gespiegelt',
    no: 'Ja, sie ist richtig herum',
  },
  turn: {
    legend: 'Bild drehen',
    left: 'Nach links drehen',
    over: 'Auf den Kopf drehen',
    right: 'Nach rechts drehen',
    title: (degrees) => (degrees === 180 ? 'Steht das Bild auf dem Kopf?' : 'Liegt das Bild auf der Seite?'),
    why: 'Die Person steht darin nicht aufrecht: Der Datei fehlt die Angabe, wie die Kamera gehalten wurde. Das Video auf deinem Gerät bleibt, wie es ist.',
    yes: (degrees) =>
      degrees === 180 ? 'Umdrehen' : degrees === 90 ? 'Nach rechts drehen' : 'Nach links drehen',
  },
  sides: { ...SIDES },
  legOf: (side, leg) =>
    leg === null ? SIDES[side] : `${SIDES[side]} (${leg === 'near' ? 'kameranahes' : 'kamerafernes'} Bein)`,
  events: { 'initial-contact': 'Erstkontakt', 'toe-off': 'Zehenablösung' },
  moments: {
    'initial-contact': 'Erstkontakt',
    'mid-stance': 'Mittlere Standphase',
    'toe-off': 'Zehenablösung',
  },
  findingSeverities: {
    good: 'Wie üblich',
    info: 'Gut zu wissen',
    watch: 'Im Auge behalten',
    flag: 'Daran zu arbeiten lohnt sich',
  },
  tooClose: 'Zu knapp, um es zu sagen',
  usualOrEdge: 'Üblich oder am Rand',
  qualitySeverities: {
    refuse: 'Nicht messbar',
    warn: 'Weniger genau als üblich',
    info: 'Gut zu wissen',
  },
  exclusions: {
    'event-order': 'Ausgelassen: Seine Fußkontakte kamen in einer unmöglichen Reihenfolge oder außer Takt.',
    gap: 'Ausgelassen: Während eines Teils davon warst du nicht zu sehen.',
    user: 'Von dir ausgelassen.',
  },
  strideRemark: (state, isEdited) =>
    [
      state === null ? '' : { 'left-out': 'ausgelassen', flagged: 'auffällig' }[state],
      isEdited ? 'von Hand korrigiert' : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  categories: {
    rearfoot: { name: 'Rückfuß', sentence: 'Die Ferse setzt zuerst auf.' },
    midfoot: { name: 'Mittelfuß', sentence: 'Ferse und Fußballen setzen fast gleichzeitig auf.' },
    forefoot: { name: 'Vorfuß', sentence: 'Der Fußballen setzt zuerst auf.' },
    'between-rearfoot-and-midfoot': {
      name: 'Zwischen Rückfuß und Mittelfuß',
      sentence: TOO_CLOSE,
    },
    'between-midfoot-and-forefoot': { name: 'Zwischen Mittelfuß und Vorfuß', sentence: TOO_CLOSE },
    between: {
      name: 'Zwischen zwei Klassen',
      sentence: 'Der Winkel liegt zu knapp an der Grenze, deshalb lässt sich keine einzelne Klasse nennen.',
    },
  },
};
