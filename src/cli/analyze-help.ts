export const ANALYZE_HELP = `npm run analyze -- <video or folder> … [options]
npm run analyze -- --track <track.json or folder> … [options]

Analyses treadmill running videos without opening a window, and writes each run as JSON (treadlens-run/2).
Nothing is sent anywhere. For example:

  npm run analyze -- run.mp4 --height-m 1.75 --report run.html > run.json
  npm run analyze -- clips/ --out results --track-out results --report results
  npm run analyze -- --track results/*.track.json --out again

What is known of the run (left out: detected, or done without)
  --view side|front|rear     where the camera looks from
  --facing left|right        where a runner seen from the side faces
  --height-m <metres>        height of the runner, e.g. 1.75: gives belt speed and step length
  --belt-speed-mps <m/s>     speed of the belt in metres per second (km/h divided by 3.6), e.g. 2.8
  --slow-motion <factor>     how many times slower than life the file plays, e.g. 8 (default: what the file says, else 1)
  --mirrored                 the video is mirrored: left and right are named as they are on the runner
  --dots                     two bright dots are worn on the lower back: seen from behind they give the pelvic drop
  --turn 90|180|270          turns the picture clockwise by so many degrees, where the file does not say how it was held
They hold for all clips of the command.

How it is analysed
  --model lite|full|heavy    pose model (default: heavy, the most exact and the slowest)
  --whole                    reads all of a long clip. Left out: of a clip of more than a minute only the two steadiest
                             stretches of 15 s are read, and the run says which
  --first-look               leaves heel and toe where the pose model alone sees them, without the second look at the feet:
                             less exact, and what that second look is trained on. A track does not say so: --track
                             reads and corrects it as if the feet had been looked at twice
  --lanes <number>           clips are cut into so many parts that are worked on side by side (default: by machine)
  --track <path> …           analyse stored pose tracks instead of videos; no browser needed. The model is the one that
                             the track names; --model says it for tracks that name none

Where it goes
  --out <path>               the run (default: standard output; with several clips one line each)
  --track-out <path>         also the estimated pose track (treadlens-track/1)
  --report <path>            also the printable report (HTML)
  --lang <language>          language of the report: en (default), de
  --summary <path>           also a table over all clips of the command (CSV)
  --resume                   leaves out clips whose results are there: not older than the clip, from this version of the
                             analysis and the same options. A stopped batch goes on where it was. Results that are there
                             and do not count (treadlens-run/1, for one) are made again, and a line says why
  --help                     this text

A folder means the videos (or tracks) in it, without its sub-folders.
One clip: --out, --track-out and --report name files, which are overwritten. Several clips, a folder of clips, or a path
that ends in "/" or is a folder: they name folders, made where missing, and each clip's files are called
<clip>.run.json, <clip>.track.json and <clip>.report.html after the clip without its ending (with it, where two clips
differ only in that).

Progress and problems go to standard error. Exit code: 0 when every clip gave a run; 2 when one or more did not (a line
each says why; all others are done; a clip that can be read but not judged still gets its run file, which says why); 1
when the command itself could not be carried out; 128 + n when signal n stopped it.
`;
