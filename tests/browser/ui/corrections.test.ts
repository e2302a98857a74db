import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import type { GaitEvent } from '../../../src/core/run/gait-event.ts';
import { fromTrackJson, isTrack } from '../../../src/core/export/track-json.ts';
import { RunSession, type RunClip } from '../../../src/state/session/run-session.svelte.ts';
import EditPanel from '../../../src/ui/results/corrections/EditPanel.svelte';
import { EventMover } from '../../../src/ui/results/corrections/event-mover.svelte.ts';
import { JointMover } from '../../../src/ui/results/corrections/joint-mover.svelte.ts';
import { RibbonWindow } from '../../../src/ui/charts/ribbon-window.svelte.ts';
import UndoKeys from '../../../src/ui/results/corrections/UndoKeys.svelte';
import RibbonTools from '../../../src/ui/results/player/RibbonTools.svelte';
import ScrubBar from '../../../src/ui/results/player/ScrubBar.svelte';
import trackJson from '../../golden/runs/side-right-heel.track.json';
import { clipInput } from './synthetic-clip.ts';

const track = fromTrackJson(trackJson);
if (!isTrack(track)) throw new Error(track.detail);
const FRAME_S = track.timesS[1]! - track.timesS[0]!;

let clip: RunClip;

beforeEach(async () => {
  clip = new RunSession([{ ...clipInput(new File([], 'run.mp4'), track), file: null }]).clip;
  const ribbon = new RibbonWindow(clip.playhead.durationS);
  await render(ScrubBar, { clip, ribbon });
  await render(RibbonTools, { clip, ribbon });
  await render(UndoKeys, { clip });
});

function leftContacts(): GaitEvent[] {
  return clip.analysis.events.filter(({ side, type }) => side === 'left' && type === 'initial-contact');
}

function handle(n: number): HTMLElement {
  return [...document.querySelectorAll<HTMLElement>('[role="slider"][aria-label="left initial contact"]')][
    n
  ]!;
}

async function showHandles(): Promise<void> {
  clip.playhead.goToFrame(leftContacts()[0]!.frame);
  clip.editMode.events = true;
  await expect.poll(() => handle(0)).toBeTruthy();
}

