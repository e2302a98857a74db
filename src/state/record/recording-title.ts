/**
 * A name that people understand for a recording's file: day and time by the clock of the place, and
 * which camera.
 */
export function recordingTitle(createdMs: number, camera: number): string {
  const when = new Date(createdMs);
  const two = (n: number): string => String(n).padStart(2, '0');
  const date = `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;
  const time = `${two(when.getHours())}.${two(when.getMinutes())}.${two(when.getSeconds())}`;
  return `Filmed ${date} ${time}${camera === 0 ? '' : ' second camera'}.mp4`;
}
