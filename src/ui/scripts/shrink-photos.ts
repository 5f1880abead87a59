/** A page of a diploma can be read at this many pixels along its longer side; a phone's camera gives three times as many. */
const longestSide = 1800;
const smallEnough = 500_000;
const photographs = /^image\/(jpeg|png|webp|heic|heif)$/;

/** Photographs in fields that ask for it are made small before they are sent: slow networks, and eight megabytes at most. */
export function shrinkPhotos(): void {
  if (!('createImageBitmap' in window) || !('DataTransfer' in window)) return;
  const working = new Map<HTMLInputElement, Promise<void>>();
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type="file"][data-shrink]')) {
    input.addEventListener('change', () => {
      const work = shrinkChosen(input).catch(() => undefined).finally(() => working.delete(input));
      working.set(input, work);
    });
    input.form?.addEventListener('submit', (event) => waitFor(working, event));
  }
}

/** Whoever presses at once waits until the photograph is small; the form is then sent by itself. */
function waitFor(working: ReadonlyMap<HTMLInputElement, Promise<void>>, event: SubmitEvent): void {
  if (working.size === 0 || event.defaultPrevented) return;
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  void Promise.all(working.values()).then(() => form.requestSubmit(event.submitter));
}

async function shrinkChosen(input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  if (!file || !photographs.test(file.type) || file.size <= smallEnough) return;
  const small = await shrunk(file);
  // Something else was chosen meanwhile, or the photograph was small in its own way: it stays as it is.
  if (!small || small.size >= file.size || input.files?.[0] !== file) return;
  const chosen = new DataTransfer();
  chosen.items.add(new File([small], `${file.name.replace(/\.\w+$/, '')}.jpg`, { type: 'image/jpeg', lastModified: file.lastModified }));
  input.files = chosen.files;
}

/** The photograph as JPEG, upright as the camera meant it. Facts hidden in the file, such as where it was taken, are left behind. */
async function shrunk(file: File): Promise<Blob | null> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const drawing = canvas.getContext('2d');
  if (!drawing) return null;
  // A picture with clear parts would turn black on paper.
  drawing.fillStyle = '#fff';
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  drawing.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.82));
}
