"""Trains the network that finds ankle, heel and toe, and looks at clips with it.

  python3 models/foot-points/train.py cut   --clips FOLDER... --work FOLDER
  python3 models/foot-points/train.py train --work FOLDER [--folds 4] [--epochs 14]
  python3 models/foot-points/train.py look  --clips FOLDER... --work FOLDER

Needs Debian's python3-torch, python3-numpy, python3-brotli and ffmpeg. `--clips` holds rendered videos
with their truth beside them (`npm run calibration` makes them), whose pose tracks the project keeps
(tests/bench/rendered). `cut` cuts every foot out of every frame, around where the pose model sees it
(tests/bench/rendered/first-look). `train` fits one network for all bodies, foot-points.bin, and one for each
fold, which never sees the bodies of that fold. `look` rewrites the tracks that the project keeps: each with
the network that never saw its body. About 75 feet a second are cut, and 7 steps a second trained, on one core.
"""

import argparse
import json
import re
import subprocess
from pathlib import Path

import brotli
import numpy as np
import torch
import torch.nn.functional as F

from foot_network import (
    FOOT_LANDMARKS,
    LEAST_TRUNK_PX,
    PICTURE_SIZE,
    FootNetwork,
    cut_square,
    load_weights,
    mirror,
    network_input,
    save_weights,
    trunk_px,
)

HERE = Path(__file__).parent
RENDERED = HERE.parent.parent / "tests" / "bench" / "rendered"
# What is cut is wider than what the network sees, so that training can shift, turn and scale it.
CUT_SIZE, CUT_TRUNKS = 96, 1.5
CUT_SCALE = CUT_SIZE / CUT_TRUNKS
SIDES = ("left", "right")
TRUTH_POINTS = ("ankle", "heel", "foot_index")
BATCH = 64
SEED = 0


def read_packed(path):
    return json.loads(brotli.decompress(path.read_bytes()))


