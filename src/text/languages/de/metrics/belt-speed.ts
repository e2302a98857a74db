import type { beltSpeedWords } from '../../../words/metrics/belt-speed.ts';

export const beltSpeed: typeof beltSpeedWords = {
  beltSpeed: {
    name: 'Bandgeschwindigkeit im Video',
    shortName: 'Bandgeschwindigkeit',
    definition: 'Wie schnell der Fuß nach hinten wandert, während er flach auf dem Band steht.',
    displaysOffBand: 'Anzeigen von Laufbändern liegen um 1 bis 13 % daneben',
  },
  footTravelsWithBelt:
    'Solange der Fuß flach steht, wandert er mit dem Band; seine Geschwindigkeit im Video ist also die des Bandes.',
  heightMakesMetres: 'Deine Körpergröße macht aus Pixeln Meter.',
  compareAtSameSpeed:
    'Fast alles hier ändert sich mit dem Tempo; vergleiche deshalb nur Clips mit gleichem Tempo.',
  noteTheSetting:
    'Notiere zu jedem Clip Geschwindigkeit und Steigung des Laufbands und filme wieder mit derselben Einstellung.',
  displaysOff: 'Anzeigen von Laufbändern liegen um 1 bis 13 % daneben.',
  heightErrorStays:
    'Ein Fehler in der eingegebenen Körpergröße wird zum gleichen Fehler in der Geschwindigkeit.',
};
