/** The sign-ins that every sample city has and that its start prints; they exist in a database with the sample mark only. */
export const sampleSignIns = [
  { username: 'city', role: 'cityCoordinator' },
  { username: 'district', role: 'districtCoordinator' },
  { username: 'kindergarten', role: 'kindergartenLead' },
  { username: 'teacher', role: 'teacher' },
  { username: 'observer', role: 'observer' },
] as const;

export const samplePassword = 'qinglan-sample';
