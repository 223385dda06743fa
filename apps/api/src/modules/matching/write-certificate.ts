import { writeCertificateFile } from '@qinglan/matching/certificate/certificate-file';
import { runFigures } from '@qinglan/matching/explain/compare-runs';
import type { MatchGround } from './match-ground.ts';
import type { Outcome } from './outcome-file.ts';
import { classPoints, weighedProblem } from './weighed-problem.ts';

/**
 * The certificate file of what a run found, or null without a proof. The scores in it are the weighed ones: class points
 * and keep bonuses are in them, so that one sum shows that all of it is the best there is.
 */
export function writeCertificate(
  ground: MatchGround,
  { problem, running, mentorOfMentee, certificate }: Outcome,
): string | null {
  if (certificate === null) return null;
  const weighed = weighedProblem(
    problem,
    classPoints(ground),
    (edge) => running[edge] === 1,
    ground.rules.keepBonus,
  );
  const { pairs: pairCount, totalScore } = runFigures(weighed, mentorOfMentee);
  return writeCertificateFile(weighed, {
    objective: 'mostPairsThenScore',
    mentorOfMentee,
    pairCount,
    totalScore,
    certificate,
  });
}
