import type { SurveySample } from '../../../src/core/scan/steadiest-stretch.ts';
import { openVideo } from '../../../src/media/open-video.ts';
import type { PixelBox } from '../../../src/core/pose/pixel-box.ts';
import { surveyVideo } from '../../../src/workers/pose/worker/survey-video.ts';

export interface SurveyCall {
  readonly file: File;
  readonly crop: PixelBox | null;
}

export type Surveyed =
  | {
      readonly samples: readonly SurveySample[];
      /** True presentation times of all frames, seconds. */
      readonly timesS: Float64Array;
      /**
       * Frames of the decoder, and copies of them: how many there were, at once, and after the
       * survey.
       */
      readonly frames: { readonly made: number; readonly mostOpen: number; readonly leftOpen: number };
    }
  | { readonly error: string };

let frames: VideoFrame[] = [];
let mostOpen = 0;
/** A closed frame has no size. */
const open = (): number => frames.filter(({ codedWidth }) => codedWidth > 0).length;

function made(frame: VideoFrame): VideoFrame {
  frames.push(frame);
  mostOpen = Math.max(mostOpen, open());
  return frame;
}

const clone = Object.getOwnPropertyDescriptor(VideoFrame.prototype, 'clone')!.value as () => VideoFrame;
VideoFrame.prototype.clone = function (this: VideoFrame) {
  return made(clone.call(this));
};
self.VideoFrame = new Proxy(VideoFrame, {
  construct: (target, given) => made(Reflect.construct(target, given) as VideoFrame),
});
self.VideoDecoder = class extends VideoDecoder {
  constructor({ output, error }: VideoDecoderInit) {
    super({ output: (frame) => output(made(frame)), error });
  }
};

async function survey({ file, crop }: SurveyCall): Promise<Surveyed> {
  [frames, mostOpen] = [[], 0];
  using video = await openVideo(file, file.name);
  const { timesS } = video.times;
  const call = { file, name: file.name, crop, supply: 'decode' } as const;
  const samples = await surveyVideo(call, () => undefined);
  return {
    samples,
    timesS,
    frames: { made: frames.length, mostOpen, leftOpen: open() },
  };
}

self.onmessage = ({ data }: MessageEvent<SurveyCall>) => {
  survey(data).then(
    (answer) => self.postMessage(answer),
    (error: unknown) => self.postMessage({ error: String(error) } satisfies Surveyed),
  );
};
