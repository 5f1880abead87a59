import type { Routes } from '#platform/http/routes';
import { serve } from '#platform/http/serve';
import { changeRoles } from '../actions/change-roles.ts';
import { deactivateStaff } from '../actions/deactivate-staff.ts';
import { endSessionsAction, seeOwnSessions } from '../actions/end-sessions.ts';
import { inviteStaff } from '../actions/invite-staff.ts';
import { resetSignIn } from '../actions/reset-sign-in.ts';
import { seeStaff, seeStaffMember } from '../actions/see-staff.ts';

export const staffApi: Routes = (app) => {
  serve(app, 'GET /staff', seeStaff, 'Staff of the centre, by name');
  serve(app, 'POST /staff', inviteStaff, 'Opens an account for a member of staff');
  serve(app, 'GET /staff/:user', seeStaffMember, 'A member of staff with sessions and history');
  serve(app, 'PUT /staff/:user/roles', changeRoles, 'Changes what a member of staff may do');
  serve(app, 'PUT /staff/:user/state', deactivateStaff, 'Closes or reopens an account');
  serve(app, 'DELETE /staff/:user/sign-in', resetSignIn, 'Removes password, second factor and sessions');
  serve(app, 'DELETE /staff/:user/sessions', endSessionsAction, 'Signs somebody out');
  serve(app, 'GET /sessions', seeOwnSessions, 'Where the caller is signed in');
};
