/** Runs in the page: of each clip of each kept run whether its video lies on the device. */
export async function keptVideos(): Promise<boolean[]> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('treadlens');
    request.onsuccess = () => resolve(request.result);
  });
  const records = await new Promise<{ clips: { videoFile: string | null }[] }[]>((resolve) => {
    const request = database.transaction('sessions').objectStore('sessions').getAll();
    request.onsuccess = () => resolve(request.result as { clips: { videoFile: string | null }[] }[]);
  });
  database.close();
  return records.flatMap(({ clips }) => clips.map(({ videoFile }) => videoFile !== null));
}
