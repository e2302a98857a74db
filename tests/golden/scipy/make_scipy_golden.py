"""Golden data for core/signal, core/statistics and the filter bench, from SciPy and NumPy.

Run:  python3 tests/golden/scipy/make_scipy_golden.py   (writes scipy-golden.json beside itself; seeded, repeatable)
"""

import json
from pathlib import Path

import numpy as np
import scipy
import scipy.stats
from scipy import interpolate, signal

SEED = 20240229
rng = np.random.default_rng(SEED)


def listed(array):
    return [float(f"{v:.15g}") for v in np.asarray(array, dtype=float)]


def gait_like(n, rate):
    t = np.arange(n) / rate
    return 100 * np.sin(2 * np.pi * 1.4 * t) + 30 * np.sin(2 * np.pi * 2.8 * t + 0.7) + rng.normal(0, 2, n) + 400


butterworth = []
for n, rate, cutoff, order in [(200, 60, 10, 2), (90, 30, 6, 2), (300, 240, 12, 4), (64, 59.94, 7.5, 2), (10, 60, 8, 2), (120, 30, 14.5, 2)]:
    x = gait_like(n, rate)
    sos = signal.butter(order, cutoff, fs=rate, output="sos")
    butterworth.append(
        dict(rateHz=rate, cutoffHz=cutoff, orderPerPass=order, input=listed(x), output=listed(signal.sosfiltfilt(sos, x)))
    )

peaks = []
for options in [dict(), dict(height=420), dict(prominence=25), dict(distance=9), dict(height=380, prominence=3, distance=5)]:
    # Whole numbers make flat tops and equal heights likely.
    x = np.round(gait_like(150, 60) / 3) * 3
    found, _ = signal.find_peaks(x, **options)
    prominences = signal.peak_prominences(x, found)[0]
    peaks.append(dict(options=options, input=listed(x), indices=[int(i) for i in found], prominences=listed(prominences)))

interpolation = []
for n in [2, 3, 4, 5, 40]:
    t = np.cumsum(rng.uniform(0.5, 1.5, n)) / 30
    t -= t[0]
    y = gait_like(n, 30)
    at = np.sort(rng.uniform(t[0], t[-1], 60))
    interpolation.append(
        dict(
            timesS=listed(t),
            values=listed(y),
            at=listed(at),
            cubic=listed(interpolate.CubicSpline(t, y)(at)),
        )
    )

rng.normal(0, 2, 80)  # Drawn and not used, so that the examples below stay what they were.

quantiles = []
for n in [1, 2, 5, 7, 30]:
    x = rng.normal(50, 10, n)
    at = [0, 0.025, 0.25, 0.5, 0.75, 0.975, 1]
    quantiles.append(dict(input=listed(x), at=at, values=listed(np.quantile(x, at, method="linear"))))


def hampel(x, half, k):
    """Reference Hampel identifier: windows cut short at the ends."""
    flags = []
    for i in range(len(x)):
        window = x[max(0, i - half) : i + half + 1]
        centre = np.median(window)
        sigma = 1.4826022185056018 * np.median(np.abs(window - centre))
        flags.append(int(abs(x[i] - centre) > k * sigma))
    return flags


x = gait_like(120, 60)
x[[10, 40, 41, 80]] += [60, -90, -80, 45]
hampels = [dict(input=listed(x), halfWindow=h, k=k, isOutlier=hampel(x, h, k)) for h, k in [(3, 3), (5, 2.5), (7, 4)]]

lines = []
for n in [3, 8, 25]:
    t = np.sort(rng.uniform(0, 10, n))
    y = 2 - 0.7 * t + rng.normal(0, 0.3, n)
    y[0] += 20
    slope, intercept = np.polyfit(t, y, 1)
    theil = scipy.stats.theilslopes(y, t, method="joint")
    lines.append(
        dict(x=listed(t), y=listed(y), slope=float(slope), intercept=float(intercept), theilSlope=float(theil.slope), theilIntercept=float(theil.intercept))
    )

golden = dict(
    generator="make_scipy_golden.py",
    seed=SEED,
    scipy=scipy.__version__,
    numpy=np.__version__,
    butterworth=butterworth,
    peaks=peaks,
    interpolation=interpolation,
    quantiles=quantiles,
    hampel=hampels,
    lines=lines,
)
(Path(__file__).parent / "scipy-golden.json").write_text(json.dumps(golden) + "\n")
