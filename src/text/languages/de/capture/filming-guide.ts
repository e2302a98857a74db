import type { filmingGuideWords } from '../../../words/capture/filming-guide.ts';

/** German for `words/capture/filming-guide.ts`. */
export const filmingGuide: typeof filmingGuideWords = {
  rules: {
    stillAndLevel: {
      rule: 'Still, auf Hüfthöhe, waagerecht',
      why: 'Ein Stativ, ein Stuhl auf einer Bank, das nächste Laufband: alles, nur keine Hand. Die meisten Kamera-Apps können eine Wasserwaage anzeigen.',
    },
    wholeBody: {
      rule: 'Ganzer Körper, mit Platz um die Füße',
      why: 'Kopf und beide Schuhe bleiben im ganzen Doppelschritt im Bild, mit einer Handbreit Platz auf jeder Seite.',
    },
    frameRate: {
      rule: '60 Bilder pro Sekunde oder mehr',
      why: 'Mit 30 sind die Knie noch lesbar, aber nicht, wie lange der Fuß auf dem Band ist. Am besten ist Zeitlupe (120 oder 240).',
    },
    light: {
      rule: 'Licht auf die Person',
      why: 'Bei gutem Licht braucht die Kamera für jedes Bild weniger Zeit, und die Füße verwischen nicht. Kein helles Fenster im Hintergrund.',
    },
    steadyRunning: {
      rule: '15 bis 30 Sekunden gleichmäßiger Lauf',
      why: 'Filme erst, wenn das Band sein Tempo hat. Für ein Urteil braucht es sieben Doppelschritte je Bein.',
    },
    clothes: {
      rule: 'Eng anliegende Kleidung, auffällige Schuhe',
      why: 'Knie und Hüften, die zu sehen sind, werden besser gefunden. Bitte andere, aus dem Bild zu bleiben.',
    },
  },
  views: {
    side: {
      title: 'Von der Seite',
      purpose:
        'Zeigt, wie weit vor dir der Fuß aufsetzt, wie er auf das Band trifft und wie sich das Knie beugt.',
      steps: {
        place: {
          what: 'Neben der Bandmitte, 3 bis 4 m entfernt',
          how: 'Näher dran verzerrt das Bild, was an seinen Rändern liegt. Ist der Raum zu klein, geh so weit zurück, wie es geht; nimm nicht das Ultraweitwinkel.',
        },
        square: {
          what: 'Im rechten Winkel zum Band',
          how: 'Die nahe und die ferne Kante des Bandes laufen waagerecht durchs Bild. Zehn Grad schaden nicht, zwanzig schon.',
        },
        sidewaysOrUpright: {
          what: 'Handy quer, oder hochkant, wenn beide Füße vom Rand frei bleiben',
          how: 'Am weitesten reicht der Fuß, der nach hinten schwingt: Sieh ihm vor dem Start ein paar Doppelschritte lang zu.',
        },
        freeView: {
          what: 'Die Seite mit freier Sicht',
          how: 'Filme von der Seite, auf der kein Geländer und kein Pfosten vor den Füßen steht. Das kameranahe Bein wird besser gemessen: Filme von beiden Seiten, um beide Beine zu sehen.',
        },
      },
    },
    rear: {
      title: 'Von hinten',
      purpose:
        'Zeigt, wie die Knie über den Füßen stehen, wie breit die Schritte sind und ob sich der Rumpf neigt.',
      steps: {
        place: {
          what: 'Hinter dem Band, auf seiner Mittellinie, 2,5 bis 4 m entfernt',
          how: 'Die beiden Kanten des Bandes sehen im Bild links und rechts gleich aus.',
        },
        upright: {
          what: 'Handy hochkant, auf Hüfthöhe',
          how: 'Von oben herab sehen die Beine kurz und gebeugt aus.',
        },
        clothes: {
          what: 'Shirt in die Hose, kurze Hose',
          how: 'Hüften und Kniekehlen sollen zu sehen sein; loser Stoff verdeckt beides.',
        },
      },
    },
    front: {
      title: 'Von vorn',
      purpose: 'Zeigt dasselbe wie von hinten, für Laufbänder mit einer Wand dahinter.',
      steps: {
        place: {
          what: 'Vor dem Band, auf seiner Mittellinie, 2,5 bis 4 m entfernt',
          how: 'Filme an der Konsole vorbei, sodass sie weder Knie noch Füße verdeckt; wo das nicht geht, filme von hinten.',
        },
        mainCamera: {
          what: 'Mit der Hauptkamera, nicht mit der auf der Bildschirmseite',
          how: 'Die Kamera der Bildschirmseite spiegelt bei vielen Handys das Bild: Links und rechts sind dann vertauscht.',
        },
      },
    },
  },
  phones: {
    iphone: {
      name: 'iPhone',
      settings: {
        frameRate: {
          want: '60 Bilder pro Sekunde',
          path: 'Einstellungen › Kamera › Video aufnehmen › 1080p HD mit 60 fps',
        },
        rateInTheDark: {
          want: 'Die Bildrate bleibt im Dunkeln hoch',
          path: 'Einstellungen › Kamera › Video aufnehmen › Auto-Bildrate › Aus',
        },
        slowMotion: {
          want: 'Zeitlupe',
          path: 'Einstellungen › Kamera › Slo-Mo aufnehmen › 1080p HD mit 120 oder 240 fps',
          note: 'Filme in der Kamera-App unter „Slo-Mo“.',
        },
        fileThatOpens: {
          want: 'Eine Datei, die jeder Browser öffnet (H.264)',
          path: 'Einstellungen › Kamera › Formate › Maximale Kompatibilität',
          note: '240 fps werden trotzdem als HEVC gespeichert; kann dein Browser das nicht öffnen, wähle 120.',
        },
        original: {
          want: 'Das Original, keine Kopie',
          path: 'Teilen › Optionen › Alle Fotodaten, dann AirDrop oder „In Dateien sichern“',
          note: 'Messenger und E-Mail verkleinern die Datei und lassen Bilder weg.',
        },
      },
    },
    android: {
      name: 'Android',
      note: 'Namen und Orte sind je nach Hersteller anders; such nach ähnlichen Wörtern.',
      settings: {
        frameRate: {
          want: '60 Bilder pro Sekunde',
          path: 'Kamera › Video › Einstellungen › Videogröße (oder Auflösung) › FHD 60, 1080p 60 fps',
        },
        rateInTheDark: {
          want: 'Die Bildrate bleibt im Dunkeln hoch',
          path: 'Einstellungen › Auto-FPS (oder automatische Bildrate) › Aus',
        },
        slowMotion: { want: 'Zeitlupe', path: 'Kamera › Mehr › Zeitlupe › 120 oder 240 fps' },
        fileThatOpens: {
          want: 'Eine Datei, die jeder Browser öffnet (H.264)',
          path: 'Einstellungen › Erweitert › Hocheffizientes Video (HEVC, H.265) › Aus',
        },
        original: {
          want: 'Das Original, keine Kopie',
          path: 'Ein Kabel, Quick Share oder Hochladen als Datei',
          note: 'Messenger verkleinern die Datei und lassen Bilder weg.',
        },
      },
    },
    others: {
      name: 'Webcam und andere Kameras',
      settings: {
        frameRate: {
          want: 'Die Bildrate, die sie wirklich liefert',
          path: '60 fps in ihrem eigenen Programm; viele Webcams liefern 30',
        },
        shutter: {
          want: 'Eine kurze Verschlusszeit',
          path: '1/500 s oder kürzer, bei eingeschaltetem Licht',
          note: 'Automatische Belichtung verwischt in Räumen die Füße.',
        },
        fieldOfView: {
          want: 'Keine Weitwinkel-Verzerrung',
          path: 'Bei einer Action-Kamera: Sichtfeld „Linear“, keine Stabilisierung',
        },
      },
    },
  },
};
