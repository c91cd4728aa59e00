/**
 * What a word in a date means: the number of a month, −1 for one behind which that number stands, 0 for one that adds
 * nothing, such as a weekday or "at".
 * `undefined` for any other. Words are in lower case, without a period.
 */
export type WordReader = (word: string) => number | undefined;

const MONTH =
  /^(?:(jan(?:uary)?)|(feb(?:ruary)?)|(mar(?:ch)?)|(apr(?:il)?)|(may)|(june?)|(july?)|(aug(?:ust)?)|(sept?(?:ember)?)|(oct(?:ober)?)|(nov(?:ember)?)|(dec(?:ember)?))$/;

const FILLER =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$|^(?:at|on|of|the|uhr|hrs?|hours)$/;

/** The words of dates in English, also as RFC 5322 abbreviates them. */
export function readEnglishWord(word: string): number | undefined {
  const months = MONTH.exec(word)?.slice(1);
  if (months) return months.findIndex(Boolean) + 1;
  return FILLER.test(word) ? 0 : undefined;
}