describe('contacts on the ribbon', () => {
  test('cannot be taken hold of before that was asked for', () => {
    expect(document.querySelectorAll('.scrub [role="slider"]')).toHaveLength(0);
  });

  test('an arrow key moves one to the next frame, Shift by a tenth, and the picture goes along', async () => {
    await showHandles();
    const before = leftContacts()[0]!;
    handle(0).focus();
    await userEvent.keyboard('{ArrowRight}');
    const stepped = leftContacts()[0]!;
    expect(stepped.source).toBe('edited');
    expect(track.timesS).toContain(stepped.timeS);
    expect(stepped.timeS).toBeGreaterThan(before.timeS);
    expect(stepped.timeS - before.timeS).toBeLessThan(1.1 * FRAME_S);
    expect(clip.playhead.frame).toBe(stepped.frame);
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(leftContacts()[0]!.timeS - stepped.timeS).toBeCloseTo(FRAME_S / 10, 4);
    expect(document.activeElement).toBe(handle(0));
    expect(handle(0).getAttribute('aria-valuetext')).toContain('set by hand');
    // Presses that follow one another are one correction, and one step back.
    expect(clip.history.edits.events).toHaveLength(1);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(leftContacts()[0]).toEqual(before);
    await userEvent.keyboard('{Control>}y{/Control}');
    expect(leftContacts()[0]!.source).toBe('edited');
  });

  test('dragging computes anew on the way, cannot pass the foot’s own toe-off, and is one step back', async () => {
    await showHandles();
    const before = clip.analysis;
    const [contact] = leftContacts();
    const toeOff = before.events.find(
      ({ side, type, timeS }) => side === 'left' && type === 'toe-off' && timeS > contact!.timeS,
    )!;
    const grip = handle(0);
    const box = grip.getBoundingClientRect();
    const at = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    const press = (type: string, dx: number): void => {
      grip.dispatchEvent(
        new PointerEvent(type, {
          clientX: at.x + dx,
          clientY: at.y,
          pointerId: 1,
          button: 0,
          bubbles: true,
          cancelable: true,
        }),
      );
    };
    grip.setPointerCapture = () => undefined;
    press('pointerdown', 0);
    press('pointermove', 6);
    // The handle is where the hand is before the results are.
    await expect.poll(() => handle(0).getBoundingClientRect().left - box.left).toBeCloseTo(6, 0);
    await expect.poll(() => leftContacts()[0]!.source).toBe('edited');
    const onTheWay = leftContacts()[0]!.timeS;
    expect(onTheWay).toBeGreaterThan(contact!.timeS);
    for (let dx = 10; dx < 400; dx += 10) press('pointermove', dx);
    press('pointerup', 400);
    const dropped = leftContacts()[0]!.timeS;
    expect(dropped).toBeGreaterThan(onTheWay);
    expect(dropped).toBeLessThan(toeOff.timeS);
    expect(clip.history.edits.events).toMatchObject([
      { kind: 'replace', fromTimeS: contact!.timeS, timeS: dropped },
    ]);
    expect(clip.analysis.strides.some((stride) => stride.edited)).toBe(true);
    clip.history.undo();
    expect(clip.history.undoLabel).toBeNull();
    expect(clip.analysis.strides).toEqual(before.strides);
    expect(clip.analysis.summary).toEqual(before.summary);
  });

  test('a drag that is given up leaves no trace: redo brings back what it would have before', async () => {
    clip.history.edit('leave out a stride', {
      badStrides: [{ side: 'left', contactS: leftContacts()[0]!.timeS }],
    });
    clip.history.undo();
    const before = clip.analysis.events;
    const mover = new EventMover(clip);
    mover.begin(leftContacts()[0]!);
    mover.moveTo(leftContacts()[0]!.timeS + 2 * FRAME_S);
    await expect.poll(() => leftContacts()[0]!.source).toBe('edited');
    mover.cancel();
    expect(clip.analysis.events).toEqual(before);
    expect([clip.history.undoLabel, clip.history.redoLabel]).toEqual([null, 'leave out a stride']);
    clip.history.redo();
    expect(clip.history.edits).toMatchObject({ events: [], badStrides: [{ side: 'left' }] });

    const joints = new JointMover(clip);
    clip.history.undo();
    const knee = joints.joints.find(({ x }) => Number.isFinite(x))!;
    joints.begin(knee);
    joints.moveTo({ x: knee.x + 30, y: knee.y });
    await expect.poll(() => clip.history.edits.landmarks.length).toBe(1);
    joints.cancel();
    expect(clip.history.edits.landmarks).toEqual([]);
    expect([clip.history.undoLabel, clip.history.redoLabel]).toEqual([null, 'leave out a stride']);
  });

  test('Delete removes one and leads to the next', async () => {
    await showHandles();
    const contacts = leftContacts();
    handle(0).focus();
    await userEvent.keyboard('{Delete}');
    expect(leftContacts().map(({ timeS }) => timeS)).toEqual(contacts.slice(1).map(({ timeS }) => timeS));
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('slider');
  });

  test('a press beside them scrubs, and a long clip can be enlarged', async () => {
    const scrub = document.querySelector<HTMLElement>('.scrub')!;
    scrub.setPointerCapture = () => undefined;
    const { left, width, top } = scrub.getBoundingClientRect();
    const press = (x: number): void => {
      scrub.dispatchEvent(
        new PointerEvent('pointerdown', {
          clientX: x,
          clientY: top + 4,
          button: 0,
          bubbles: true,
          cancelable: true,
        }),
      );
      scrub.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    };
    press(left + width / 2);
    const middle = clip.playhead.timeS;
    expect(middle).toBeCloseTo(clip.playhead.durationS / 2, 1);
    for (let i = 0; i < 2; i++) {
      document.querySelector<HTMLElement>('button[aria-label="Enlarge the ribbon"]')!.click();
    }
    await expect.poll(() => document.querySelector('.overview')).toBeTruthy();
    press(left + width / 2 + width / 4);
    expect(clip.playhead.timeS - middle).toBeCloseTo(clip.playhead.durationS / 16, 1);
  });
});

describe('the panel of corrections', () => {
  test('sets a contact at the frame on show, leaves a stride and a stretch out, and takes each back', async () => {
    const screen = await render(EditPanel, { clip });
    const before = clip.analysis;
    const contact = leftContacts()[1]!;
    clip.playhead.goToFrame(contact.frame + 2);
    await screen.getByRole('button', { name: 'Move the nearest left initial contact to this frame' }).click();
    expect(leftContacts()[1]).toMatchObject({ frame: contact.frame + 2, source: 'edited' });

    const stride = clip.analysis.strides.find(({ excluded }) => excluded === null)!;
    clip.selectedStride = stride.index;
    await screen.getByRole('button', { name: 'Leave it out' }).click();
    expect(clip.analysis.strides[stride.index]!.excluded).toBe('user');

    clip.playhead.goToTime(2);
    await screen.getByRole('button', { name: 'Start here' }).click();
    clip.playhead.goToTime(2.5);
    await screen.getByRole('button', { name: 'End here' }).click();
    await screen
      .getByRole('region', { name: 'Stretch of time' })
      .getByRole('button', { name: 'Leave it out' })
      .click();
    const within = clip.analysis.strides.filter(({ startS, endS }) => startS < 2.5 && endS > 2);
    expect(within.length).toBeGreaterThan(0);
    for (const { excluded } of within) expect(excluded).toBe('user');

    const list = screen.getByRole('region', { name: 'Corrections of this clip' });
    await expect.element(list.getByRole('heading')).toHaveTextContent('3 corrections');
    for (let left = 3; left > 0; left--) {
      await list
        .getByRole('button', { name: /^Take back/ })
        .first()
        .click();
    }
    expect(clip.analysis.strides).toEqual(before.strides);
    await screen.getByRole('button', { name: /^Undo take back/ }).click();
    expect(clip.analysis.strides).not.toEqual(before.strides);
  });
});
