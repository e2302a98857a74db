"""Golden data for inference/foot-points, from PyTorch: where the network sees two feet of a made-up picture.

Run:  python3 tests/golden/foot-points/make_foot_points_golden.py   (writes foot-points-golden.json beside itself)
Again after every training of models/foot-points.
"""

import json
import sys
from pathlib import Path

import numpy as np
import torch

HERE = Path(__file__).parent
MODEL = HERE.parent.parent.parent / "models" / "foot-points"
sys.path.insert(0, str(MODEL))
from foot_network import PICTURE_SIZE, FootNetwork, cut_square, load_weights, mirror, network_input  # noqa: E402

WIDTH, HEIGHT, TRUNK = 200, 150, 80
# Ankle, heel, toe; the right foot points to the left and reaches beyond the edge of the picture.
FEET = {"left": [[70, 100], [60, 115], [95, 122]], "right": [[170, 118], [185, 130], [150, 138]]}

x, y = np.meshgrid(np.arange(WIDTH), np.arange(HEIGHT))
waves = np.stack([np.sin(x / 7), np.sin(y / 9), np.sin((x + y) / 11)])
picture = torch.from_numpy(np.floor(127.5 + 127.5 * waves).astype(np.float32))
network = load_weights(FootNetwork(), MODEL / "foot-points.bin").eval()
found = {}
for side, points in FEET.items():
    points = np.array(points, float)
    centre = points[1:].mean(0)
    square = cut_square(picture, centre, TRUNK, PICTURE_SIZE)[None] / 255
    places = torch.tensor((points - centre) / TRUNK * PICTURE_SIZE + PICTURE_SIZE / 2, dtype=torch.float32)
    pictures, mirrored = network_input(square, places[None])
    with torch.no_grad():
        answer = mirror(network(pictures)[0], mirrored)[0].numpy()
    answer = (answer - PICTURE_SIZE / 2) / PICTURE_SIZE * TRUNK + centre
    found[side] = [[round(float(v), 4) for v in point] for point in answer]
golden = dict(width=WIDTH, height=HEIGHT, trunk=TRUNK, feet=FEET, found=found)
(HERE / "foot-points-golden.json").write_text(json.dumps(golden, indent=2) + "\n")
