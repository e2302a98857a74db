/** A canvas that nobody sees but that has the page's colours and typeface; remove it when done. */
export function hiddenCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.hidden = true;
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  document.body.append(canvas);
  return canvas;
}

/** The picture on a canvas as a file. */
export function canvasBlob(canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the browser could not write the picture'))),
      type,
      quality,
    );
  });
}
