import { inLanguage } from '../../language.ts';

/** The words of `ui/results/drawing`, by component. */
export const resultsDrawingWords = inLanguage('results/drawing', {
  drawBar: {
    label: 'Drawing',
    tool: 'Tool',
    colour: 'Colour',
    words: 'Words',
    placeholder: 'Write, then Enter',
    set: 'Set',
    done: 'Done',
    drawnFrame: 'Drawn on this frame',
    remove: (name: string): string => `Remove ${name}`,
    chooseMarkMove: 'Choose a mark to move it; Delete removes it.',
    dragClickBoth: 'Drag, or click both ends.',
    clickArmCorner: 'Click one arm, the corner, the other arm.',
    dragTailTip: 'Drag from the tail to the tip.',
    dragMiddleOutwards: 'Drag from the middle outwards.',
    dragAlong: 'Drag along.',
    clickWordsBelong: 'Click where the words belong.',
    selectAndMove: 'Select and move',
  },
  drawLayer: {
    surfaceMovingMark: 'Drawing surface: arrow keys move the chosen drawing, Delete removes it',
    surfaceSettingPoints: 'Drawing surface: arrow keys move the cross, Enter sets a point, Escape leaves',
  },
});
