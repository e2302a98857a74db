import type { unavailableWords } from '../../words/unavailable.ts';

export const unavailable: typeof unavailableWords = {
  'wrong-view': {
    short: 'nicht in dieser Ansicht',
    sentence: 'Von dort, wo die Kamera stand, ist das nicht zu sehen.',
    whatToDo: 'Filme einen zweiten Clip aus der Ansicht, die es zeigt.',
  },
  'oblique-view': {
    short: 'Kamera schräg',
    sentence: 'Die Kamera blickt schräg auf die Person; das verzerrt diese Messung zu sehr.',
    whatToDo: 'Stell die Kamera genau seitlich auf, oder genau dahinter oder davor.',
  },
  'needs-height': {
    short: 'Körpergröße fehlt',
    sentence: 'Um Pixel in Meter umzurechnen, braucht es deine Körpergröße.',
    whatToDo: 'Gib deine Körpergröße in den Einstellungen ein.',
  },
  'needs-belt-speed': {
    short: 'Bandgeschwindigkeit fehlt',
    sentence: 'Dafür braucht es die Geschwindigkeit des Laufbands.',
    whatToDo: 'Gib die Geschwindigkeit ein, die das Laufband anzeigt.',
  },
  'frame-rate-too-low': {
    short: 'Bildrate zu niedrig',
    sentence: 'Das Video hat zu wenige Bilder pro Sekunde, um diese Zeit gut zu messen.',
    whatToDo: 'Filme mit 60 Bildern pro Sekunde oder mehr.',
  },
  'feet-out-of-frame': {
    short: 'Füße nicht im Bild',
    sentence:
      'Die Füße sind außerhalb des Bildes; so ist nicht zu sehen, wann sie aufsetzen und das Band verlassen.',
    whatToDo: 'Filme den ganzen Körper, mit einer Handbreit Platz unter den Füßen.',
  },
  'feet-hidden': {
    short: 'Füße verdeckt',
    sentence: 'Etwas verdeckt die Schuhe, deshalb ist ihr Winkel nicht zu sehen.',
    whatToDo: 'Filme von einer Stelle, von der der ganze Schuh auf dem Band zu sehen ist.',
  },
  'landmarks-missing': {
    short: 'Gelenke nicht zu sehen',
    sentence: 'Die Gelenke, die es dafür braucht, waren verdeckt oder ließen sich nicht verfolgen.',
    whatToDo: 'Halte den ganzen Körper im Bild, bei gutem Licht und mit nichts vor den Beinen.',
  },
  'no-event': {
    short: 'Kontakt nicht gefunden',
    sentence:
      'Der Moment, in dem der Fuß aufsetzt oder das Band verlässt, wurde in diesem Doppelschritt nicht gefunden.',
    whatToDo: 'Geh im Player zu dem Doppelschritt und setz den Moment von Hand.',
  },
  'not-running': {
    short: 'kein Laufen',
    sentence:
      'Das ist nur fürs Laufen definiert, und es war kein Moment mit beiden Füßen in der Luft zu sehen.',
    whatToDo: 'Nimm einen Teil des Videos, in dem du gleichmäßig läufst.',
  },
  'hip-landmarks-cannot-show-pelvis': {
    short: 'Becken nicht erkennbar',
    sentence:
      'Die Hüftpunkte, die das Modell findet, folgen der Neigung des Beckens nicht; eine Zahl daraus wäre nur Rauschen.',
    whatToDo: null,
  },
  'dots-need-rear-view': {
    short: 'Punkte nicht im Blick',
    sentence: 'Die Punkte am unteren Rücken sind nur von hinten zu sehen.',
    whatToDo: 'Filme einen zweiten Clip von hinten.',
  },
  'dots-not-followed': {
    short: 'Punkte nicht verfolgt',
    sentence:
      'Die beiden Punkte ließen sich nicht verfolgen: Auf zu vielen Bildern waren sie verdeckt, unscharf oder nicht die einzigen hellen Stellen am unteren Rücken.',
    whatToDo:
      'Klebe zwei gleiche runde Punkte dorthin, wo sonst nichts so hell ist, auf die Haut oder auf einfarbigen Stoff in anderem Ton, stecke das Oberteil ein und filme bei gutem Licht.',
  },
  'dots-too-close': {
    short: 'Punkte zu eng',
    sentence:
      'Die beiden Punkte liegen so wenige Pixel auseinander oder sind so unruhig, dass der Wert um mehr als 2° unsicher wäre.',
    whatToDo:
      'Filme aus geringerem Abstand, bei besserem Licht und in höherer Auflösung, und klebe die Punkte so weit auseinander wie die Grübchen am unteren Rücken.',
  },
  'error-too-large': {
    short: 'Messfehler zu groß',
    sentence: 'Der Messfehler wäre so groß wie das, was gemessen werden soll.',
    whatToDo:
      'Das genaueste Modell, ein näheres Bild, eine höhere Bildrate und besseres Licht machen den Messfehler kleiner.',
  },
  'too-few-strides': {
    short: 'zu wenige Doppelschritte',
    sentence: 'Es gibt zu wenige verwertbare Doppelschritte für einen verlässlichen Wert.',
    whatToDo: 'Filme mindestens 15 Sekunden gleichmäßiges Laufen.',
  },
  'excluded-by-user': {
    short: 'von dir ausgelassen',
    sentence: 'Du hast diesen Doppelschritt aus der Analyse herausgenommen.',
    whatToDo: 'Nimm den Doppelschritt wieder auf, um seine Werte zu sehen.',
  },
};
