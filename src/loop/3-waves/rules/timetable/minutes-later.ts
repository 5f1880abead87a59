/** `08:45` some minutes later, on the same day. */
export function minutesLater(time: string, minutes: number): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const later = hour * 60 + minute + minutes;
  return `${String(Math.floor(later / 60)).padStart(2, '0')}:${String(later % 60).padStart(2, '0')}`;
}
