import { defineEntity, p } from '@mikro-orm/core';
import { roles } from '@qinglan/domain/access/role';
import { idColumn } from '../../platform/columns.ts';
import { District } from '../districts/district.entity.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { Teacher } from '../teachers/teacher.entity.ts';
import { User } from './user.entity.ts';

const schema = defineEntity({
  name: 'Grant',
  tableName: 'user_grant',
  properties: {
    id: idColumn(),
    user: () => p.manyToOne(User).ref().index(),
    role: p.enum(roles),
    /**
     * What the role is held over: at most one of the three, as the role asks. Deleting it is refused while a grant
     * names it: an observer's grant left empty would mean the whole city.
     */
    district: () => p.manyToOne(District).ref().nullable().deleteRule('restrict').index(),
    kindergarten: () => p.manyToOne(Kindergarten).ref().nullable().deleteRule('restrict').index(),
    teacher: () => p.manyToOne(Teacher).ref().nullable().deleteRule('restrict').index(),
  },
});

/** A role that a user holds over the city, a district, a kindergarten or as a teacher. */
export class Grant extends schema.class {}
schema.setClass(Grant);