def write_packed(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(brotli.compress(json.dumps(content, separators=(",", ":")).encode()))


class Clip:
    """A rendered video, its truth, and the heavy model's track of it before any second look."""

    def __init__(self, truth_file, video):
        self.name, self.video = video.stem, video
        self.truth = json.loads(truth_file.read_text())
        self.view = self.truth["view"]
        self.is_sideways = self.view.startswith(("side", "oblique"))
        self.size = (self.truth["width"], self.truth["height"])

    def frames(self):
        width, height = self.size
        command = ["ffmpeg", "-v", "error", "-i", self.video, "-vsync", "0"]
        raw = subprocess.run(
            [*command, "-pix_fmt", "rgb24", "-f", "rawvideo", "-"], capture_output=True, check=True
        ).stdout
        return np.frombuffer(raw, np.uint8).reshape(-1, height, width, 3)

    def track_files(self):
        """Tracks that the project keeps of this clip, and where their first looks lie."""
        for folder in ("calibration/tracks/heavy", "beside", "beside/full", "beside/lite"):
            track = RENDERED / folder / f"{self.name}.json.br"
            if track.exists():
                yield track, RENDERED / "first-look" / folder / f"{self.name}.json.br"

    def body(self):
        return self.truth["render"]["character"]

    def recorded_runner(self):
        found = re.search(r"-(m\d{3})-", self.name)
        return found and found.group(1)


def read_clips(folders):
    clips = {}
    for folder in folders:
        for truth in sorted(Path(folder).rglob("*.json")):
            video = next((v for v in (truth.with_suffix(".mp4"), truth.with_suffix(".webm")) if v.exists()), None)
            if video and video.stem not in clips:
                clip = Clip(truth, video)
                if any(clip.track_files()):
                    clips[video.stem] = clip
    return list(clips.values())


def first_look(track, first_look_file):
    """Landmarks [33, 2] of each frame with the pose model's own feet; None where nobody was seen."""
    feet = read_packed(first_look_file)
    for landmarks, own in zip(track["landmarks"], feet):
        if landmarks is None or own is None or landmarks[0][0] is None:
            yield None
            continue
        places = np.array([landmark[:2] for landmark in landmarks], float)
        for index, landmark in enumerate([i for side in FOOT_LANDMARKS for i in side]):
            places[landmark] = own[2 * index : 2 * index + 2]
        yield places


def to_tensor(frame):
    return torch.from_numpy(np.ascontiguousarray(frame.transpose(2, 0, 1))).float()


def stance_of(clip, side):
    """Whether a foot nears the ground or stands on it at a time: what the gait is read from."""
    events = clip.truth["events"]
    contacts, toe_offs = events["initial_contact"][side], events["toe_off"][side]
    spans = [(c, min((t for t in toe_offs if t > c), default=np.inf)) for c in contacts]
    first = min(contacts, default=np.inf)
    spans += [(-np.inf, t) for t in toe_offs[:1] if t < first]
    return lambda time: any(start - 0.08 <= time <= end + 0.03 for start, end in spans)


def cut(clips, work):
    pictures, about = [], []
    for number, clip in enumerate(clips):
        track_file, look_file = next(clip.track_files())
        names = clip.truth["landmark_names"]
        truth = np.array(clip.truth["frames"]["landmarks_px"], float)
        true_feet = [truth[:, [names.index(f"{side}_{point}") for point in TRUTH_POINTS]] for side in SIDES]
        stands = [stance_of(clip, side) for side in SIDES]
        near = {"side-left": 0, "side-right": 1}.get(clip.view)
        cut_here = []
        looks = first_look(read_packed(track_file), look_file)
        for time, frame, places, *feet in zip(clip.truth["frames"]["t"], clip.frames(), looks, *true_feet):
            if places is None or not trunk_px(places) >= LEAST_TRUNK_PX:
                continue
            trunk = trunk_px(places)
            seen = [places[list(landmarks)] for landmarks in FOOT_LANDMARKS]
            apart = lambda a, b: np.abs(a - b).sum()
            if apart(seen[1], feet[0]) + apart(seen[0], feet[1]) < apart(seen[0], feet[0]) + apart(seen[1], feet[1]):
                seen.reverse()
            picture = to_tensor(frame)
            for side in range(2):
                centre = seen[side][1:].mean(0)
                if np.abs(centre - feet[side][1:].mean(0)).max() > 0.6 * trunk:
                    continue
                square = cut_square(picture, centre, CUT_TRUNKS * trunk, CUT_SIZE)
                cut_here.append(square.round().clamp(0, 255).byte().numpy())
                place = lambda points: ((points - centre) / trunk * CUT_SCALE + CUT_SIZE / 2).ravel()
                weight = 1 if near is None or near == side else 0.6
                about.append(
                    [number, stands[side](time), weight, clip.is_sideways, *place(seen[side]), *place(feet[side])]
                )
        if cut_here:
            pictures.append(np.stack(cut_here))
        print(clip.name, len(about), flush=True)
    np.save(work / "pictures.npy", np.concatenate(pictures))
    np.save(work / "about.npy", np.array(about, np.float32))
    (work / "clips.json").write_text(
        json.dumps([[c.name, c.body(), c.recorded_runner(), c.truth["fps"]] for c in clips])
    )


def fold_of_clips(clips, folds):
    """Fold of each (name, body, recorded runner): bodies that share a runner are left out together."""
    parent = {}

    def root(key):
        while parent.setdefault(key, key) != key:
            key = parent[key]
        return key

    for _, body, runner, *_ in clips:
        if runner:
            parent[root(runner)] = root(body)
    roots = [root(body) for _, body, *_ in clips]
    order = np.random.default_rng(1).permutation(len(set(roots)))
    numbers = {key: int(order[i] % folds) for i, key in enumerate(sorted(set(roots)))}
    return [numbers[key] for key in roots]


def distort(pictures, seen, true):
    """Shifts, scales, turns, mirrors, recolours, blurs and hides, and moves the pose model's points."""
    count = len(pictures)
    scale = torch.exp(torch.randn(count) * 0.12).clamp(0.75, 1.35)
    turn, shift = torch.randn(count) * 0.08, torch.randn(count, 2) * 4
    cos, sin = torch.cos(turn) * scale, torch.sin(turn) * scale
    warp = torch.stack([torch.stack([cos, -sin], -1), torch.stack([sin, cos], -1)], -2)
    line = torch.arange(PICTURE_SIZE) + 0.5 - PICTURE_SIZE / 2
    rows, columns = torch.meshgrid(line, line, indexing="ij")
    source = torch.einsum("bij,hwj->bhwi", warp, torch.stack([columns, rows], -1))
    grid = (source + CUT_SIZE / 2 + shift[:, None, None]) / CUT_SIZE * 2 - 1
    pictures = F.grid_sample(pictures, grid, align_corners=False, padding_mode="zeros")
    back = torch.inverse(warp)
    move = lambda p: torch.einsum("bij,bkj->bki", back, p - CUT_SIZE / 2 - shift[:, None]) + PICTURE_SIZE / 2
    seen, true = move(seen), move(true)
    seen = seen + torch.randn(count, 1, 2) * 1.5 + torch.randn(count, 3, 2) * 1.5
    seen = seen + (torch.rand(count, 3, 1) < 0.1).float() * torch.randn(count, 3, 2) * 7
    flipped = torch.rand(count) < 0.5
    pictures = torch.where(flipped[:, None, None, None], pictures.flip(-1), pictures)
    return recolour(pictures), mirror(seen, flipped), mirror(true, flipped)


def recolour(x):
    count = len(x)
    orders = torch.tensor([[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
    x = torch.gather(x, 1, orders[torch.randint(0, 6, (count,))][:, :, None, None].expand_as(x))
    grey = x.mean(1, keepdim=True)
    x = (grey + (x - grey) * torch.rand(count, 1, 1, 1) * 1.3).clamp(0, 1)
    x = x ** torch.exp(torch.randn(count, 1, 1, 1) * 0.3)
    x = (x - 0.5) * torch.exp(torch.randn(count, 1, 1, 1) * 0.25) + 0.5 + torch.randn(count, 1, 1, 1) * 0.1
    x = x * torch.exp(torch.randn(count, 3, 1, 1) * 0.08)
    inverted = (torch.rand(count, 1, 1, 1) < 0.1).float()
    x = x * (1 - inverted) + (1 - x) * inverted
    if np.random.rand() < 0.4:
        blurred = F.avg_pool2d(F.pad(x, (1, 1, 1, 1), mode="replicate"), 3, 1)
        share = (torch.rand(count, 1, 1, 1) < 0.5).float() * torch.rand(1)
        x = x * (1 - share) + blurred * share
    x = x + torch.randn_like(x) * torch.rand(count, 1, 1, 1) * 0.04
    for picture in x:
        hide(picture)
    return x


def hide(picture):
    """A bar across the foot, or the edge of the picture."""
    if np.random.rand() < 0.2:
        start, width = np.random.randint(0, PICTURE_SIZE), np.random.randint(2, 8)
        bar = picture[:, start : start + width] if np.random.rand() < 0.5 else picture[:, :, start : start + width]
        bar[:] = torch.rand(3, 1, 1)
    chance = np.random.rand()
    if chance < 0.08:
        picture[:, :, np.random.randint(40, 60) :] = 0
    elif chance < 0.13:
        picture[:, np.random.randint(44, 62) :] = 0
    elif chance < 0.17:
        picture[:, :, : np.random.randint(4, 22)] = 0


def loss_of(found, spread, true, weight, sideways):
    """Each point's distance, and from the side the direction from heel to toe in steps of 4 degrees."""
    distance = F.smooth_l1_loss(found, true, beta=1.0, reduction="none").sum((1, 2))
    angle = lambda p: torch.atan2(p[:, 2, 1] - p[:, 1, 1], p[:, 2, 0] - p[:, 1, 0])
    off = torch.remainder(angle(found) - angle(true) + np.pi, 2 * np.pi) - np.pi
    turned = F.smooth_l1_loss(torch.rad2deg(off) / 4, torch.zeros_like(off), beta=1.0, reduction="none")
    share = torch.where(sideways > 0, 1.0, 0.15)
    return (weight * (distance + turned * share)).mean() + 0.002 * spread.mean()


def fit(pictures, about, used, epochs):
    torch.manual_seed(SEED)
    rng = np.random.default_rng(SEED)
    network = FootNetwork()
    steps = epochs * len(used) // BATCH
    optimiser = torch.optim.AdamW(network.parameters(), 3e-3, weight_decay=1e-3)
    rate = torch.optim.lr_scheduler.OneCycleLR(optimiser, 3e-3, total_steps=steps + 1, pct_start=0.15)
    order = np.concatenate([rng.permutation(used) for _ in range(epochs)])
    for step in range(1, steps + 1):
        rows = np.sort(order[(step - 1) * BATCH : step * BATCH])
        batch = torch.from_numpy(about[rows])
        seen, true = batch[:, 4:10].view(-1, 3, 2), batch[:, 10:16].view(-1, 3, 2)
        warped, seen, true = distort(torch.from_numpy(pictures[rows]).float() / 255, seen, true)
        x, mirrored = network_input(warped, seen)
        loss = loss_of(*network(x), mirror(true, mirrored), batch[:, 2], batch[:, 3])
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimiser.step()
        rate.step()
        if step % 100 == 0:
            print(step, steps, round(loss.item(), 3), flush=True)
    return network.eval()


def train(work, folds, epochs):
    pictures, about = np.load(work / "pictures.npy"), np.load(work / "about.npy")
    clips = json.loads((work / "clips.json").read_text())
    fold = np.array(fold_of_clips(clips, folds))[about[:, 0].astype(int)]
    # Half of the swings: what is read of a foot is read near the ground.
    rng = np.random.default_rng(SEED)
    used = np.isfinite(about).all(1) & ((about[:, 1] > 0) | (rng.random(len(about)) < 0.5))
    for left_out in range(folds):
        network = fit(pictures, about, np.where(used & (fold != left_out))[0], epochs)
        save_weights(network, work / f"fold-{left_out}.bin")
    save_weights(fit(pictures, about, np.where(used)[0], epochs), HERE / "foot-points.bin")


def look(clips, work):
    """Rewrites the kept tracks of these clips."""
    known = json.loads((work / "clips.json").read_text())
    networks = [load_weights(FootNetwork(), path).eval() for path in sorted(work.glob("fold-*.bin"))]
    fold = dict(zip([name for name, *_ in known], fold_of_clips(known, len(networks))))
    for clip in clips:
        frames = clip.frames()
        for track_file, look_file in clip.track_files():
            track = read_packed(track_file)
            for landmarks, frame, places in zip(track["landmarks"], frames, first_look(track, look_file)):
                if places is not None and trunk_px(places) >= LEAST_TRUNK_PX:
                    look_at_feet(networks[fold[clip.name]], frame, places, landmarks)
            write_packed(track_file, track)
            print(clip.name, track_file.parent.name, flush=True)


def look_at_feet(network, frame, places, landmarks):
    picture, trunk = to_tensor(frame), trunk_px(places)
    seen = [places[list(side)] for side in FOOT_LANDMARKS]
    centres = [points[1:].mean(0) for points in seen]
    squares = torch.stack([cut_square(picture, centre, trunk, PICTURE_SIZE) / 255 for centre in centres])
    points = np.stack([(p - c) / trunk * PICTURE_SIZE + PICTURE_SIZE / 2 for p, c in zip(seen, centres)])
    x, mirrored = network_input(squares, torch.tensor(points, dtype=torch.float32))
    with torch.no_grad():
        found = mirror(network(x)[0], mirrored).numpy()
    for side, centre, foot in zip(FOOT_LANDMARKS, centres, found):
        # The ankle stays the pose model's, as in the app.
        for landmark, point in zip(side[1:], ((foot - PICTURE_SIZE / 2) / PICTURE_SIZE * trunk + centre)[1:]):
            landmarks[landmark][:2] = [round(float(v), 2) for v in point]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=["cut", "train", "look"])
    parser.add_argument("--clips", nargs="*", default=[])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--folds", type=int, default=4)
    parser.add_argument("--epochs", type=int, default=14)
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    if options.what == "train":
        train(options.work, options.folds, options.epochs)
    else:
        (cut if options.what == "cut" else look)(read_clips(options.clips), options.work)


if __name__ == "__main__":
    main()
