import { sentence, type Finding } from '../config/problem.ts';
export function explain(finding: Finding): string {
  return sentence(finding);
}
