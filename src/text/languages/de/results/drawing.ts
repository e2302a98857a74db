import type { resultsDrawingWords } from '../../../words/results/drawing.ts';

export const drawing: typeof resultsDrawingWords = {
  drawBar: {
    label: 'Zeichnen',
    tool: 'Werkzeug',
    colour: 'Farbe',
    words: 'Worte',
    placeholder: 'Schreiben, dann Enter',
    set: 'Setzen',
    done: 'Fertig',
    drawnFrame: 'In dieses Bild gezeichnet',
    remove: (name) => `${name} entfernen`,
    chooseMarkMove: 'Wähle ein Zeichen, um es zu verschieben; Entf löscht es.',
    dragClickBoth: 'Ziehen oder beide Enden anklicken.',
    clickArmCorner: 'Klick einen Schenkel, den Scheitel und den anderen Schenkel an.',
    dragTailTip: 'Vom Ende zur Spitze ziehen.',
    dragMiddleOutwards: 'Von der Mitte nach außen ziehen.',
    dragAlong: 'Entlang ziehen.',
    clickWordsBelong: 'Klick dorthin, wo die Worte hingehören.',
    selectAndMove: 'Wählen und verschieben',
  },
  drawLayer: {
    surfaceMovingMark: 'Zeichenfläche: Pfeiltasten bewegen die gewählte Zeichnung, Entf löscht sie',
    surfaceSettingPoints:
      'Zeichenfläche: Pfeiltasten bewegen das Kreuz, Enter setzt einen Punkt, Escape verlässt sie',
  },
};
