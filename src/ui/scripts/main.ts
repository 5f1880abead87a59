import { CharacterCount, createAll, ErrorSummary, SkipLink } from 'govuk-frontend';
import { checkInBrowser } from './check-in-browser.ts';
import { findInSelect } from './find-in-select.ts';
import { focusSearchOnSlash } from './focus-search.ts';
import { guardDoublePost } from './guard-double-post.ts';
import { keepForms } from './kept-forms.ts';
import { keepPage } from './keep-page.ts';
import { leaveNothing } from './leave-nothing.ts';
import { selectRows } from './select-rows.ts';
import { showCurrentTab } from './show-current-tab.ts';
import { shrinkPhotos } from './shrink-photos.ts';
import { walkBoards } from './walk-board.ts';
import { workByKeys } from './work-by-keys.ts';

// Every page works without this file; it only makes some things nicer.
document.body.classList.add('js-enabled');
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported');

for (const component of [CharacterCount, ErrorSummary, SkipLink]) createAll(component);

focusSearchOnSlash();
showCurrentTab();
findInSelect();
shrinkPhotos();
// Before the guard: what the phone keeps is never a second post.
keepForms();
keepPage();
leaveNothing();
guardDoublePost();
selectRows();
checkInBrowser();
workByKeys();
walkBoards();

for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) button.addEventListener('click', () => window.print());
