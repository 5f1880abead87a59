import type { Module } from '#platform/module';
import { addBlockAction } from './actions/add-block.ts';
import { beginDesign, copyDesign, openDesignForm } from './actions/begin-design.ts';
import { addProgram, openProgramForm } from './actions/add-program.ts';
import { compareVersionsQuestion } from './actions/compare-versions.ts';
import { copyVersion } from './actions/copy-version.ts';
import { editVersion } from './actions/edit-version.ts';
import { listProgramsQuestion } from './actions/list-programs.ts';
import { makeProgramOfDesign, openDesignProgram } from './actions/make-program-of-design.ts';
import { proposeVersionAction, returnVersionAction } from './actions/propose-version.ts';
import { publishVersionAction, retireVersionAction } from './actions/publish-version.ts';
import { saveCurriculum } from './actions/save-curriculum.ts';
import { saveDesignAction, stopDesign } from './actions/save-design.ts';
import { saveResources } from './actions/save-resources.ts';
import { openSyllabus, saveSyllabus } from './actions/save-syllabus.ts';
import { exportDesign, listDesignsQuestion, openDraft, seeDesign } from './actions/see-designs.ts';
import { seeDocument } from './actions/see-document.ts';
import { seeProgram } from './actions/see-program.ts';
import { openCurriculum, openVersionForm, seeVersion } from './actions/see-version.ts';
import { seeTouchedPrograms } from './actions/see-touched.ts';
import { seeWork } from './actions/see-work.ts';
import { beginWorkingOut, designJobs, listSilent, noteDesign, openDesign } from './actions/work-out-design.ts';
import { programsApi } from './api/programs.ts';
import { compareVersionsPages } from './pages/compare-versions.tsx';
import { curriculumEditorPages } from './pages/curriculum-editor.tsx';
import { designBeginPages } from './pages/design-begin.tsx';
import { designListPages } from './pages/design-list.tsx';
import { designProgramPages } from './pages/design-program.tsx';
import { designRecordPages } from './pages/design-record.tsx';
import { designUnitsPages } from './pages/design-units.tsx';
import { printProgramPages } from './pages/print-program.tsx';
import { programFilePages } from './pages/program-file.ts';
import { programFormPages } from './pages/program-form.tsx';
import { programListPages } from './pages/program-list.tsx';
import { programRecordPages } from './pages/program-record.tsx';
import { resourcesEditorPages } from './pages/resources-editor.tsx';
import { syllabusEditorPages } from './pages/syllabus-editor.tsx';
import { versionDeedPages } from './pages/version-deeds.tsx';
import { permissions } from './permissions.ts';
import { sample } from './sample/load-sample.ts';
import { refusals } from './texts/refusals.ts';
import { touchedWords } from './texts/touched.ts';
import { workWords } from './texts/work.ts';

const pages = [
  programListPages, programFormPages, programRecordPages, curriculumEditorPages, resourcesEditorPages, versionDeedPages, compareVersionsPages, printProgramPages,
  programFilePages, syllabusEditorPages, designListPages, designBeginPages, designUnitsPages, designRecordPages, designProgramPages,
];

export const programsModule: Module = {
  name: 'programs',
  stage: 2,
  permissions,
  deeds: [
    listProgramsQuestion, seeProgram, seeDocument, seeVersion, compareVersionsQuestion, openProgramForm, openVersionForm, openCurriculum, seeWork,
    addProgram, editVersion, addBlockAction, saveCurriculum, saveResources, proposeVersionAction, returnVersionAction, publishVersionAction, retireVersionAction, copyVersion,
    openSyllabus, saveSyllabus, seeTouchedPrograms, listDesignsQuestion, seeDesign, openDraft, exportDesign, openDesignForm, beginDesign, copyDesign, saveDesignAction, stopDesign, openDesign, beginWorkingOut, noteDesign, listSilent, openDesignProgram, makeProgramOfDesign,
  ],
  pages: (app) => {
    for (const mount of pages) mount(app);
  },
  api: programsApi,
  jobs: designJobs,
  refusals,
  work: { question: seeWork, words: workWords },
  beside: [{ on: 'touched', question: seeTouchedPrograms, words: touchedWords }],
  sample,
};
