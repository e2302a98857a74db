import type { preflightLiveWords } from '../../../words/capture/preflight-live.ts';

/** German for `words/capture/preflight-live.ts`. */
export const preflightLive: typeof preflightLiveWords = {
  feetOutOfFrame:
    'Stell die Kamera tiefer, neige sie nach unten oder rück sie zurück, bis unter den Schuhen eine Handbreit Band zu sehen ist.',
  headOutOfFrame:
    'Rück die Kamera zurück oder neige sie nach oben, sodass über dem Kopf eine Handbreit frei bleibt.',
  handsOutOfFrame: 'Rück die Kamera zurück oder zur Seite, sodass du in der Bildmitte läufst.',
  runnerSmall: {
    whatIsWrong: (heightPx) =>
      `Du bist im Bild ${heightPx === undefined ? 'klein' : `${heightPx} Pixel groß`}; ab 220 werden die Gelenke gut gefunden.`,
    moveNearer: 'Rück die Kamera näher, bis du etwa drei Viertel der Bildhöhe ausfüllst.',
  },
  oblique: {
    whatIsWrong: (degrees) =>
      `Die Kamera scheint ${degrees === undefined ? 'deutlich' : `etwa ${degrees}°`} schräg zu stehen (auf 8° genau); das verkürzt, was zur Kamera zeigt.`,
    fromTheSide:
      'Von der Seite: Stell die Kamera auf Höhe der Bandmitte auf und richte sie gerade quer zum Band.',
    inLine: 'Von hinten oder von vorn: Stell sie auf die Mittellinie des Bandes.',
  },
  notLevel: {
    byAFewDegrees: 'Senkrechte und waagerechte Kanten im Raum sind um einige Grad gedreht.',
    clockwise: (degrees) =>
      `Senkrechte und waagerechte Kanten im Raum sind um ${degrees}° im Uhrzeigersinn gedreht.`,
    anticlockwise: (degrees) =>
      `Senkrechte und waagerechte Kanten im Raum sind um ${degrees}° gegen den Uhrzeigersinn gedreht.`,
    levelIt:
      'Richte die Kamera aus: Leg auf einer Seite etwas unter, bis Türrahmen im Bild senkrecht stehen.',
  },
  cameraMoves:
    'Stell die Kamera auf ein Regal, einen Stuhl oder ein Stativ, das das Laufband nicht berührt; über einen Tisch überträgt sich sein Wackeln.',
  zoom: {
    whatIsWrong:
      'Der Hintergrund wird größer oder kleiner: Die Kamera zoomt von selbst oder wurde gerade bewegt.',
    switchOffFraming:
      'Schalte im Programm der Kamera die automatische Bildwahl aus („Center Stage“, „Folgemodus“, „Auto Framing“).',
  },
  sceneChanges: {
    whatIsWrong:
      'Vor einigen Sekunden war der Hintergrund ein anderer: Die Kamera wurde gerade bewegt oder folgt dir von selbst.',
    leaveItWhereItIs: 'Lass die Kamera, wo sie ist; der Hinweis verschwindet nach einigen Sekunden.',
  },
  severalPeople: 'Bitte andere, aus dem Bild zu gehen, während du läufst.',
  frameRateLow: {
    few: 'Es kommen wenige Bilder pro Sekunde: Eines steht für viele ms, und ein Fuß ist 200 bis 300 auf dem Band.',
    picturesPerSecond: (fps, pictureMs) =>
      `Es kommen ${fps} Bilder pro Sekunde: Eines steht für ${pictureMs} ms, und ein Fuß ist 200 bis 300 auf dem Band.`,
    moreLight: 'Mehr Licht: Ohne genug davon werden die meisten Kameras langsamer.',
    anotherSize: 'Wähle eine andere Bildgröße, wenn die Kamera eine mit mehr Bildern anbietet.',
    aPhoneDoesBetter: 'Ein Handy mit 60 fps oder mehr kann es besser; sein Video lässt sich hier öffnen.',
  },
  feetBlurred: {
    moreLight: 'Mit mehr Licht wird die Verschlusszeit kürzer.',
    wipeTheLens: 'Wisch die Linse ab, oder stell im Programm der Kamera eine Verschlusszeit von 1/250 s ein.',
  },
  tooDark: 'Schalte jede Lampe ein, die es gibt, und stell die Kamera auf die Seite der Fenster.',
};
