import type { preflightWords } from '../../../words/capture/preflight.ts';
import { plural } from '../plural.ts';

/** German for `words/capture/preflight.ts`. */
export const preflight: typeof preflightWords = {
  headline: {
    clipReady: 'Bereit: Es steht nichts im Weg',
    cameraReady: 'Bereit: Das Bild ist, wie es sein soll',
    thingsToKnow: (count) => plural(count, { one: '1 Hinweis', other: `${count} Hinweise` }),
  },
  cost: {
    allButRhythm: (metrics) =>
      `Entfällt: alle Werte außer, wo der Rhythmus des Körpers zu sehen ist, ${metrics}.`,
    leftOut: (metrics) => `Entfällt: ${metrics}.`,
    lessExact: (metrics) => `Weniger genau: ${metrics}.`,
    named: (metric) => metric,
    andMore: (metrics, more) => `${metrics} und ${more} weitere`,
  },
  pictureTurned: {
    turnIt: 'Dreh es unter „Bild drehen“; das Video auf deinem Gerät bleibt, wie es ist.',
    turnItBy: (degrees) =>
      `Dreh es unter „Bild drehen“ um ${degrees}° im Uhrzeigersinn; das Video auf deinem Gerät bleibt, wie es ist.`,
  },
  feetOutOfFrame: {
    always: 'Die Füße liegen außerhalb des Bildes',
    atTimes: 'Die Füße verlassen manchmal das Bild',
    whatIsWrong: (percent) =>
      `Ein Fuß liegt ${percent === undefined ? 'manchmal' : `in ${percent} % der betrachteten Bilder`} jenseits des Randes. Ohne die Füße sind Aufsetzen und Abheben nicht zu sehen.`,
  },
  oblique: (degrees) =>
    `Die Kamera scheint ${degrees === undefined ? 'deutlich' : `etwa ${degrees}°`} schräg zu stehen (auf 8° genau); das verkürzt, was zur Kamera zeigt. Die Analyse misst es noch einmal und lässt weg, was dadurch verfälscht wird.`,
  notLevel: {
    byAFewDegrees:
      'Senkrechte und waagerechte Kanten im Raum sind um einige Grad gedreht. Winkel gegen die Senkrechte werden nur so weit berichtigt, wie das Band es verrät.',
    clockwise: (degrees) =>
      `Senkrechte und waagerechte Kanten im Raum sind um ${degrees}° im Uhrzeigersinn gedreht. Winkel gegen die Senkrechte werden nur so weit berichtigt, wie das Band es verrät.`,
    anticlockwise: (degrees) =>
      `Senkrechte und waagerechte Kanten im Raum sind um ${degrees}° gegen den Uhrzeigersinn gedreht. Winkel gegen die Senkrechte werden nur so weit berichtigt, wie das Band es verrät.`,
  },
  cameraMoves: (percent) =>
    `Der Hintergrund verschiebt sich${percent === undefined ? '' : ` um etwa ${percent} % der Körpergröße`}; diese Bewegung mischt sich in deine.`,
  frameRateLow: {
    few: 'Wenige Bilder pro Sekunde: Ein Bild steht für viele ms, und ein Fuß ist 200 bis 300 auf dem Band. Bodenkontaktzeit und Flugzeit entfallen, wo ihr Fehler 15 % übersteigt.',
    framesPerSecond: (fps, pictureMs) =>
      `${fps} Bilder pro Sekunde: Ein Bild steht für ${pictureMs} ms, und ein Fuß ist 200 bis 300 auf dem Band. Bodenkontaktzeit und Flugzeit entfallen, wo ihr Fehler 15 % übersteigt.`,
    isItSlowMotion: 'Wenn es Zeitlupe ist, sag das unter „Spielt in“: Dann zählt die wahre Bildrate.',
  },
  maybeMirrored: {
    title: 'Das Video ist vielleicht gespiegelt',
    fileAsksForIt:
      'Die Datei verlangt ein gespiegeltes Bild; in einem gespiegelten Video heißt das linke Bein das rechte. Dem Bild selbst ist das nicht anzusehen.',
    cameraOnScreenSide:
      'Gefilmt wurde mit der Kamera auf der Bildschirmseite; in einem gespiegelten Video heißt das linke Bein das rechte. Dem Bild selbst ist das nicht anzusehen.',
    lookAtWriting:
      'Sieh dir eine Schrift im Bild an, auf dem Shirt oder am Laufband: Sie muss richtig herum zu lesen sein.',
    tickMirrored:
      'Wenn nicht, wähle „Das Video ist gespiegelt“: Links und rechts heißen dann so wie an der Person.',
  },
};
