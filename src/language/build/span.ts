/** "12 months", "2 years", "2 years and 6 months"; a year is said as 12 months because windows are stated in months. */
export function sayMonths(count: number): string {
  if (count < 24) return count === 1 ? '1 month' : `${count} months`;
  const years = `${Math.floor(count / 12)} years`;
  const rest = count % 12;
  return rest === 0 ? years : `${years} and ${sayMonths(rest)}`;
}

/** "1st", "2nd", "11th" */
export function ordinal(value: number): string {
  const ending = Math.floor(value / 10) % 10 === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}
