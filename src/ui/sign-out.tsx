import { Form } from './form.tsx';
import { usePage } from './page-context.tsx';
import { frameTexts } from './texts.ts';

/** Leaving is a deed, so it is a form and not a link that a prefetch could follow. */
export function SignOut({ action = '/keluar' }: { action?: string }) {
  const texts = frameTexts(usePage().lang);
  return (
    <Form action={action} class="sign-out" leaveNothing={texts.unsent}>
      <button class="link-button" type="submit">{texts.signOut}</button>
    </Form>
  );
}
