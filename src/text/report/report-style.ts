/**
 * Style of the report. Light, for paper and screen; no page size is set, so that A4 and Letter both
 * work. The document's policy admits this text only by its hash: a test keeps the two together.
 */
export const REPORT_STYLE = `
:root { --ink: #0e1c19; --ink-2: #3c4c47; --soft: #566660; --line: #d2dad6; --paper: #ffffff; --tint: #f0f3f1; --accent: #00685a; --accent-wash: #d8ebe6;
  --flag: #b01040; --flag-tint: #fae0e6; --watch: #7d5200; --watch-tint: #fbedc8;
  --good: #2a6a25; --good-tint: #deeeda; --info: #3c4c47; --info-tint: #e5eae7; --far: #7b8a84;
  --left: #1a5bd0; --right: #ab4100; --type: "Archivo Variable", Archivo, system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; }
@page { margin: 14mm 14mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt "Archivo Variable", sans-serif; color: #566660; }
  @bottom-left { content: "Treadlens running gait report"; font: 8pt "Archivo Variable", sans-serif; color: #566660; } }
* { box-sizing: border-box; }
html { background: #e5eae7; }
body { max-width: 186mm; margin: 8mm auto; padding: 12mm; background: var(--paper); color: var(--ink);
  font: 9.5pt/1.42 var(--type); -webkit-print-color-adjust: exact; print-color-adjust: exact; }
h1, h2, h3, .verdict-line { font-stretch: 116%; }
h1 { margin: 0; font-size: 20pt; font-weight: 720; line-height: 1.1; letter-spacing: -0.01em; }
h2 { margin: 3.2mm 0 1.4mm; padding-top: 1.4mm; border-top: 0.5mm solid var(--ink); font-size: 11.5pt; line-height: 1.2; break-after: avoid; }
h3 { margin: 3mm 0 1mm; font-size: 10pt; break-after: avoid; }
p { margin: 0 0 1.6mm; }
.intro { margin: 0 0 1mm; color: var(--ink-2); font-size: 8pt; line-height: 1.3; break-after: avoid; break-inside: avoid; }
ul, ol { margin: 0 0 2mm; padding-left: 5mm; }
small { color: var(--soft); font-size: 8pt; line-height: 1.25; }
table { width: 100%; border-collapse: collapse; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th { padding: 0.8mm 1mm; border-bottom: 0.4mm solid var(--ink); text-align: left; vertical-align: bottom; font-size: 8pt; }
td { padding: 0.5mm 1mm; border-bottom: 0.2mm solid var(--line); vertical-align: middle; }
td:first-child, th:first-child { padding-left: 0; }
.brand { display: flex; justify-content: space-between; margin-bottom: 1.5mm; color: var(--soft); font-size: 8.5pt; }
.brand span:first-child { color: var(--accent); font-stretch: 116%; font-weight: 750; letter-spacing: 0.02em; }
.clip { margin: 0.8mm 0 1.5mm; color: var(--ink-2); overflow-wrap: anywhere; }
.clip-lines { margin: 0 0 2.5mm; padding: 0; list-style: none; color: var(--soft); font-size: 8.5pt; }
.clip-lines b { color: var(--ink-2); }
.clip-lines i { font-style: normal; overflow-wrap: anywhere; }
.facts { margin: 0 0 2mm; color: var(--soft); font-size: 8pt; break-after: avoid; }
.verdict-line { margin: 0 0 3mm; padding: 2.2mm 4mm; border-left: 1.4mm solid var(--accent); background: var(--accent-wash); font-size: 12pt; font-weight: 680; line-height: 1.3; }
.glance { margin-bottom: 0; }
.glance.with-lead { display: grid; grid-template-columns: 43.5mm 1fr; gap: 4mm; align-items: start; }
.lead img { max-height: 58mm; object-fit: contain; background: #0b1513; }
.tiles { display: grid; grid-template-columns: 1fr 1fr; gap: 3mm; }
.with-lead .tiles { grid-template-rows: 1fr 1fr; min-height: 57mm; }
.tile { display: flex; flex-direction: column; gap: 1.2mm; padding: 2mm 2.5mm; border: 0.25mm solid var(--line); border-top: 0.9mm solid var(--far); border-radius: 1.2mm; break-inside: avoid; }
.tile.flag { border-top-color: var(--flag); }
.tile.watch { border-top-color: var(--watch); }
.tile.good { border-top-color: var(--good); }
.tile.missing { border-style: dashed; border-top-style: dashed; color: var(--soft); }
.tile .tile-name { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2mm; margin: 0; font-size: 9pt; font-weight: 680; }
.tile p { margin: 0; }
.tile .values { display: grid; gap: 0.6mm; }
.side-value { display: flex; align-items: baseline; gap: 1.2mm; }
.side-value b { font-size: 15pt; font-stretch: 112%; line-height: 1.1; font-variant-numeric: tabular-nums; }
.side-value .dot { align-self: center; }
.side-value > small { min-width: 11mm; }
.tile .said { margin-top: auto; color: var(--ink-2); font-size: 8.5pt; }
.side-value.far b { font-size: 11pt; font-weight: 450; color: var(--soft); }
.tile .graph { margin-top: auto; }
.cards { display: grid; gap: 2mm; }
.finding { padding: 2mm 3mm; border-left: 1.2mm solid var(--line); background: var(--tint); border-radius: 0 1.2mm 1.2mm 0; break-inside: avoid; }
.finding.flag { border-color: var(--flag); background: var(--flag-tint); }
.finding.watch { border-color: var(--watch); background: var(--watch-tint); }
.finding h3 { margin: 0 0 0.6mm; }
.finding p { margin: 0 0 0.8mm; }
.finding .mark { float: right; margin: 0 0 0 3mm; }
.mark { color: var(--soft); font-size: 8pt; font-weight: 620; white-space: nowrap; }
.flag > .mark, .mark.flag { color: var(--flag); }
.watch > .mark, .mark.watch { color: var(--watch); }
.mark.good { color: var(--good); }
.mark.info { color: var(--info); }
.refuse > .mark { color: var(--flag); }
.warn > .mark { color: var(--watch); }
.evidence { color: var(--ink-2); font-size: 8pt; }
.try ol { margin-bottom: 0; }
.try li { margin-bottom: 0.8mm; }
.others { margin: 2mm 0 0; padding: 0; list-style: none; font-size: 8.5pt; }
.others li { margin-bottom: 1mm; break-inside: avoid; }
.notes { padding: 0; list-style: none; font-size: 8.5pt; }
.notes li { margin-bottom: 1.2mm; break-inside: avoid; }
.advice { color: var(--soft); }
.disagreements p { font-size: 8.5pt; }
.signature { display: grid; grid-template-columns: 2fr 1fr; gap: 6mm; margin: 3mm 0 0; color: var(--soft); font-size: 8pt; break-inside: avoid; }
.signature span { padding-top: 1mm; border-top: 0.2mm solid var(--far); }
.metrics { font-size: 8.5pt; }
.metrics th { font-size: 8pt; }
.metrics tbody th { width: 26%; padding: 0.5mm 1mm 0.5mm 0; border-bottom: 0.2mm solid var(--line); font-weight: 620; line-height: 1.2; vertical-align: middle; }
.metrics thead td { border-bottom: 0.4mm solid var(--ink); }
.metrics .place { text-align: right; }
.value { display: flex; white-space: nowrap; align-items: baseline; gap: 0 1.2mm; line-height: 1.25; font-variant-numeric: tabular-nums; }
.value small { font-size: 7pt; }
.value.far { color: var(--soft); }
.value.far b { font-weight: 400; }
.dot { flex: none; width: 2mm; height: 2mm; border-radius: 50%; background: var(--ink); }
.dot.left { background: var(--left); }
.dot.right { background: var(--right); border-radius: 0; transform: rotate(45deg) scale(0.85); }
.dot.far { background: var(--paper); border: 0.4mm solid var(--far); }
.no-number { margin: 2mm 0 0; padding: 0; list-style: none; color: var(--soft); font-size: 8pt; }
.no-number b { color: var(--ink-2); }
.graph svg { display: block; max-width: 100%; height: auto; }
.graph text { font: 7px var(--type); fill: #566660; text-anchor: middle; }
.band { fill: #e5eae7; }
.band.good { fill: #cfe6c9; }
.band.watch { fill: #f6df9f; }
.band.flag { fill: #f4c4cf; }
.graph g line { stroke: var(--ink); stroke-width: 1.3; }
.graph g circle { fill: var(--ink); stroke: #ffffff; stroke-width: 1; }
.graph g.left line { stroke: var(--left); }
.graph g.left circle { fill: var(--left); }
.graph g.right line { stroke: var(--right); }
.graph g.right circle { fill: var(--right); }
.graph g.far line { stroke: #7b8a84; }
.graph g.far circle { fill: #ffffff; stroke: #7b8a84; }
.stride { margin: 0 0 3mm; break-inside: avoid; }
.stride h3 { margin-top: 2mm; }
.stride p { font-size: 8.5pt; }
.stride h3 small { margin-left: 2mm; font-weight: 400; font-stretch: 100%; font-variant-numeric: tabular-nums; }
.stride.with-stills { display: grid; grid-template-columns: 1fr 92mm; gap: 4mm; }
.stills { display: grid; grid-template-columns: repeat(3, 1fr); gap: 2mm; margin-top: 2mm; }
figure { margin: 0; break-inside: avoid; }
.landings { display: grid; grid-template-columns: repeat(2, 1fr); gap: 4mm; }
.landings figure { display: grid; grid-template-columns: 44mm 1fr; gap: 3mm; align-items: start; }
figure img { display: block; width: 100%; border-radius: 1mm; }
figcaption { margin-top: 1mm; color: var(--soft); font-size: 7.5pt; line-height: 1.3; }
figcaption b { color: var(--ink); font-weight: 620; }
.lead figcaption { font-size: 8.5pt; }
.also { font-size: 8.5pt; }
.note { margin: 0 0 3mm; padding-left: 3.5mm; border-left: 0.8mm solid var(--accent); break-inside: avoid; }
.note.with-picture { display: grid; grid-template-columns: 66mm 1fr; gap: 4mm; align-items: start; }
.note img { display: block; width: 100%; max-height: 66mm; object-fit: contain; object-position: left top; border-radius: 1mm; }
.note .when { color: var(--soft); font-size: 8.5pt; font-variant-numeric: tabular-nums; }
.note p { overflow-wrap: anywhere; }
.verdict { color: var(--accent); font-size: 8.5pt; font-weight: 620; }
.clip-title { break-after: avoid; margin: 0 0 1mm; padding-top: 0; border: 0; font-size: 15pt; }
.clip-title small { margin-left: 2mm; font-size: 9pt; font-weight: 400; font-stretch: 100%; overflow-wrap: anywhere; }
.checklist { font-size: 8pt; line-height: 1.3; }
.checklist td:nth-child(1) { width: 24%; }
.checklist td:nth-child(3) { width: 28%; }
.checklist .open { color: var(--soft); font-size: 8pt; }
.checklist .open span { white-space: nowrap; margin-right: 1.5mm; }
.method, .method p { font-size: 8pt; line-height: 1.35; color: var(--ink-2); }
.sources { columns: 2; column-gap: 8mm; }
.sources li { margin-bottom: 0.4mm; break-inside: avoid; font-size: 7.5pt; line-height: 1.3; }
.strides { font-size: 8.5pt; font-variant-numeric: tabular-nums; }
.strides td { padding: 0.7mm 1.5mm; white-space: nowrap; }
.strides th small { font-weight: 400; }
.strides .flagged { background: var(--watch-tint); }
.strides .far { color: var(--soft); }
.chart { display: block; width: 100%; height: auto; margin: 0 0 2mm; break-inside: avoid; }
.chart text { font: 8px var(--type); fill: #566660; }
.chart .title { font-size: 9px; font-weight: 700; fill: #0e1c19; }
.chart .end { text-anchor: end; }
.chart .middle { text-anchor: middle; }
.chart .axis { stroke: #b3bfba; stroke-width: 0.6; }
.chart g line { stroke-width: 0.9; }
.chart g.left line { stroke: var(--left); }
.chart g.right line { stroke: var(--right); }
.chart g.far line { stroke: #b3bfba; }
.chart g.left circle { fill: var(--left); }
.chart g.right circle { fill: var(--right); }
.chart g.far circle { fill: #ffffff; stroke: #7b8a84; stroke-width: 0.9; }
.chart g[class] .ring { fill: none; stroke: var(--flag); stroke-width: 1.4; }
.strides .hit { background: var(--flag-tint); color: var(--flag); }
.strides .none { color: var(--soft); font-size: 7.5pt; white-space: normal; }
.explanation p, .explanation li { orphans: 2; widows: 2; }
.explanation cite { color: var(--accent); font-size: 8.5pt; font-style: normal; }
.limits { color: var(--soft); }
.definitions dt { font-weight: 620; }
.definitions dd { margin: 0 0 1.2mm; color: var(--ink-2); }
.clip-page, .rest, .beyond { margin-top: 10mm; padding-top: 6mm; border-top: 0.3mm dashed var(--line); }
.beyond-note { color: var(--soft); font-size: 8.5pt; }
summary { padding: 1.5mm 0; font-weight: 650; cursor: pointer; }
summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media print { html { background: none; } body { max-width: none; margin: 0; padding: 0; } .beyond { display: none; } .clip-page, .rest { margin: 0; padding: 0; border: 0; break-before: page; } .clip-page ~ .clip-page, .clip-page ~ .rest { break-before: auto; margin-top: 6mm; } .clip-page > section:first-of-type > h2, .rest > section:first-child > h2 { margin-top: 0; } }
@media (max-width: 640px) { body { margin: 0; padding: 5mm; } .glance.with-lead, .tiles, .stride.with-stills, .note.with-picture, .landings figure { grid-template-columns: 1fr; } .with-lead .tiles { grid-template-rows: none; min-height: 0; } section { overflow-x: auto; } }
`;

/** SHA-256 of `REPORT_STYLE`, base64, as a content security policy names it. */
export const REPORT_STYLE_HASH = 'sha256-g6UsBbvvFJbmevZxZ7zQR6W4/bGbL5IppMrxPWbPoXM=';
