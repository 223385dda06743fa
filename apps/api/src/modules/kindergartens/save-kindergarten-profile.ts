import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { ProfileInput } from '@qinglan/domain/kindergartens/profile-input';
import type { Act } from '../../platform/context.ts';
import { loadForEdit, loadVisible, loadWritable } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { refuseTaken } from '../../platform/refused-as.ts';
import { changesOf } from '../audit/changes.ts';
import { record } from '../audit/record.ts';
import { Kindergarten } from './kindergarten.entity.ts';
import { KindergartenProfile } from './kindergarten-profile.entity.ts';
import { profileFields } from './profile-fields.ts';

refuseTaken('kindergarten_profile_kindergarten_id_school_year_unique', 'profile-taken', ['schoolYear']);

type SaveInput = ProfileInput & { readonly version?: number | null };

/**
 * Sets a kindergarten's figures of a school year, for the first time or anew; without a version only for the first
 * time. The change stands in the kindergarten's own timeline.
 */
export async function saveKindergartenProfile(
  em: SqlEntityManager,
  act: Act,
  { version, kindergartenId, ...figures }: SaveInput,
): Promise<KindergartenProfile> {
  const kindergarten = await loadVisible(em, Kindergarten, kindergartenId, ['kindergartenId']);
  await loadWritable(em, Kindergarten, kindergarten.id);
  const { schoolYear } = figures;
  const happening = (before: KindergartenProfile | null, after: KindergartenProfile) => {
    record(em, act, {
      action: 'kindergarten.profileSaved',
      recordType: 'kindergarten',
      record: kindergarten.id,
      district: kindergarten.district.id,
      kindergarten: kindergarten.id,
      facts: { schoolYear },
      changes: changesOf(before, after, profileFields),
    });
    return after;
  };
  const existing = await em.findOne(
    KindergartenProfile,
    { kindergarten: kindergarten.id, schoolYear },
    { filters: false },
  );
  if (!existing) return happening(null, em.create(KindergartenProfile, { ...figures, kindergarten }));
  if (version == null) refuse({ code: 'profile-taken', path: ['schoolYear'], facts: { schoolYear } });
  const profile = await loadForEdit(em, KindergartenProfile, existing.id, version);
  const before = { ...profile };
  return happening(before, em.assign(profile, figures));
}
