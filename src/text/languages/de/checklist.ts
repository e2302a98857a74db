import type { checklistWords } from '../../words/checklist.ts';

export const checklist: typeof checklistWords = {
  items: {
    'foot-strike': {
      title: 'Fußaufsatz',
      look: 'Geh zum Erstkontakt und sieh nach, welcher Teil des Schuhs das Band zuerst berührt.',
      statement: 'Die Ferse berührt das Band zuerst.',
    },
    'foot-inclination': {
      title: 'Fußwinkel beim Erstkontakt',
      look: 'Vergleich beim Erstkontakt die Sohle mit dem Band.',
      statement: 'Die Zehen zeigen beim Erstkontakt deutlich nach oben.',
    },
    'tibia-angle': {
      title: 'Schienbeinwinkel beim Erstkontakt',
      look: 'Vergleich beim Erstkontakt das Schienbein mit einem Lot durch das Knie.',
      statement: 'Das Schienbein lehnt nach hinten: Das Sprunggelenk ist vor dem Knie.',
    },
    overstriding: {
      title: 'Überschreiten (Overstriding)',
      look: 'Fäll beim Erstkontakt ein Lot von der Hüfte und sieh nach, wie weit das Sprunggelenk davor ist.',
      statement: 'Der Fuß setzt deutlich vor der Hüfte auf.',
    },
    'knee-flexion': {
      title: 'Kniebeugung in der Standphase',
      look: 'Such die größte Beugung des Knies, während der Fuß auf dem Band ist.',
      statement: 'Das Knie bleibt in der Standphase eher gestreckt.',
    },
    'hip-extension': {
      title: 'Hüftstreckung',
      look: 'Sieh bei der Zehenablösung nach, wie weit der Oberschenkel hinter einem Lot durch die Hüfte ist.',
      statement: 'Der Oberschenkel kommt kaum hinter die Hüfte.',
    },
    'trunk-lean': {
      title: 'Rumpfneigung',
      look: 'Vergleich die Linie von der Hüfte zu den Schultern mit einem Lot, während der Fuß auf dem Band ist.',
      statement: 'Der Rumpf ist kerzengerade oder weit nach vorn geneigt.',
    },
    'vertical-displacement': {
      title: 'Auf- und Abbewegung',
      look: 'Achte auf die Höhe von Hüfte oder Kopf zwischen dem höchsten und dem tiefsten Punkt.',
      statement: 'Der Körper hebt und senkt sich bei jedem Schritt stark.',
    },
    'base-of-support': {
      title: 'Spurbreite',
      look: 'Sieh nach, wo linker und rechter Fuß quer zum Band aufsetzen: Die Spuren sollten sich nicht überdecken.',
      statement: 'Die Füße setzen auf der Mittellinie oder jenseits davon auf.',
    },
    'heel-eversion': {
      title: 'Kippen der Ferse',
      look: 'Achte vom Erstkontakt bis zur mittleren Standphase auf die Ferse des Schuhs gegen den Unterschenkel. Zwei Markierungen an der Ferse des Schuhs helfen.',
      statement: 'Die Ferse kippt weit oder schnell nach innen.',
    },
    'foot-progression': {
      title: 'Fußstellung',
      look: 'Sieh in der mittleren Standphase nach, wohin der Schuh zeigt, verglichen mit der Laufrichtung.',
      statement: 'Der Fuß zeigt deutlich nach außen oder innen.',
    },
    'heel-whip': {
      title: 'Ausschlagen der Ferse',
      look: 'Achte kurz nach der Zehenablösung von hinten auf die Ferse: Ein gerader Weg ist die Regel.',
      statement: 'Die Ferse schwingt nach der Zehenablösung deutlich zur Seite.',
    },
    'knee-window': {
      title: 'Knieabstand',
      look: 'Achte in der mittleren Standphase auf Licht zwischen den Knien.',
      statement: 'Die Knie berühren oder überkreuzen sich: kein Licht dazwischen.',
    },
    'pelvic-drop': {
      title: 'Beckenabsenkung',
      look: 'Vergleich in der mittleren Standphase die beiden Enden des Hosenbunds oder die beiden Hüftknochen.',
      statement: 'Das Becken sinkt auf der Seite des Schwungbeins deutlich ab.',
    },
    'step-rate': {
      title: 'Schrittfrequenz',
      look: 'Zähl 30 Sekunden lang, wie oft ein Fuß aufsetzt, mal vier.',
      statement: 'Die Schritte sind langsam und lang.',
    },
    'landing-sound': {
      title: 'Geräusch beim Aufsetzen',
      look: 'Hör am Laufband hin, oder auf den Ton des Clips in einem anderen Player: Hier wird er nicht ausgewertet.',
      statement: 'Das Aufsetzen ist laut, oder die beiden Füße klingen verschieden.',
    },
    shoes: {
      title: 'Schuhe',
      look: 'Sieh dir die Sohlen an und frag, wie weit die Schuhe schon gelaufen sind.',
      statement: 'Die Schuhe sind ungleich abgelaufen oder weit gelaufen.',
    },
  },
  verdicts: { agree: 'Stimmt', disagree: 'Stimmt nicht', 'not-visible': 'Nicht zu sehen' },
  byEye: { agree: 'Gesehen', disagree: 'Nicht gesehen', 'not-visible': 'Nicht zu sagen' },
};
