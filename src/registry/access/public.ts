export { sampleStaff, sampleUser } from './sample/sample-accounts.ts';
export { findPersonOfUser as personOfUser, findPersonsOfUsers as personsOfUsers, findPhoneOfUser as phoneOfUser, findUserOfPerson as userOfPerson, findUserOfPhone as userOfPhone } from './store/citizens.ts';
export { linkPerson, linkPersonWithCommit, markTrainee, unlinkPerson } from './actions/link-person.ts';
export { listActiveMembers as listMembers, memberNames } from './store/member-names.ts';
