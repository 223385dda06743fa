/** Where the papers of a mentor pair are made. */
export const mentorPairPapers = (id: string) => ({
  appointment: `/files/papers/mentor-pairs/${id}/appointment`,
  agreement: `/files/papers/mentor-pairs/${id}/agreement`,
});
