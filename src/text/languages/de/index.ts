import type { Rooms } from '../../rooms.ts';
import { accuracy } from './accuracy.ts';
import { accuracyPage as accuracyAccuracyPage } from './accuracy/accuracy-page.ts';
import { accuracyTables as accuracyAccuracyTables } from './accuracy/accuracy-tables.ts';
import { analyse } from './analyse.ts';
import { app } from './app.ts';
import { cameraFailures as captureCameraFailures } from './capture/camera-failures.ts';
import { captureRefusals as captureCaptureRefusals } from './capture/capture-refusals.ts';
import { filmed as captureFilmed } from './capture/filmed.ts';
import { filmingGuide as captureFilmingGuide } from './capture/filming-guide.ts';
import { liveNumbers as captureLiveNumbers } from './capture/live-numbers.ts';
import { pictureFaults as capturePictureFaults } from './capture/picture-faults.ts';
import { pictureMeters as capturePictureMeters } from './capture/picture-meters.ts';
import { pictureNote as capturePictureNote } from './capture/picture-note.ts';
import { preflight as capturePreflight } from './capture/preflight.ts';
import { preflightLive as capturePreflightLive } from './capture/preflight-live.ts';
import { slowMotion as captureSlowMotion } from './capture/slow-motion.ts';
import { charts } from './charts.ts';
import { checklist } from './checklist.ts';
import { citations } from './citations.ts';
import { commandPalette } from './command-palette.ts';
import { compare } from './compare.ts';
import { differences as compareDifferences } from './compare/differences.ts';
import { curves } from './curves.ts';
import { fileFailures as failuresFileFailures } from './failures/file-failures.ts';
import { keeping as failuresKeeping } from './failures/keeping.ts';
import { sharing as failuresSharing } from './failures/sharing.ts';
import { writingVideo as failuresWritingVideo } from './failures/writing-video.ts';
import { findings } from './findings.ts';
import { format } from './format.ts';
import { guide } from './guide.ts';
import { home } from './home.ts';
import { clipCard as importClipCard } from './import/clip-card.ts';
import { clips as importClips } from './import/clips.ts';
import { importScreen as importImportScreen } from './import/import-screen.ts';
import { kit } from './kit.ts';
import { kitFiles } from './kit-files.ts';
import { kitUnits } from './kit-units.ts';
import { knees } from './knees.ts';
import { checkIn as kneesCheckIn } from './knees/check-in.ts';
import { exercises as kneesExercises } from './knees/exercises.ts';
import { filmAgain as kneesFilmAgain } from './knees/film-again.ts';
import { runFiles as kneesRunFiles } from './knees/run-files.ts';
import { shoes as kneesShoes } from './knees/shoes.ts';
import { steps as kneesSteps } from './knees/steps.ts';
import { todaysLight as kneesTodaysLight } from './knees/todays-light.ts';
import { trainingPlan as kneesTrainingPlan } from './knees/training-plan.ts';
import { week as kneesWeek } from './knees/week.ts';
import { labels } from './labels.ts';
import { landings } from './landings.ts';
import { learn } from './learn.ts';
import { body as learnBody } from './learn/body.ts';
import { care as learnCare } from './learn/care.ts';
import { cumulativeLoad as learnCumulativeLoad } from './learn/cumulative-load.ts';
import { health as learnHealth } from './learn/health.ts';
import { load as learnLoad } from './learn/load.ts';
import { overview as learnOverview } from './learn/overview.ts';
import { training as learnTraining } from './learn/training.ts';
import { library } from './library.ts';
import { unfinished as libraryUnfinished } from './library/unfinished.ts';
import { arms as metricsArms } from './metrics/arms.ts';
import { balance as metricsBalance } from './metrics/balance.ts';
import { beltSpeed as metricsBeltSpeed } from './metrics/belt-speed.ts';
import { cadence as metricsCadence } from './metrics/cadence.ts';
import { finding as metricsFinding } from './metrics/finding.ts';
import { footStrike as metricsFootStrike } from './metrics/foot-strike.ts';
import { hipsAndKnees as metricsHipsAndKnees } from './metrics/hips-and-knees.ts';
import { kneeBend as metricsKneeBend } from './metrics/knee-bend.ts';
import { overstriding as metricsOverstriding } from './metrics/overstriding.ts';
import { posture as metricsPosture } from './metrics/posture.ts';
import { shared as metricsShared } from './metrics/shared.ts';
import { timing as metricsTiming } from './metrics/timing.ts';
import { metronome } from './metronome.ts';
import { overlay } from './overlay.ts';
import { plan } from './plan.ts';
import { planCalendar } from './plan-calendar.ts';
import { cameraSetUp as qualityCameraSetUp } from './quality/camera-set-up.ts';
import { runnerSeen as qualityRunnerSeen } from './quality/runner-seen.ts';
import { record } from './record.ts';
import { recordOptions } from './record-options.ts';
import { report } from './report.ts';
import { reportPictures } from './report-pictures.ts';
import { firstPage as reportFirstPage } from './report/first-page.ts';
import { method as reportMethod } from './report/method.ts';
import { pages as reportPages } from './report/pages.ts';
import { charts as resultsCharts } from './results/charts.ts';
import { checklist as resultsChecklist } from './results/checklist.ts';
import { coach as resultsCoach } from './results/coach.ts';
import { corrections as resultsCorrections } from './results/corrections.ts';
import { drawing as resultsDrawing } from './results/drawing.ts';
import { edits as resultsEdits } from './results/edits.ts';
import { findings as resultsFindings } from './results/findings.ts';
import { landings as resultsLandings } from './results/landings.ts';
import { mergedRun as resultsMergedRun } from './results/merged-run.ts';
import { notes as resultsNotes } from './results/notes.ts';
import { player as resultsPlayer } from './results/player.ts';
import { playerKeys as resultsPlayerKeys } from './results/player-keys.ts';
import { proof as resultsProof } from './results/proof.ts';
import { runState as resultsRunState } from './results/run-state.ts';
import { screen as resultsScreen } from './results/screen.ts';
import { share as resultsShare } from './results/share.ts';
import { strides as resultsStrides } from './results/strides.ts';
import { undoSteps as resultsUndoSteps } from './results/undo-steps.ts';
import { walkThrough as resultsWalkThrough } from './results/walk-through.ts';
import { runTitles } from './run-titles.ts';
import { settings } from './settings.ts';
import { deviceData as settingsDeviceData } from './settings/device-data.ts';
import { sides } from './sides.ts';
import { siteCommands } from './site-commands.ts';
import { sources } from './sources.ts';
import { trends } from './trends.ts';
import { changes as trendsChanges } from './trends/changes.ts';
import { unavailable } from './unavailable.ts';
import { week } from './week.ts';

