import { inLanguage } from '../language.ts';

/** The items of the clinic checklist and the choices on them. */
export const checklistWords = inLanguage('checklist', {
  items: {
    'foot-strike': {
      title: 'Foot strike',
      look: 'Step to initial contact and see which part of the shoe meets the belt first.',
      statement: 'The heel meets the belt first.',
    },
    'foot-inclination': {
      title: 'Foot angle at contact',
      look: 'At initial contact compare the sole with the belt.',
      statement: 'The toes point clearly up at contact.',
    },
    'tibia-angle': {
      title: 'Shin angle at contact',
      look: 'At initial contact compare the shin with a plumb line through the knee.',
      statement: 'The shin leans back: the ankle is ahead of the knee.',
    },
    overstriding: {
      title: 'Overstriding',
      look: 'At initial contact drop a plumb line from the hips and see how far ahead of it the ankle is.',
      statement: 'The foot lands well ahead of the hips.',
    },
    'knee-flexion': {
      title: 'Knee bend in stance',
      look: 'Find the deepest bend of the knee while the foot is on the belt.',
      statement: 'The knee stays rather straight in stance.',
    },
    'hip-extension': {
      title: 'Hip extension',
      look: 'At toe-off see how far the thigh is behind a plumb line through the hip.',
      statement: 'The thigh hardly goes behind the hip.',
    },
    'trunk-lean': {
      title: 'Trunk lean',
      look: 'Compare the line from hips to shoulders with a plumb line while the foot is on the belt.',
      statement: 'The trunk is bolt upright or leans far forward.',
    },
    'vertical-displacement': {
      title: 'Bounce',
      look: 'Watch the height of the hips or the head between its highest and lowest point.',
      statement: 'The body rises and sinks a lot with each step.',
    },
    'base-of-support': {
      title: 'Base of support',
      look: 'See where the left and the right foot land across the belt: the prints should not overlap.',
      statement: 'The feet land on or across the middle line.',
    },
    'heel-eversion': {
      title: 'Heel tilt',
      look: 'Watch the heel of the shoe against the lower leg from contact to mid-stance. Two marks on the heel of the shoe help.',
      statement: 'The heel rolls inwards far or fast.',
    },
    'foot-progression': {
      title: 'Foot progression',
      look: 'In mid-stance see where the shoe points, compared with the running direction.',
      statement: 'The foot points clearly outwards or inwards.',
    },
    'heel-whip': {
      title: 'Heel whip',
      look: 'Just after toe-off watch the heel from behind: a straight path is the rule.',
      statement: 'The heel swings clearly to one side after toe-off.',
    },
    'knee-window': {
      title: 'Knee window',
      look: 'In mid-stance look for daylight between the knees.',
      statement: 'The knees close or cross: no daylight between them.',
    },
    'pelvic-drop': {
      title: 'Pelvic drop',
      look: 'In mid-stance compare the waistband’s two ends, or the two hip bones.',
      statement: 'The pelvis tips down clearly on the side of the swinging leg.',
    },
    'step-rate': {
      title: 'Step rate',
      look: 'Count the landings of one foot over 30 seconds, times four.',
      statement: 'The steps are slow and long.',
    },
    'landing-sound': {
      title: 'Sound of the landing',
      look: 'Listen at the treadmill, or to the clip’s own sound in another player: it is not analysed here.',
      statement: 'The landings are loud, or the two feet sound different.',
    },
    shoes: {
      title: 'Shoes',
      look: 'Look at the soles and ask how far they have gone.',
      statement: 'The shoes are worn unevenly or have gone far.',
    },
  },
  verdicts: { agree: 'Agree', disagree: 'Disagree', 'not-visible': 'Not visible' },
  byEye: { agree: 'Seen', disagree: 'Not seen', 'not-visible': 'Cannot tell' },
});
