import type { Assignment, Certificate, Objective } from '../assignment.ts';
import type { Graph } from './graph.ts';
import { competitorsOf, unmatchedMentees } from './hall-set.ts';
import { lowerBonus } from './lower-bonus.ts';
import type { Matching } from './matching.ts';

/** Reads the answer and its proof from a settled matching, whose prices are lowered on the way. */
export function certified(graph: Graph, matching: Matching, objective: Objective): Assignment {
  const most = objective === 'mostPairsThenScore';
  const hallMentees = most ? competitorsOf(graph, matching, unmatchedMentees(matching)) : new Int32Array(0);
  const pairBonus = most ? lowerBonus(graph, matching, hallMentees) : 0;
  priceMentorsWithoutPlaces(graph, matching);
  const menteePrice = new Float64Array(graph.menteeCount);
  let pairCount = 0;
  let totalScore = 0;
  for (let i = 0; i < graph.menteeCount; i++) {
    menteePrice[i] = matching.value[i]! + pairBonus;
    const j = matching.mentor[i]!;
    if (j < 0) continue;
    pairCount++;
    totalScore += graph.score[graph.mentorOf.indexOf(j, graph.rowStart[i])]!;
  }
  const certificate: Certificate = {
    menteePrice,
    mentorPrice: matching.price.slice(),
    pairBonus,
    hallMentees,
  };
  return { objective, mentorOfMentee: matching.mentor.slice(), pairCount, totalScore, certificate };
}

/** A price that covers every candidate; it costs the proof nothing, there being no place to pay for. */
function priceMentorsWithoutPlaces(graph: Graph, matching: Matching): void {
  const { price, places, value } = matching;
  if (!places.includes(0)) return;
  for (let j = 0; j < price.length; j++) if (places[j] === 0) price[j] = 0;
  for (let i = 0; i < graph.menteeCount; i++) {
    for (let e = graph.rowStart[i]!; e < graph.rowStart[i + 1]!; e++) {
      const j = graph.mentorOf[e]!;
      if (places[j] === 0) price[j] = Math.max(price[j]!, graph.score[e]! - value[i]!);
    }
  }
}
