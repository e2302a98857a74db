/** When a run was filmed, milliseconds since 1970, and how that is known. */
export interface FilmedOn {
  readonly ms: number;
  /**
   * `entered` by the runner, a day without a time: `ms` is its noon; `video`: the container says
   * so; `file`: the file's own date, when the camera closed it or when it was copied; `analysis`:
   * nothing says, and this is when it was analysed.
   */
  readonly from: 'entered' | 'video' | 'file' | 'analysis';
}
