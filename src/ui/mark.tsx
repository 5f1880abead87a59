/** The hall with an open door: the product's own mark. `quiet` is for dark ground. */
export function Mark({ quiet = false, size = 34 }: { quiet?: boolean; size?: number }) {
  return (
    <svg class={quiet ? 'mark mark--quiet' : 'mark'} viewBox="0 0 40 40" width={size} height={size} aria-hidden="true" focusable="false">
      <path class="mark__hall" d="M20 4 37 17v4H3v-4z" />
      <path class="mark__hall" d="M8 24h5v9H8zM27 24h5v9h-5z" />
      <path class="mark__door" d="M17.5 24h5v9h-5z" />
      <path class="mark__hall" d="M4 35h32v2.6H4z" />
    </svg>
  );
}
