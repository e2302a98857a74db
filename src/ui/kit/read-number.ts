/**
 * A number as people type it, with a point or a comma as the decimal sign and, if they like, the
 * unit behind it: `10.5`, `10,5`, `10,5 km/h`; null for anything else. A sign with three digits
 * behind it, `1,200`, is refused where so many decimals make no sense: it may mean thousands.
 *
 * @param options.decimals most digits behind the sign
 * @param options.units what may stand behind the number, written as it is shown
 */
export function readNumber(
  text: string,
  { decimals, units = [] }: { readonly decimals: number; readonly units?: readonly string[] },
): number | null {
  const typed = text.trim();
  const unit = units.find((each) => typed.toLowerCase().endsWith(each.toLowerCase()));
  const number = (unit === undefined ? typed : typed.slice(0, -unit.length)).trim();
  const [, whole, rest = ''] = /^(\d{1,6})(?:[.,](\d*))?$/.exec(number) ?? [];
  if (whole === undefined || rest.length > decimals) return null;
  return Number(`${whole}.${rest}`);
}
