import { Chart, LineController, LineElement, LinearScale, PointElement, Tooltip } from 'chart.js';

// Only the parts in use are registered, so that the rest of Chart.js is left out of the bundle.
Chart.register(LineController, LineElement, LinearScale, PointElement, Tooltip);

export { Chart };
