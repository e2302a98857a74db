import type { armsWords } from '../../../words/metrics/arms.ts';

export const arms: typeof armsWords = {
  elbowAngle: {
    name: 'Ellbogenwinkel',
    shortName: 'Ellbogenwinkel',
    definition:
      'Wie weit der Ellbogen im Mittel über den Doppelschritt geöffnet ist, vom Oberarm zum Unterarm.',
    sign: '180° ist ein gestreckter Arm; kleinere Werte bedeuten mehr Beugung.',
    aboutRightAngleBand: 'etwa 75 bis 105° in der Trainingspraxis',
    pictureNote: 'der Wert ist der Mittelwert über den Doppelschritt',
    averageAngle: 'Der mittlere Winkel zwischen Oberarm und Unterarm über den Doppelschritt.',
    aboutRightAngle: 'Etwa ein rechter Winkel, 75 bis 105°, ist Trainingspraxis.',
    handrailHides: 'Ein Handlauf verdeckt oft den Arm.',
  },
  armSwing: {
    name: 'Armschwung',
    shortName: 'Armschwung',
    definition: 'Wie weit die Hand in einem Doppelschritt neben der Schulter vor und zurück schwingt.',
    wristTravel:
      'Der Abstand zwischen der vordersten und der hintersten Stelle des Handgelenks in einem Doppelschritt, gemessen an der Schulter derselben Seite, als Anteil der Beinlänge.',
    noVerdict: 'Kein Grenzwert ist wissenschaftlich bestätigt, deshalb steht die Zahl ohne Urteil da.',
    handrailHides: 'Ein Handlauf verdeckt oft den Arm, und wer sich festhält, schwingt nicht.',
  },
  both: {
    balanceTheLegs:
      'Die Arme gleichen die Beine aus und gehören so zur Kette; ein direkter Zusammenhang mit den Knien ist nicht bekannt.',
    swingLoosely:
      'Lass die Arme locker vor und zurück schwingen, die Ellbogen etwa im rechten Winkel gebeugt.',
  },
};
