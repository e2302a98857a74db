"""The network that finds ankle, heel and toe in a small picture of a foot, and what it sees.

`src/inference/foot-points` runs the same network on the same pictures in TensorFlow.js;
`tests/golden/foot-points` holds the two together.
"""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

# Pixels to a side of the network's picture, cells to a side of its maps.
PICTURE_SIZE = 64
MAP_SIZE = 16
CELL = PICTURE_SIZE // MAP_SIZE
POINT_SPREAD_PX = 4
LEAST_TRUNK_PX = 20

# BlazePose's numbers of a foot's points (ankle, heel, toe), left and right.
FOOT_LANDMARKS = ((27, 29, 31), (28, 30, 32))
SHOULDERS, HIPS = (11, 12), (23, 24)

MIRROR = torch.tensor([-1.0, 1.0])
MIRROR_OFFSET = torch.tensor([float(PICTURE_SIZE), 0.0])

_rows, _columns = torch.meshgrid(
    torch.arange(PICTURE_SIZE) + 0.5, torch.arange(PICTURE_SIZE) + 0.5, indexing="ij"
)


class FootNetwork(nn.Module):
    """Six channels of 64 x 64 in; three points in pixels of that picture out."""

    def __init__(self, width=48):
        super().__init__()
        self.convolutions = nn.ModuleList(
            [
                nn.Conv2d(6, 16, 5, 2, 2),
                nn.Conv2d(16, 24, 3, 1, 1),
                nn.Conv2d(24, width, 3, 2, 1),
            ]
        )
        self.residuals = nn.ModuleList(
            [nn.Conv2d(width, width, 3, 1, d, dilation=d) for d in (1, 2, 4, 1)]
        )
        self.head = nn.Conv2d(width, 32, 1)
        self.out = nn.Conv2d(32, 9, 1)
        rows, columns = torch.meshgrid(
            torch.arange(MAP_SIZE) + 0.5, torch.arange(MAP_SIZE) + 0.5, indexing="ij"
        )
        self.register_buffer("columns", columns.reshape(-1) * CELL)
        self.register_buffer("rows", rows.reshape(-1) * CELL)

    def forward(self, pictures):
        """Points [count, 3, 2] and how widely each is spread over the cells, pixels squared."""
        x = pictures
        for layer in self.convolutions:
            x = F.relu(layer(x))
        for layer in self.residuals:
            x = F.relu(x + layer(x))
        cells = self.out(F.relu(self.head(x))).view(-1, 3, 3, MAP_SIZE**2)
        weight = F.softmax(cells[:, :, 0], -1)
        x = self.columns + cells[:, :, 1] * CELL
        y = self.rows + cells[:, :, 2] * CELL
        mean_x, mean_y = (weight * x).sum(-1), (weight * y).sum(-1)
        spread = (weight * ((x - mean_x[..., None]) ** 2 + (y - mean_y[..., None]) ** 2)).sum(-1)
        return torch.stack([mean_x, mean_y], -1), spread

    def layers(self):
        return [*self.convolutions, *self.residuals, self.head, self.out]


def hills(points):
    """What the network sees of the pose model's points [count, 3, 2]: a hill around each."""
    dx = _columns - points[..., 0, None, None]
    dy = _rows - points[..., 1, None, None]
    return torch.exp(-(dx**2 + dy**2) / (2 * POINT_SPREAD_PX**2))


def network_input(pictures, points):
    """Pictures 0...1 and the pose model's points: feet that point left are seen in a mirror.

    Returns the network's input and which feet were mirrored.
    """
    mirrored = points[:, 2, 0] < points[:, 1, 0]
    pictures = torch.where(mirrored[:, None, None, None], pictures.flip(-1), pictures)
    points = mirror(points, mirrored)
    return torch.cat([(pictures - 0.5) * 2, hills(points)], 1), mirrored


def mirror(points, which):
    return torch.where(which[:, None, None], points * MIRROR + MIRROR_OFFSET, points)


def cut_square(frame, centre, side, size):
    """The upright square of a frame (3 x height x width, float), `size` pixels to a side.

    Each pixel is the mean of four bilinear samples; beyond the edge is black.
    """
    _, height, width = frame.shape
    offsets = ((np.arange(2 * size) + 0.5) / (2 * size) - 0.5) * side
    x, y = np.meshgrid(centre[0] + offsets, centre[1] + offsets)
    grid = torch.tensor(
        np.stack([x / width * 2 - 1, y / height * 2 - 1], -1), dtype=torch.float32
    )[None]
    sampled = F.grid_sample(frame[None], grid, align_corners=False, padding_mode="zeros")
    return F.avg_pool2d(sampled, 2)[0]


def trunk_px(landmarks):
    """Length of the trunk in one frame's landmarks [33, 2]."""
    shoulders = landmarks[list(SHOULDERS)].mean(0)
    hips = landmarks[list(HIPS)].mean(0)
    return float(np.linalg.norm(shoulders - hips))


def save_weights(network, path):
    """As the app reads them: float32, rows x columns x inputs x outputs, then the bias, per layer."""
    with open(path, "wb") as file:
        for layer in network.layers():
            for values in (layer.weight.detach().permute(2, 3, 1, 0).contiguous(), layer.bias.detach()):
                file.write(values.numpy().astype("<f4").tobytes())


def load_weights(network, path):
    numbers = torch.from_numpy(np.fromfile(path, "<f4").copy())
    at = 0
    with torch.no_grad():
        for layer in network.layers():
            outputs, inputs, rows, columns = layer.weight.shape
            count = layer.weight.numel()
            kernel = numbers[at : at + count].view(rows, columns, inputs, outputs)
            layer.weight.copy_(kernel.permute(3, 2, 0, 1))
            layer.bias.copy_(numbers[at + count : at + count + outputs])
            at += count + outputs
    if at != len(numbers):
        raise ValueError(f"{path} has {len(numbers)} numbers instead of {at}")
    return network
