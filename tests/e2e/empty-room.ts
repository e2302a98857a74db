/**
 * Runs in the page: two seconds of an empty room, recorded by the browser itself; base64 of a WebM.
 */
export async function recordEmptyRoom(): Promise<string> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 240 });
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('no canvas');
  const recorder = new MediaRecorder(canvas.captureStream(30), { mimeType: 'video/webm; codecs=vp8' });
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  recorder.start();
  for (let frame = 0; frame < 60; frame++) {
    context.fillStyle = `hsl(${frame} 20% 60%)`;
    context.fillRect(0, 0, 320, 240);
    context.fillStyle = '#444';
    context.fillRect(0, 180, 320, 60);
    await new Promise((resolve) => setTimeout(resolve, 33));
  }
  const stopped = new Promise((resolve) => (recorder.onstop = resolve));
  recorder.stop();
  await stopped;
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
