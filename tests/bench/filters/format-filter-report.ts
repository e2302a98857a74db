import type { FilterScore, ResidualScore } from './score-filters.ts';

const JOINTS = ['hip', 'knee', 'ankle', 'heel', 'toe'] as const;

/** Both parts as plain text tables; the smallest error of each column is marked. */
export function formatFilterReport(
  filters: readonly FilterScore[],
  residuals: readonly ResidualScore[],
): string {
  const lines = [
    'Residual analysis (Winter 2009): cut-off in Hz (noise in mm), medians over clips, sides and axes',
  ];
  const groups = [...new Set(residuals.map((one) => `${one.material} ${one.rateHz} Hz`))];
  for (const group of groups) {
    const own = residuals.filter((one) => `${one.material} ${one.rateHz} Hz` === group);
    const cell = (joint: string): string => {
      const one = own.find((score) => score.joint === joint);
      return `${joint} ${one?.cutoffHz.toFixed(1) ?? '-'} (${one?.noiseMm.toFixed(1) ?? '-'})`.padEnd(20);
    };
    lines.push(`${group.padEnd(22)} ${JOINTS.map(cell).join(' ')}`);
  }
  lines.push(
    '',
    'Filters: error in mm over the clip / within 50 ms of contact, constant offsets taken out; * = smallest',
  );
  for (const group of [...new Set(filters.map((one) => `${one.material} ${one.rateHz} Hz`))]) {
    const own = filters.filter((one) => `${one.material} ${one.rateHz} Hz` === group);
    lines.push(group);
    for (const filter of [...new Set(own.map((one) => one.filter))]) {
      const cells = JOINTS.map((joint) => {
        const column = own.filter((one) => one.joint === joint);
        const one = column.find((score) => score.filter === filter);
        if (!one) return '';
        const mark = (read: (score: FilterScore) => number): string =>
          `${read(one).toFixed(1)}${read(one) <= Math.min(...column.map(read)) ? '*' : ' '}`;
        return `${joint} ${mark((score) => score.rmsMm)} / ${mark((score) => score.atContactMm)}`.padEnd(21);
      });
      lines.push(`  ${filter.padEnd(18)} ${cells.join(' ')}`);
    }
  }
  return lines.join('\n');
}
