/** A camera made of a canvas: a real track, whose picture the test draws. */
export interface MadeCamera {
  readonly track: MediaStreamTrack;
  /** Plays the track; in the page, so that its frames come. */
  readonly preview: HTMLVideoElement;
  readonly context: CanvasRenderingContext2D;
  /** Draws another frame so many times a second from now on; 0 stalls. */
  run(fps: number, draw: (context: CanvasRenderingContext2D, frame: number) => void): void;
  /**
   * Draws a last, bright frame and waits until the preview shows it. A preview leaves out what it
   * has no time for: after half a second another is drawn, a little darker, and that one is the
   * last.
   */
  stall(): Promise<void>;
  stop(): void;
}

export async function makeCamera(width: number, height: number): Promise<MadeCamera> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  const stream = canvas.captureStream();
  const [track] = stream.getVideoTracks();
  if (!context || !track) throw new Error('no canvas stream in this browser');
  const preview = document.createElement('video');
  preview.muted = true;
  preview.srcObject = stream;
  document.body.append(preview);
  let timer: ReturnType<typeof setInterval> | undefined;
  let frame = 0;
  const run: MadeCamera['run'] = (fps, draw) => {
    clearInterval(timer);
    if (fps > 0) timer = setInterval(() => draw(context, frame++), 1000 / fps);
  };
  context.fillRect(0, 0, width, height);
  await preview.play();
  return {
    track,
    preview,
    context,
    run,
    async stall() {
      clearInterval(timer);
      const seen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      if (!seen) throw new Error('no canvas in this browser');
      const shows = (level: number): boolean => {
        seen.drawImage(preview, 0, 0, 1, 1);
        const { data } = seen.getImageData(0, 0, 1, 1);
        return data.slice(0, 3).every((channel) => Math.abs(channel - level) < 4);
      };
      let level = 255;
      for (let looks = 0; !shows(level); looks++) {
        if (looks % 10 === 0) {
          level = 255 - looks;
          context.fillStyle = `rgb(${level} ${level} ${level})`;
          context.fillRect(0, 0, width, height);
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    stop() {
      clearInterval(timer);
      track.stop();
      preview.remove();
    },
  };
}

/** Something that changes with every frame, as filmed motion does. */
export function drawMotion(context: CanvasRenderingContext2D, frame: number): void {
  const { width, height } = context.canvas;
  context.fillStyle = '#555';
  context.fillRect(0, 0, width, height);
  for (let i = 0; i < 40; i++) {
    context.fillStyle = `hsl(${(i * 37 + frame * 11) % 360} 80% 50%)`;
    context.fillRect((i * 97 + frame * 13) % width, (i * 53 + frame * 7) % height, 40, 30);
  }
}
