/** Another one each day, the same all day: a failure of today can be looked at today. */
export function seedOfToday(): number {
  return Number(new Date().toISOString().slice(0, 10).replaceAll('-', ''));
}