/** All words of this language. */
export const words: Rooms = {
  accuracy,
  'accuracy/accuracy-page': accuracyAccuracyPage,
  'accuracy/accuracy-tables': accuracyAccuracyTables,
  analyse,
  app,
  'capture/camera-failures': captureCameraFailures,
  'capture/capture-refusals': captureCaptureRefusals,
  'capture/filmed': captureFilmed,
  'capture/filming-guide': captureFilmingGuide,
  'capture/live-numbers': captureLiveNumbers,
  'capture/picture-faults': capturePictureFaults,
  'capture/picture-meters': capturePictureMeters,
  'capture/picture-note': capturePictureNote,
  'capture/preflight': capturePreflight,
  'capture/preflight-live': capturePreflightLive,
  'capture/slow-motion': captureSlowMotion,
  charts,
  checklist,
  citations,
  'command-palette': commandPalette,
  compare,
  'compare/differences': compareDifferences,
  curves,
  'failures/file-failures': failuresFileFailures,
  'failures/keeping': failuresKeeping,
  'failures/sharing': failuresSharing,
  'failures/writing-video': failuresWritingVideo,
  findings,
  format,
  guide,
  home,
  'import/clip-card': importClipCard,
  'import/clips': importClips,
  'import/import-screen': importImportScreen,
  kit,
  'kit-files': kitFiles,
  'kit-units': kitUnits,
  knees,
  'knees/check-in': kneesCheckIn,
  'knees/exercises': kneesExercises,
  'knees/film-again': kneesFilmAgain,
  'knees/run-files': kneesRunFiles,
  'knees/shoes': kneesShoes,
  'knees/steps': kneesSteps,
  'knees/todays-light': kneesTodaysLight,
  'knees/training-plan': kneesTrainingPlan,
  'knees/week': kneesWeek,
  labels,
  landings,
  learn,
  'learn/body': learnBody,
  'learn/care': learnCare,
  'learn/cumulative-load': learnCumulativeLoad,
  'learn/health': learnHealth,
  'learn/load': learnLoad,
  'learn/overview': learnOverview,
  'learn/training': learnTraining,
  library,
  'library/unfinished': libraryUnfinished,
  'metrics/arms': metricsArms,
  'metrics/balance': metricsBalance,
  'metrics/belt-speed': metricsBeltSpeed,
  'metrics/cadence': metricsCadence,
  'metrics/finding': metricsFinding,
  'metrics/foot-strike': metricsFootStrike,
  'metrics/hips-and-knees': metricsHipsAndKnees,
  'metrics/knee-bend': metricsKneeBend,
  'metrics/overstriding': metricsOverstriding,
  'metrics/posture': metricsPosture,
  'metrics/shared': metricsShared,
  'metrics/timing': metricsTiming,
  metronome,
  overlay,
  plan,
  'plan-calendar': planCalendar,
  'quality/camera-set-up': qualityCameraSetUp,
  'quality/runner-seen': qualityRunnerSeen,
  record,
  'record-options': recordOptions,
  report,
  'report-pictures': reportPictures,
  'report/first-page': reportFirstPage,
  'report/method': reportMethod,
  'report/pages': reportPages,
  'results/charts': resultsCharts,
  'results/checklist': resultsChecklist,
  'results/coach': resultsCoach,
  'results/corrections': resultsCorrections,
  'results/drawing': resultsDrawing,
  'results/edits': resultsEdits,
  'results/findings': resultsFindings,
  'results/landings': resultsLandings,
  'results/merged-run': resultsMergedRun,
  'results/notes': resultsNotes,
  'results/player': resultsPlayer,
  'results/player-keys': resultsPlayerKeys,
  'results/proof': resultsProof,
  'results/run-state': resultsRunState,
  'results/screen': resultsScreen,
  'results/share': resultsShare,
  'results/strides': resultsStrides,
  'results/undo-steps': resultsUndoSteps,
  'results/walk-through': resultsWalkThrough,
  'run-titles': runTitles,
  settings,
  'settings/device-data': settingsDeviceData,
  sides,
  'site-commands': siteCommands,
  sources,
  trends,
  'trends/changes': trendsChanges,
  unavailable,
  week,
};
