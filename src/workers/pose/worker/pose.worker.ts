import { inferSpan, laneEstimator } from './infer-span.ts';
import { inspectVideo } from './inspect-video.ts';
import type {
  PoseCommand,
  PoseEvent,
  PoseMessage,
  PoseReply,
  PushedFrame,
  RestRequest,
} from '../protocol.ts';
import { readStepRate } from './read-step-rate.ts';
import { setResting } from './rest.ts';
import { scanEstimator, scanVideo } from './scan-video.ts';
import { surveyVideo } from './survey-video.ts';
import { toFailure } from '../../connection/worker/to-failure.ts';

/**
 * One command at a time: decode and infer here, so that frames never cross a thread; numbers go
 * out.
 */
self.addEventListener('message', ({ data }: MessageEvent<PoseCommand | PushedFrame | RestRequest>) => {
  if (data.type === 'rest') return setResting(data.isResting);
  if (data.type === 'frame') return; // read by `requestFrame`
  void answer(data);
});

function send(message: PoseMessage, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

function emit(event: PoseEvent, transfer?: Transferable[]): void {
  send({ kind: 'event', event }, transfer);
}

async function answer(command: PoseCommand): Promise<void> {
  // The page of the command before may have left it resting.
  setResting(false);
  try {
    const reply = await run(command);
    const pictures = Object.values(reply).filter((part: unknown) => part instanceof ImageBitmap);
    send({ kind: 'done', reply }, pictures);
  } catch (error) {
    send({ kind: 'failed', failure: toFailure(error) });
  }
}

function run(command: PoseCommand): Promise<PoseReply[keyof PoseReply]> {
  switch (command.type) {
    case 'inspect':
      return inspectVideo(command.file, command.name, emit);
    case 'scan':
      return scanVideo(command, emit);
    case 'survey':
      return surveyVideo(command, emit);
    case 'step-rate':
      return readStepRate(command, emit);
    case 'estimate':
      return inferSpan(command, emit);
    case 'prepare-scan':
      return scanEstimator(command.model, command.bundle).then(({ delegate }) => ({ delegate }));
    case 'prepare-lane':
      return laneEstimator(command).then(({ delegate }) => ({ delegate }));
    default:
      return command satisfies never;
  }
}
