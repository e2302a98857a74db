import type { ModelId } from '../../../core/run/run-context.ts';
import { requestWorker, type WorkerRequest } from '../../connection/client/request-worker.ts';
import type { PoseCommand, PoseEvent, PoseFailure, PoseReply, RestRequest } from '../protocol.ts';
import { hasRoomForModels } from './has-room-for-models.ts';
import { forgetModelBytes, modelBytes } from './model-bytes.ts';
import { toPoseError } from './pose-error.ts';
import type { RestSwitch } from './rest-switch.ts';
import { usualLanes } from './usual-plan.ts';
import { WarmWorkers, type WorkerRole } from './warm-workers.ts';

/** Shows a frame of a clip that the worker cannot decode, at a time of the file's own clock. */
export type SupplyFrame = (seekS: number) => Promise<ImageBitmap>;

/**
 * Reading what a file says of itself is given up when nothing is heard of it for so long, seconds.
 */
const READING_PATIENCE_S = 60;
const LOOK_ALONG_MODEL: ModelId = 'lite';

/** Who goes on with another clip does so within minutes. */
const WARM_FOR_S = 120;
/** Whoever is on another page may be back in a moment. */
const WARM_HIDDEN_FOR_S = 20;
let pool: WarmWorkers | null = null;
/** Workers that are loading what nobody waits for yet, by what they load; each ends with it. */
const preparing = new Map<string, Set<Promise<void>>>();

/** Made when it is first needed. */
function workers(): WarmWorkers {
  // One that scans, one that looks along long clips, and the lanes.
  const most = hasRoomForModels() ? 2 + usualLanes('CPU') : 0;
  const limits = { most, idleS: WARM_FOR_S, hiddenS: WARM_HIDDEN_FOR_S };
  return (pool ??= new WarmWorkers(createPoseWorker, limits, forgetModelBytes));
}

/** Ends the workers that wait for another clip, with the models they hold. */
export function letGoOfWarmWorkers(): void {
  workers().letGo();
}

/**
 * Has workers load what commands will take, unless as many have it. A failure is told by the
 * command itself.
 */
export function prepareWorkers(
  command: Extract<PoseCommand, { type: 'prepare-scan' | 'prepare-lane' }>,
  wanted = 1,
): void {
  const role = roleOf(command);
  if (!role || !hasRoomForModels()) return;
  const key = keyOf(role);
  const coming = preparing.get(key) ?? new Set();
  preparing.set(key, coming);
  for (let have = workers().count(role) + coming.size; have < wanted; have++) {
    const done: Promise<void> = send(command, { signal: new AbortController().signal }).then(
      () => void coming.delete(done),
      () => void coming.delete(done),
    );
    coming.add(done);
  }
}

/**
 * Has a worker do a command: one that has what it takes, or one that loads it and keeps it.
 *
 * @param supplyFrame answers the worker's wish for a frame that only the page can show
 * @throws PoseError; the signal's reason when aborted (the worker is terminated)
 */
export async function callWorker<Type extends keyof PoseReply>(
  command: Extract<PoseCommand, { type: Type }>,
  signal: AbortSignal,
  onEvent?: (event: PoseEvent) => void,
  supplyFrame?: SupplyFrame,
  rest?: RestSwitch,
): Promise<PoseReply[Type]> {
  // A frame that the player cannot show ends the worker that waits for it, with the player's error.
  const broken = new AbortController();
  const role = roleOf(command);
  const coming = role && preparing.get(keyOf(role));
  while (role && coming && coming.size > 0 && workers().count(role) === 0)
    await unlessAborted(Promise.race(coming), signal);
  return send<Type>(command, {
    signal: AbortSignal.any([signal, broken.signal]),
    // Looking for people loads a model first, which has no such limit.
    ...(command.type === 'inspect' && { patienceS: READING_PATIENCE_S }),
    ...(rest && {
      onSent: (post) => rest.follow((isResting) => post({ type: 'rest', isResting } satisfies RestRequest)),
    }),
    onEvent: (event, post) => {
      if (event.type !== 'want-frame') onEvent?.(event);
      else {
        supplyFrame?.(event.seekS).then(
          (bitmap) => post({ type: 'frame', frame: event.frame, bitmap }, [bitmap]),
          (error: unknown) => broken.abort(error),
        );
      }
    },
  });
}

async function send<Type extends keyof PoseReply>(
  command: Extract<PoseCommand, { type: Type }>,
  request: Omit<WorkerRequest<PoseCommand, PoseEvent>, 'command' | 'onDone'>,
): Promise<PoseReply[Type]> {
  const role = roleOf(command);
  const model = modelOf(command);
  try {
    const isWarm = role === null || workers().count(role) > 0;
    const bundle = model && !isWarm ? await unlessAborted(modelBytes(model), request.signal) : null;
    return await requestWorker<PoseCommand, PoseEvent, PoseReply[Type], PoseFailure>(
      () => workers().take(role),
      {
        ...request,
        command: bundle ? { ...command, bundle } : command,
        onDone: (worker) => workers().put(worker, role),
      },
    );
  } catch (error) {
    throw toPoseError(error);
  }
}

function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  if (signal.aborted) return Promise.reject(signal.reason as Error);
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** The model that a command takes; null: none. */
function modelOf(command: PoseCommand): ModelId | null {
  switch (command.type) {
    case 'inspect':
      return null;
    case 'scan':
    case 'prepare-scan':
      return command.model;
    case 'survey':
    case 'step-rate':
      return LOOK_ALONG_MODEL;
    case 'estimate':
      return command.options.model;
    case 'prepare-lane':
      return command.model;
  }
}

/** What a worker has loaded once it has done a command; null: nothing. */
function roleOf(command: PoseCommand): WorkerRole | null {
  switch (command.type) {
    case 'inspect':
      return null;
    case 'scan':
    case 'prepare-scan':
      return { errand: 'scan', loaded: command.model };
    case 'survey':
    case 'step-rate':
      return { errand: 'look-along', loaded: LOOK_ALONG_MODEL };
    case 'estimate':
      return { errand: 'lane', loaded: `${command.options.model} ${command.options.delegate}` };
    case 'prepare-lane':
      return { errand: 'lane', loaded: `${command.model} ${command.delegate}` };
  }
}

function keyOf({ errand, loaded }: WorkerRole): string {
  return `${errand} ${loaded}`;
}

function createPoseWorker(): Worker {
  return new Worker(new URL('../worker/pose.worker.ts', import.meta.url), { type: 'module', name: 'pose' });
}
