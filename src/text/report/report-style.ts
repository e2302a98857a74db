/**
 * Style of the report. Light, for paper and screen; no page size is set, so that A4 and Letter both
 * work. The document's policy admits this text only by its hash: a test keeps the two together.
 */
export const REPORT_STYLE = `
:root { --ink: #1b2430; --soft: #5b6775; --line: #d8dee5; --paper: #ffffff; --tint: #f5f7f9;
  --flag: #a8321f; --flag-tint: #fbe9e5; --watch: #8a5a00; --watch-tint: #fdf3dc;
  --good: #1f6b45; --good-tint: #e6f4ec; --info: #2b5c8a; --info-tint: #e8f0f8;
  --left: #0b66a8; --right: #b3460b; }
@page { margin: 15mm 14mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #5b6775; }
  @bottom-left { content: "Treadlens running gait report"; font: 8pt sans-serif; color: #5b6775; } }
* { box-sizing: border-box; }
html { background: #e9edf1; }
body { max-width: 186mm; margin: 8mm auto; padding: 12mm; background: var(--paper); color: var(--ink);
  font: 10pt/1.45 "Segoe UI", "Helvetica Neue", Arial, sans-serif; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
h1 { margin: 0; font-size: 22pt; line-height: 1.15; letter-spacing: -0.01em; }
h2 { margin: 8mm 0 2.5mm; padding-top: 2mm; border-top: 0.6mm solid var(--ink); font-size: 13pt; break-after: avoid; }
h3 { margin: 4mm 0 1mm; font-size: 10.5pt; break-after: avoid; }
p { margin: 0 0 1.8mm; }
.intro { break-after: avoid; break-inside: avoid; }
ul, ol { margin: 0 0 2mm; padding-left: 5mm; }
small { color: var(--soft); font-size: 8pt; line-height: 1.25; }
table { width: 100%; border-collapse: collapse; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th { padding: 1mm 1.5mm; border-bottom: 0.4mm solid var(--ink); text-align: left; vertical-align: bottom; font-size: 8.5pt; }
td { padding: 1.4mm 1.5mm; border-bottom: 0.2mm solid var(--line); vertical-align: top; }
.brand { display: flex; justify-content: space-between; margin-bottom: 3mm; color: var(--soft); font-size: 9pt; }
.brand span:first-child { color: var(--info); font-weight: 700; letter-spacing: 0.06em; text-transform: uppercase; }
.clip { margin: 1mm 0 4mm; color: var(--soft); overflow-wrap: anywhere; }
.settings { display: grid; grid-template-columns: repeat(4, 1fr); gap: 1.5mm 4mm; margin: 0 0 4mm; padding: 3mm; background: var(--tint); border-radius: 1.5mm; }
.settings dt { color: var(--soft); font-size: 8pt; }
.settings dd { margin: 0; font-size: 9pt; }
.tiles { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 3mm; }
.tile { padding: 2mm 0 0; border-top: 0.3mm solid var(--line); }
.tile b { display: block; font-size: 17pt; line-height: 1.1; font-variant-numeric: tabular-nums; }
.tile span { display: block; font-size: 8.5pt; }
.cards { display: grid; gap: 2.5mm; }
.finding { padding: 2.5mm 3.5mm; border-left: 1.2mm solid var(--line); background: var(--tint); border-radius: 0 1.5mm 1.5mm 0; break-inside: avoid; }
.finding.flag { border-color: var(--flag); background: var(--flag-tint); }
.finding.watch { border-color: var(--watch); background: var(--watch-tint); }
.finding h3 { margin: 0 0 0.8mm; }
.finding p { margin: 0 0 1mm; }
.finding .mark { float: right; margin: 0 0 0 3mm; }
.mark { color: var(--soft); font-size: 8pt; font-weight: 600; }
.flag > .mark, .mark.flag { color: var(--flag); }
.watch > .mark, .mark.watch { color: var(--watch); }
.mark.good { color: var(--good); }
.mark.info { color: var(--info); }
.refuse > .mark { color: var(--flag); }
.warn > .mark { color: var(--watch); }
.evidence { color: var(--soft); font-size: 8.5pt; }
.others { margin-top: 3mm; }
.others li { margin-bottom: 1mm; break-inside: avoid; }
.others li::marker, .notes li::marker { color: var(--info); }
.others .good::marker { content: "✓  "; color: var(--good); }
.notes li { margin-bottom: 1.6mm; break-inside: avoid; }
.notes .refuse::marker { color: var(--flag); }
.notes .warn::marker { color: var(--watch); }
.advice { color: var(--soft); }
.metrics td:nth-child(1) { width: 38%; line-height: 1.25; }
.metrics td:nth-child(2) { width: 34%; }
.value { display: flex; white-space: nowrap; align-items: baseline; gap: 0 1.4mm; font-variant-numeric: tabular-nums; }
.value .side { width: 15mm; color: var(--soft); font-size: 8.5pt; }
.value.far { color: var(--soft); }
.value.far b { font-weight: 400; }
.dot { width: 2mm; height: 2mm; border-radius: 50%; background: var(--ink); }
.dot.left { background: var(--left); }
.dot.right { background: var(--right); }
.dot.far { background: var(--paper); border: 0.4mm solid #8d97a3; }
.graph svg { display: block; max-width: 100%; height: auto; }
.graph text { font: 7px sans-serif; fill: #5b6775; text-anchor: middle; }
.graph small, .graph .mark { display: block; }
.band { fill: #eef1f4; }
.band.good { fill: #d3ebdd; }
.band.watch { fill: #fae6b8; }
.band.flag { fill: #f5cfc6; }
.graph g line { stroke: var(--ink); stroke-width: 1.3; }
.graph g circle { fill: var(--ink); stroke: #ffffff; stroke-width: 1; }
.graph g.left line { stroke: var(--left); }
.graph g.left circle { fill: var(--left); }
.graph g.right line { stroke: var(--right); }
.graph g.right circle { fill: var(--right); }
.graph g.far line { stroke: #8d97a3; }
.graph g.far circle { fill: #ffffff; stroke: #8d97a3; }
.report + .report { margin-top: 14mm; padding-top: 10mm; border-top: 0.6mm solid var(--line); }
.stride { margin: 0 0 5mm; break-inside: avoid; }
.stride h3 { margin-top: 3mm; }
.stride h3 small { margin-left: 2mm; font-weight: 400; font-variant-numeric: tabular-nums; }
.stills { display: grid; grid-template-columns: repeat(3, 1fr); gap: 3mm; max-width: 168mm; margin-top: 2mm; }
figure { margin: 0; break-inside: avoid; }
figure.landings { max-width: 120mm; }
figure img { display: block; width: 100%; border-radius: 1mm; }
figcaption { margin-top: 1mm; line-height: 1.3; }
figcaption b { color: var(--ink); font-weight: 600; }
.note { margin: 0 0 4mm; padding-left: 3.5mm; border-left: 0.8mm solid var(--info); break-inside: avoid; }
.note.with-picture { display: grid; grid-template-columns: 82mm 1fr; gap: 4mm; align-items: start; }
.note img { display: block; width: 100%; max-height: 90mm; object-fit: contain; object-position: left top; border-radius: 1mm; }
.note .when { color: var(--soft); font-size: 8.5pt; font-variant-numeric: tabular-nums; }
.note p { overflow-wrap: anywhere; }
.verdict { color: var(--info); font-size: 8.5pt; font-weight: 600; }
.summary .finding, .summary .others, .in-order { font-size: 9.5pt; line-height: 1.4; }
.summary .evidence { font-size: 8pt; }
.in-order { margin-top: 2mm; }
.in-order b { color: var(--good); }
.clips { margin: 0 0 2mm; font-size: 9pt; font-variant-numeric: tabular-nums; }
.clips .file { color: var(--soft); overflow-wrap: anywhere; }
.clip-title { padding-top: 0; border: 0; margin-top: 0; font-size: 17pt; }
.clip-title small { margin-left: 2mm; font-size: 9.5pt; font-weight: 400; overflow-wrap: anywhere; }
.disagreements p { font-size: 8.5pt; }
.checklist { font-size: 9pt; }
.checklist td:nth-child(1) { width: 27%; }
.checklist td:nth-child(3) { width: 36%; }
.checklist .mark { white-space: nowrap; }
.checklist .open { color: var(--soft); font-size: 8pt; }
.checklist .open span { white-space: nowrap; margin-right: 1.5mm; }
figcaption { color: var(--soft); font-size: 8pt; }
.strides { font-size: 8.5pt; font-variant-numeric: tabular-nums; }
.strides td { padding: 0.7mm 1.5mm; white-space: nowrap; }
.strides th small { font-weight: 400; }
.strides .flagged { background: #fdf6e6; }
.strides .far { color: var(--soft); }
.chart { display: block; width: 100%; height: auto; margin: 0 0 2mm; break-inside: avoid; }
.chart text { font: 8px sans-serif; fill: #5b6775; }
.chart .title { font-size: 9px; font-weight: 700; fill: #1b2430; }
.chart .end { text-anchor: end; }
.chart .middle { text-anchor: middle; }
.chart .axis { stroke: #aab3bd; stroke-width: 0.6; }
.chart g line { stroke-width: 0.9; }
.chart g.left line { stroke: var(--left); }
.chart g.right line { stroke: var(--right); }
.chart g.far line { stroke: #aab3bd; }
.chart g.left circle { fill: var(--left); }
.chart g.right circle { fill: var(--right); }
.chart g.far circle { fill: #ffffff; stroke: #8d97a3; stroke-width: 0.9; }
.chart g[class] .ring { fill: none; stroke: var(--flag); stroke-width: 1.4; }
.strides .hit { background: var(--flag-tint); color: var(--flag); }
.strides .none { color: var(--soft); font-size: 7.5pt; white-space: normal; }
.explanation p, .explanation li { orphans: 2; widows: 2; }
.explanation cite { color: var(--info); font-size: 8.5pt; font-style: normal; }
.limits { color: var(--soft); }
.sources li { margin-bottom: 0.8mm; font-size: 8.5pt; }
@media print { html { background: none; } body { max-width: none; margin: 0; padding: 0; } .details { break-before: page; } .details > section:first-child > h2 { margin-top: 0; } .report + .report { margin: 0; padding: 0; border: 0; break-before: page; } }
@media (max-width: 640px) { body { margin: 0; padding: 5mm; } .settings { grid-template-columns: repeat(2, 1fr); } .tiles { grid-auto-flow: row; grid-template-columns: repeat(2, 1fr); } section { overflow-x: auto; } }
`;

/** SHA-256 of `REPORT_STYLE`, base64, as a content security policy names it. */
export const REPORT_STYLE_HASH = 'sha256-9VK9zk3atnxI9XWStmTjmg0F9PD7X14l+puA3GQWWiM=';
