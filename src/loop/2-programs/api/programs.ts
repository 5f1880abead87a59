import type { Routes } from '#platform/http/routes';
import { serve } from '#platform/http/serve';
import { addBlockAction } from '../actions/add-block.ts';
import { addProgram } from '../actions/add-program.ts';
import { copyVersion } from '../actions/copy-version.ts';
import { editVersion } from '../actions/edit-version.ts';
import { listProgramsQuestion } from '../actions/list-programs.ts';
import { proposeVersionAction, returnVersionAction } from '../actions/propose-version.ts';
import { publishVersionAction, retireVersionAction } from '../actions/publish-version.ts';
import { saveCurriculum } from '../actions/save-curriculum.ts';
import { saveResources } from '../actions/save-resources.ts';
import { seeDocument } from '../actions/see-document.ts';
import { seeProgram } from '../actions/see-program.ts';

export const programsApi: Routes = (app) => {
  serve(app, 'GET /programs', listProgramsQuestion, 'Programs with their newest version');
  serve(app, 'POST /programs', addProgram, 'Starts a program with an empty first version');
  serve(app, 'GET /programs/:program', seeProgram, 'A program with one of its versions and the demand it answers');
  serve(app, 'PUT /programs/versions/:programVersion', editVersion, 'Changes objective and requirements of a draft');
  serve(app, 'POST /programs/versions/:programVersion/blocks', addBlockAction, 'Adds a unit or another block to a draft');
  serve(app, 'PUT /programs/versions/:programVersion/curriculum', saveCurriculum, 'Saves hours, order and removals of a draft');
  serve(app, 'PUT /programs/versions/:programVersion/resources', saveResources, 'Saves tools, materials and who may teach of a draft');
  serve(app, 'GET /programs/:program/document', seeDocument, 'The program document: curriculum, syllabus of each unit, tools and materials');
  serve(app, 'PUT /programs/versions/:programVersion/proposal', proposeVersionAction, 'Proposes a draft for publication');
  serve(app, 'DELETE /programs/versions/:programVersion/proposal', returnVersionAction, 'Gives a proposed version back, with the reason');
  serve(app, 'PUT /programs/versions/:programVersion/publication', publishVersionAction, 'Publishes a proposed version; a second person must');
  serve(app, 'DELETE /programs/versions/:programVersion/publication', retireVersionAction, 'Takes a published version out of use, with the reason');
  serve(app, 'POST /programs/versions/:programVersion/copies', copyVersion, 'Makes a new draft from a version');
};
